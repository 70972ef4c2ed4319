import type { LocalizationMap } from 'discord-api-types/v10';
import type { Language } from '../../../answer/types.ts';
import { localizedFrom } from '../localize.ts';
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

/** The names that Discord sends are the English ones. */
export const commandTexts: Record<Language, CommandTexts> = { en, zh, fr, es };

/** A command's or option's name and description in every language. */
export const localized = (select: (texts: CommandTexts) => Text): Localized => localizedFrom(commandTexts, select);
