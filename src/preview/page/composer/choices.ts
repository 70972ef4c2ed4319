import { ApplicationCommandOptionType, type APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { mentionables } from '../mentionables.ts';
import type { Session } from '../session.ts';
import { words } from '../words/index.ts';
import { localized } from './commands.ts';

export type Value = string | number | boolean;

/** What an option can be: the words for it, and what an interaction carries. */
export interface Choosable {
  shown: string;
  value: Value;
}

/** The values of an option that takes no others: a switch, a user, a role, a channel, or what its command lists. None for free text. */
export function fixedChoices(option: APIApplicationCommandBasicOption, session: Session): Choosable[] {
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return [
        { shown: words().yes, value: true },
        { shown: words().no, value: false },
      ];
    case ApplicationCommandOptionType.Channel:
      return mentionables.channels(session, option.channel_types);
    case ApplicationCommandOptionType.User:
      return mentionables.users(session);
    case ApplicationCommandOptionType.Role:
      return mentionables.roles(session);
    case ApplicationCommandOptionType.Mentionable:
      return mentionables.usersAndRoles(session);
    default: {
      const choices = 'choices' in option ? (option.choices ?? []) : [];
      return choices.map(({ name, name_localizations: names, value }) => ({ shown: localized(name, names), value }));
    }
  }
}
