import { ApplicationCommandOptionType, ChannelType, type APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { nameOf } from '../message/avatar.ts';
import type { Session } from '../session.ts';
import { words } from '../words/index.ts';
import { localized } from './commands.ts';

export type Value = string | number | boolean;

/** What an option can be: the words for it, and what an interaction carries. */
export interface Choosable {
  shown: string;
  value: Value;
}

/** The values of an option that takes no others: a switch, a channel, a user, or what its command lists. None for free text. */
export function fixedChoices(option: APIApplicationCommandBasicOption, { ready }: Session): Choosable[] {
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return [
        { shown: words().yes, value: true },
        { shown: words().no, value: false },
      ];
    case ApplicationCommandOptionType.Channel:
      return ready.places.filter(({ type }) => type !== ChannelType.DM).map(({ id, name }) => ({ shown: `#${name}`, value: id }));
    case ApplicationCommandOptionType.User:
      return [ready.user, ready.bot].map((user) => ({ shown: `@${nameOf(user)}`, value: user.id }));
    default: {
      const choices = 'choices' in option ? (option.choices ?? []) : [];
      return choices.map(({ name, name_localizations: names, value }) => ({ shown: localized(name, names), value }));
    }
  }
}
