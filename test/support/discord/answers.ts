import { InteractionType, MessageFlags, MessageType, type APIMessage } from 'discord-api-types/v10';
import { ApiError, unknown } from './errors.ts';
import type { Entry, ReceivedFile } from './journal.ts';
import { announce, applyEdit, buildMessage, store } from './messages.ts';
import { refuseEmpty, type MessageBody } from './validate/message.ts';
import type { OpenInteraction, StoredMessage, World } from './world.ts';

/** What `interaction_metadata` says on a message that answers an interaction. */
function metadata(world: World, interaction: OpenInteraction): object {
  const { payload } = interaction;
  const user = world.people.get(interaction.userId)?.user;
  const common = {
    id: interaction.id,
    type: interaction.type,
    user,
    authorizing_integration_owners: payload.authorizing_integration_owners,
  };
  if (interaction.type === InteractionType.MessageComponent) return { ...common, interacted_message_id: interaction.sourceId };
  if (interaction.type === InteractionType.ModalSubmit) return { ...common, triggering_interaction_metadata: { ...common, type: 2 } };
  return { ...common, name: payload.type === InteractionType.ApplicationCommand ? payload.data.name : undefined };
}

function messageType(interaction: OpenInteraction, followup: boolean): MessageType {
  const { payload } = interaction;
  if (followup || payload.type !== InteractionType.ApplicationCommand)
    return interaction.sourceId || followup ? MessageType.Reply : MessageType.Default;
  return (payload.data.type as number) === 1 ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

/** Makes the message that answers an interaction: the first answer, a placeholder for a deferred one, or a follow-up. */
export function sendAnswer(
  world: World,
  interaction: OpenInteraction,
  body: MessageBody,
  files: ReceivedFile[],
  role: 'original' | 'loading' | 'followup',
): StoredMessage {
  const { channel } = interaction;
  const ephemeral = Boolean((body.flags ?? 0) & MessageFlags.Ephemeral);
  const origin = role === 'followup' ? interaction.originalId : interaction.sourceId;
  const { message, pings } = buildMessage(world, {
    channel,
    author: world.bot,
    body: role === 'loading' ? { flags: (body.flags ?? 0) | MessageFlags.Loading } : body,
    files,
    type: messageType(interaction, role === 'followup'),
    replyTo: origin === undefined ? undefined : world.messages.get(origin)?.message,
    extra: {
      webhook_id: world.application.id,
      application_id: world.application.id,
      interaction_metadata: metadata(world, interaction) as NonNullable<APIMessage['interaction_metadata']>,
    },
  });
  if (role !== 'loading') refuseEmpty(message);
  const stored: StoredMessage = {
    message,
    files,
    interactionId: interaction.id,
    loading: role === 'loading',
    ...(ephemeral && { visibleTo: interaction.userId }),
  };
  store(world, stored, channel);
  if (role !== 'followup') interaction.originalId = message.id;
  const about = { channelId: channel.id, ephemeral, interactionId: interaction.id };
  if (role === 'loading') world.journal.add({ ...about, kind: 'defer' });
  else world.journal.add({ ...about, kind: 'message', message, files, pings });
  announce(world, 'MESSAGE_CREATE', message, channel);
  return stored;
}

/** Changes a message of the bot, by whichever route the change came. */
export function editMessage(world: World, stored: StoredMessage, body: MessageBody, files: ReceivedFile[], interactionId?: string): Entry {
  const channel = world.channels.get(stored.message.channel_id);
  if (!channel) throw unknown(10003, 'Channel');
  const before = structuredClone({ ...stored, files: [] });
  const pings = applyEdit(world, stored, channel, body, files);
  try {
    refuseEmpty(stored.message);
  } catch (error) {
    stored.message = before.message;
    throw error;
  }
  const wasLoading = stored.loading === true;
  if (wasLoading) {
    stored.loading = false;
    Object.assign(stored.message, { flags: (stored.message.flags ?? 0) & ~MessageFlags.Loading, edited_timestamp: null });
  }
  const about = { channelId: channel.id, ephemeral: stored.visibleTo !== undefined, ...(interactionId !== undefined && { interactionId }) };
  const entry = world.journal.add({ ...about, kind: wasLoading ? 'message' : 'edit', message: stored.message, files: stored.files, pings });
  announce(world, 'MESSAGE_UPDATE', stored.message, channel);
  return entry;
}

/** Takes a message away and tells the clients. */
export function deleteMessage(world: World, stored: StoredMessage, interactionId?: string): void {
  const { message } = stored;
  world.messages.delete(message.id);
  const channel = world.channels.get(message.channel_id);
  const ephemeral = stored.visibleTo !== undefined;
  world.journal.add({
    kind: 'delete',
    channelId: message.channel_id,
    ephemeral,
    message,
    ...(interactionId !== undefined && { interactionId }),
  });
  if (channel && !ephemeral && world.botIsIn(channel)) announceDeletion(world, message, channel.guild_id);
}

/** Sends MESSAGE_DELETE. */
export function announceDeletion(world: World, message: APIMessage, guildId: string | undefined): void {
  const data = { id: message.id, channel_id: message.channel_id, ...(guildId !== undefined && { guild_id: guildId }) };
  world.dispatch('MESSAGE_DELETE', data, { guildId, intent: guildId === undefined ? 1 << 12 : 1 << 9 });
}

/** The interaction that a token belongs to, for the webhook routes. It must have been acknowledged. */
export function acknowledged(world: World, applicationId: string, token: string): OpenInteraction {
  const interaction = world.interactions.get(token);
  if (applicationId !== world.application.id || !interaction) throw unknown(10015, 'Webhook', 'token');
  if (!interaction.acknowledged)
    throw new ApiError(404, 10015, 'Unknown Webhook: the interaction has not been acknowledged', { violation: 'acknowledgement' });
  return interaction;
}
