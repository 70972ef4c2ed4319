import { ChannelType, Locale, type APIUser } from 'discord-api-types/v10';

/** The server that the page shows. Its ids are fixed, so that what a browser holds stays valid when the program restarts. */
export const botUser: APIUser = {
  id: '100000000000000001',
  username: 'Rapporteur',
  discriminator: '0',
  global_name: 'Rapporteur',
  avatar: null,
  bot: true,
};
export const guild = { id: '200000000000000001', name: 'Preview server', locale: Locale.EnglishUS };
export const guildChannel = { id: '300000000000000001', type: ChannelType.GuildText as const, name: 'ask-the-report' };
/** Everyone has the first role, whose id is the server's, as in Discord; the page's permission switch gives the second. */
const [everyone, adminRole] = [
  { id: guild.id, name: 'everyone' },
  { id: '500000000000000001', name: 'Admin' },
];
export const roles = [everyone, adminRole];

/** A place to write in: the server's channel, or a user's direct messages with the bot. */
export interface Place {
  id: string;
  type: ChannelType.GuildText | ChannelType.DM;
  name: string;
}

const directMessages = (user: APIUser): Place => ({ id: `4${user.id.slice(1)}`, type: ChannelType.DM, name: botUser.username });

/** The places that a user can see. */
export const placesOf = (user: APIUser): Place[] => [guildChannel, directMessages(user)];

/** The place with this id, where the user can see it. */
export const placeFor = (user: APIUser, id: string): Place | undefined => placesOf(user).find((place) => place.id === id);

/** What a channel's everyday member may do: view, send, embed, attach, history, react, application commands, threads. */
const member = 0x40n | 0x400n | 0x800n | 0x4000n | 0x8000n | 0x10000n | 0x80000000n | 0x800000000n | 0x4000000000n;
/** The same and ADMINISTRATOR, MANAGE_GUILD, MANAGE_MESSAGES. */
const admin = member | 0x8n | 0x20n | 0x2000n;

/** The two users that the page's permission switch offers, as Discord's permission strings. */
export const permissions = { member: member.toString(), admin: admin.toString() };

/** The roles that a user with these permissions was given, beside everyone's. */
export const rolesWith = (held: string): string[] => (held === permissions.admin ? [adminRole.id] : []);
