import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import type { Language } from '../../answer/types.ts';
import type { Localized } from './commands/index.ts';
import type { Text } from './commands/types.ts';

/** A command's or option's name and description, from a table of its own. */
export function localizedFrom<T>(tables: Record<Language, T>, select: (table: T) => Text): Localized {
  const map = (pick: (text: Text) => string): LocalizationMap => ({
    [Locale.ChineseCN]: pick(select(tables.zh)),
    [Locale.French]: pick(select(tables.fr)),
    [Locale.SpanishES]: pick(select(tables.es)),
    [Locale.SpanishLATAM]: pick(select(tables.es)),
  });
  const { name, description } = select(tables.en);
  return { name, name_localizations: map((text) => text.name), description, description_localizations: map((text) => text.description) };
}
