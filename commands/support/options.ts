import { ApplicationCommandOptionType, type APIApplicationCommandStringOption } from 'discord-api-types/v10';
import { localized } from '../../src/reply/words/commands/index.ts';
import type { CommandTexts, Text } from '../../src/reply/words/commands/types.ts';

/** An option of text that is suggested while it is typed. */
export const suggested = (select: (texts: CommandTexts) => Text): APIApplicationCommandStringOption => ({
  type: ApplicationCommandOptionType.String,
  ...localized(select),
  autocomplete: true,
});
