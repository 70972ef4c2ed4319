import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { CommandTexts, Text } from './types.ts';
import { zh } from './zh.ts';

/** A text's fields with their localizations, as Discord's command JSON has them. */
export interface Localized {
  name: string;
  name_localizations: LocalizationMap;
  description: string;
  description_localizations: LocalizationMap;
}

/** A command's or option's name and description in every language. */
export function localized(select: (texts: CommandTexts) => Text): Localized {
  const { name, description } = select(en);
  return {
    name,
    name_localizations: byLocale((texts) => select(texts).name),
    description,
    description_localizations: byLocale((texts) => select(texts).description),
  };
}

/** One text in the locales that we have besides English; both Spanish locales have the same. */
export const byLocale = (select: (texts: CommandTexts) => string): LocalizationMap => ({
  [Locale.ChineseCN]: select(zh),
  [Locale.French]: select(fr),
  [Locale.SpanishES]: select(es),
  [Locale.SpanishLATAM]: select(es),
});

/** The names that Discord sends. */
export const englishTexts: CommandTexts = en;
