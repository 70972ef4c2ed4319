import { InteractionType, type APIInteraction } from 'discord-api-types/v10';
import { Answer, Sent } from './answer.ts';
import type { Entry } from './journal.ts';
import type { Channel, World } from './world.ts';

/** An interaction to send, and what Discord remembers of it. */
export interface Sending<T extends APIInteraction> {
  payload: T;
  userId: string;
  channel: Channel;
  /** Words for the error when no answer comes. */
  what: string;
  sourceId?: string;
  userInstalled?: boolean;
}

/** Throws when nobody would hear what is about to be sent: a test would only time out. */
export function mustBeHeard(world: World, what: string): void {
  if (world.online() === 0) throw new Error(`${what}: no client is connected; await discord.connected() first`);
}

/** Sends an interaction to the clients and returns the wait for its answer. */
export function sendInteraction<T extends APIInteraction>(
  world: World,
  { payload, userId, channel, what, sourceId, userInstalled }: Sending<T>,
): Sent<T> {
  mustBeHeard(world, what);
  const from = world.journal.next;
  const data = structuredClone(payload);
  const sentAt = performance.now();
  const { id, token, type } = payload;
  world.interactions.set(token, {
    id,
    token,
    type,
    payload,
    userId,
    channel,
    sentAt,
    acknowledged: false,
    followupsLeft: userInstalled ? 5 : Infinity,
    ...(sourceId && { sourceId }),
  });
  if (type !== InteractionType.ApplicationCommandAutocomplete) world.mark(channel.id);
  world.dispatch('INTERACTION_CREATE', data, { guildId: channel.guild_id });
  const answer = `answer to ${what}`;
  const mine = (entry: Entry): boolean => entry.interactionId === id;
  return new Sent(payload, async () => {
    const first = await world.awaitEntry(mine, { what: answer, from });
    const ms = first.at - sentAt;
    if (first.kind !== 'defer') return new Answer(world, first, { ms });
    const shown = await world.awaitEntry(mine, { what: `content after the deferred ${answer}`, from: first.index + 1 });
    return new Answer(world, shown, { ms, deferred: true });
  });
}

/** The wait for what the bot does in a channel, outside interactions, after something happened there. */
export function awaitChannel<T>(world: World, sent: T, channelIds: string[], what: string, answers: (entry: Entry) => boolean): Sent<T> {
  const from = world.journal.next;
  const sentAt = performance.now();
  const kinds = ['message', 'edit', 'delete'];
  return new Sent(sent, async () => {
    const matches = (entry: Entry): boolean =>
      entry.interactionId === undefined && channelIds.includes(entry.channelId) && kinds.includes(entry.kind) && answers(entry);
    const entry = await world.awaitEntry(matches, { from, what });
    return new Answer(world, entry, { ms: entry.at - sentAt });
  });
}
