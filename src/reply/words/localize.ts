import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import type { Language } from '../../answer/types.ts';
import type { Localized } from './commands/index.ts';
import type { Text } from './commands/types.ts';

/**
 * The locales of Discord besides English that the interface has words for. Both Spanish ones have the same; so have both Chinese ones, in simplified signs,
 * so that a client shows the command names that the texts name.
 */
const LOCALES = {
  [Locale.ChineseCN]: 'zh',
  [Locale.ChineseTW]: 'zh',
  [Locale.French]: 'fr',
  [Locale.SpanishES]: 'es',
  [Locale.SpanishLATAM]: 'es',
} as const satisfies Partial<Record<Locale, Language>>;

/** A text in every locale that has one of its own. */
export const inLocales = (textIn: (language: Language) => string): LocalizationMap =>
  Object.fromEntries(Object.entries(LOCALES).map(([locale, language]) => [locale, textIn(language)]));

/** A command's or option's name and description in every language. */
export function localizedFrom<T>(tables: Record<Language, T>, select: (table: T) => Text): Localized {
  const { name, description } = select(tables.en);
  return {
    name,
    name_localizations: inLocales((language) => select(tables[language]).name),
    description,
    description_localizations: inLocales((language) => select(tables[language]).description),
  };
}
