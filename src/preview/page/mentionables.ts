import { ChannelType } from 'discord-api-types/v10';
import type { Session } from './session.ts';

/** Someone or something that an option or a menu can choose: its name as a mention shows it, and its id. */
export interface Mentionable {
  shown: string;
  value: string;
}

const named = (sign: string, all: readonly { id: string; name: string }[]): Mentionable[] =>
  all.map(({ id, name }) => ({ shown: `${sign}${name}`, value: id }));

/** What there is to choose of each kind. */
export const mentionables = {
  users: ({ users }: Session): Mentionable[] => named('@', users),
  roles: ({ ready }: Session): Mentionable[] => named('@', ready.roles),
  usersAndRoles: (session: Session): Mentionable[] => [...mentionables.users(session), ...mentionables.roles(session)],
  /** @param types only channels of these; of all when absent. Direct messages are no channels of the server. */
  channels: ({ ready }: Session, types?: readonly ChannelType[]): Mentionable[] =>
    named(
      '#',
      ready.places.filter(({ type }) => type !== ChannelType.DM && (types?.includes(type) ?? true)),
    ),
};
