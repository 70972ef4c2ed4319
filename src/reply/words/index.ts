import { Locale } from 'discord-api-types/v10';
import type { Language } from '../../answer/types.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Words } from './types.ts';
import { zh } from './zh.ts';

export type { Words } from './types.ts';

const tables: Record<Language, Words> = { en, zh, fr, es };

/** The interface's words in a language. */
export const wordsOf = (language: Language): Words => tables[language];

export const languages = Object.keys(tables) as Language[];

/** The interface language for a locale of Discord; English where we have none. Both Spanish locales are one language here. */
export function languageOf(locale: string | undefined): Language {
  const base = (locale ?? 'en').slice(0, 2).toLowerCase();
  return languages.find((language) => language === base) ?? 'en';
}

/** A locale of Discord in a language. */
export const localeOf = (language: Language): Locale =>
  ({ en: Locale.EnglishUS, zh: Locale.ChineseCN, fr: Locale.French, es: Locale.SpanishES })[language];
