import { MessageFlags } from 'discord-api-types/v10';
import * as spec from 'discord-api-spec/zod';
import { acknowledged, deleteMessage, editMessage, sendAnswer } from '../answers.ts';
import { ApiError, unknown } from '../errors.ts';
import { param, route, type Request, type Route } from '../router.ts';
import { check } from '../validate/check.ts';
import { messageProblems, trimmed, type MessageBody } from '../validate/message.ts';
import type { OpenInteraction, StoredMessage } from '../world.ts';

function found(request: Request): { interaction: OpenInteraction; stored: StoredMessage } {
  const { world } = request;
  const interaction = acknowledged(world, param(request, 'app'), param(request, 'token'));
  const id = param(request, 'message');
  const stored = world.messages.get(id === '@original' ? (interaction.originalId ?? '') : id);
  if (!stored) throw unknown(10008, 'Message', 'route');
  return { interaction, stored };
}

function edit(request: Request): object {
  const { interaction, stored } = found(request);
  const body = check<MessageBody>(spec.IncomingWebhookUpdateRequestPartialSchema, trimmed(request.body), (parsed) =>
    messageProblems(parsed, {
      files: request.files,
      ephemeralAllowed: stored.visibleTo !== undefined,
      existingFiles: stored.message.attachments.map((file) => file.filename),
    }),
  );
  editMessage(request.world, stored, body, request.files, interaction.id);
  return stored.message;
}

function followup(request: Request): object {
  const { world, files } = request;
  const interaction = acknowledged(world, param(request, 'app'), param(request, 'token'));
  const body = check<MessageBody>(spec.IncomingWebhookRequestPartialSchema, trimmed(request.body), (parsed) =>
    messageProblems(parsed, { files, ephemeralAllowed: true }),
  );
  const original = world.messages.get(interaction.originalId ?? '');
  if (original?.loading) {
    // Discord's rule: what comes first after a deferred answer becomes that answer, and keeps its privacy.
    editMessage(world, original, { ...body, flags: (body.flags ?? 0) & ~MessageFlags.Ephemeral }, files, interaction.id);
    return original.message;
  }
  if (interaction.followupsLeft-- <= 0)
    throw new ApiError(400, 40094, 'Only five follow-ups for an app that a user installed', { violation: 'body' });
  return sendAnswer(world, interaction, body, files, 'followup').message;
}

/** What an interaction's token allows after the first answer: reading, changing, deleting and following up. */
export const webhooks: Route[] = [
  route('POST', '/webhooks/:app/:token', followup, { authorized: false }),
  route('GET', '/webhooks/:app/:token/messages/:message', (request) => found(request).stored.message, { authorized: false }),
  route('PATCH', '/webhooks/:app/:token/messages/:message', edit, { authorized: false }),
  route(
    'DELETE',
    '/webhooks/:app/:token/messages/:message',
    (request) => {
      const { interaction, stored } = found(request);
      deleteMessage(request.world, stored, interaction.id);
    },
    { authorized: false },
  ),
];
