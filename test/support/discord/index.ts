/** A strict loopback stand-in of Discord: what `discord.js` talks to in the end-to-end tests. Start with `startDiscord`. */
export { Answer, Sent, type AnswerKind } from './answer.ts';
export { clientOptions, Discord, startDiscord, type DiscordOptions, type UserSpec } from './driver.ts';
export type { ChannelSpec, GuildSpec } from './guilds.ts';
export type { BotAction, ReceivedFile } from './journal.ts';
export type { OptionValue, OptionValues, UploadedFile } from './options.ts';
export * as payloads from './payloads.ts';
export type { Pings } from './pings.ts';
export type { MessageLike, Where } from './places.ts';
export { User, type Saying } from './user.ts';
export type { Call, Channel, Guild, Settings, Violation } from './world.ts';
