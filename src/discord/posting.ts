import { Routes, TeamMemberMembershipState, type APIApplication } from 'discord-api-types/v10';
import type { Client, REST } from 'discord.js';
import { RapporteurError } from '../errors.ts';
import { asText } from '../interaction/asText.ts';
import { toBody } from '../interaction/response.ts';
import type { MessageReply } from '../reply/types.ts';
import { accessTo } from './access.ts';
import { filesOf } from './files.ts';

/**
 * Writes a message of its own accord into a channel.
 * @throws RapporteurError (discord) where the bot may not; Discord's own error for a channel that is gone.
 */
export async function postMessage(client: Client<true>, channelId: string, message: MessageReply): Promise<void> {
  const access = accessTo(client, channelId);
  if (!access.send)
    throw new RapporteurError('discord', `I may not write in <#${channelId}>: give me View Channel and Send Messages there.`);
  const body = access.embed ? toBody(message) : toBody(asText(message));
  await client.rest.post(Routes.channelMessages(channelId), { body, ...(access.embed && filesOf(message.files)) });
}

/** Who owns the application: its owner, or the members of its team. Discord is asked again after an hour. */
export function createOwners(rest: () => REST): () => Promise<ReadonlySet<string>> {
  let known: { at: number; owners: ReadonlySet<string> } | undefined;
  return async () => {
    if (known && Date.now() - known.at < 3_600_000) return known.owners;
    const { owner, team } = (await rest().get(Routes.currentApplication())) as APIApplication;
    // Who is only invited is no member yet.
    const accepted = (team?.members ?? []).filter((member) => member.membership_state === TeamMemberMembershipState.Accepted);
    const members = accepted.map(({ user }) => user.id);
    known = { at: Date.now(), owners: new Set(members.length > 0 ? members : owner ? [owner.id] : []) };
    return known.owners;
  };
}
