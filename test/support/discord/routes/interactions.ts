import {
  InteractionResponseType as Response,
  InteractionType,
  MessageFlags,
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import * as spec from 'discord-api-spec/zod';
import { editMessage, sendAnswer } from '../answers.ts';
import { ApiError, unknown } from '../errors.ts';
import { param, route, type Request, type Route } from '../router.ts';
import { check, refuse } from '../validate/check.ts';
import { messageProblems, trimmed, type MessageBody } from '../validate/message.ts';
import { modalProblems, type ModalBody } from '../validate/modal.ts';
import type { OpenInteraction, StoredMessage, World } from '../world.ts';
import { points } from '../validate/length.ts';

interface Callback {
  type: Response;
  data?: (MessageBody & { choices?: APIApplicationCommandOptionChoice[] | null }) | null;
}

const SCHEMAS = new Map([
  [Response.ChannelMessageWithSource, spec.CreateMessageInteractionCallbackRequestSchema],
  [Response.DeferredChannelMessageWithSource, spec.CreateMessageInteractionCallbackRequestSchema],
  [Response.DeferredMessageUpdate, spec.UpdateMessageInteractionCallbackRequestSchema],
  [Response.UpdateMessage, spec.UpdateMessageInteractionCallbackRequestSchema],
  [Response.ApplicationCommandAutocompleteResult, spec.ApplicationCommandAutocompleteCallbackRequestSchema],
  [Response.Modal, spec.ModalInteractionCallbackRequestSchema],
]);

/** Whether this kind of answer is one that this kind of interaction can have. */
function fits(type: Response, interaction: OpenInteraction): boolean {
  const autocomplete = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  if (autocomplete || type === Response.ApplicationCommandAutocompleteResult)
    return autocomplete && type === Response.ApplicationCommandAutocompleteResult;
  if (type === Response.UpdateMessage || type === Response.DeferredMessageUpdate) return interaction.sourceId !== undefined;
  return type !== Response.Modal || interaction.type !== InteractionType.ModalSubmit;
}

function choiceProblems(
  interaction: OpenInteraction,
  choices: APIApplicationCommandOptionChoice[],
): { path: (string | number)[]; code: string; message: string }[] {
  if (interaction.payload.type !== InteractionType.ApplicationCommandAutocomplete) return [];
  return choices.flatMap((choice, index) =>
    typeof choice.value === 'string' && (choice.value === '' || points(choice.value) > 100)
      ? [
          {
            path: ['data', 'choices', index, 'value'],
            code: 'BASE_TYPE_BAD_LENGTH',
            message: `Must be between 1 and 100 in length, is ${points(choice.value)}.`,
          },
        ]
      : [],
  );
}

function validate(request: Request, interaction: OpenInteraction): Callback {
  const raw = request.body as Partial<Callback> | null;
  const schema = raw?.type === undefined ? undefined : SCHEMAS.get(raw.type);
  if (!raw || !schema)
    throw new ApiError(400, 50035, 'Invalid Form Body', {
      violation: 'body',
      errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message: 'Not a type of callback' }] } },
    });
  const existing = interaction.sourceId === undefined ? undefined : request.world.messages.get(interaction.sourceId);
  const callback = check<Callback>(schema, { ...raw, data: trimmed(raw.data) }, (body) => {
    if (body.type === Response.Modal) return modalProblems(body as unknown as ModalBody);
    if (body.type === Response.ApplicationCommandAutocompleteResult) return choiceProblems(interaction, body.data?.choices ?? []);
    const isNew = body.type === Response.ChannelMessageWithSource || body.type === Response.DeferredChannelMessageWithSource;
    const existingFiles = existing && !isNew ? existing.message.attachments.map((file) => file.filename) : [];
    const ephemeralAllowed = isNew || existing?.visibleTo !== undefined;
    return messageProblems(body.data ?? {}, { files: request.files, ephemeralAllowed, existingFiles }).map((one) => ({
      ...one,
      path: ['data', ...one.path],
    }));
  });
  if (!fits(callback.type, interaction)) {
    refuse([
      {
        path: ['type'],
        code: 'INTERACTION_CALLBACK_TYPE',
        message: `Callback type ${callback.type} does not answer an interaction of type ${interaction.type}`,
      },
    ]);
  }
  return callback;
}

function open(request: Request): OpenInteraction {
  const { world } = request;
  const interaction = world.interactions.get(param(request, 'token'));
  if (interaction?.id !== param(request, 'id')) throw unknown(10062, 'interaction', 'token');
  return interaction;
}

function source(world: World, interaction: OpenInteraction): StoredMessage {
  const stored = world.messages.get(interaction.sourceId ?? '');
  if (!stored) throw unknown(10008, 'Message');
  return stored;
}

/** Does what the callback asks. Returns the message it made or changed. */
function perform(request: Request, interaction: OpenInteraction, callback: Callback): StoredMessage | undefined {
  const { world, files } = request;
  const about = { channelId: interaction.channel.id, ephemeral: true, interactionId: interaction.id };
  switch (callback.type) {
    case Response.ChannelMessageWithSource:
      return sendAnswer(world, interaction, callback.data ?? {}, files, 'original');
    case Response.DeferredChannelMessageWithSource:
      return sendAnswer(world, interaction, callback.data ?? {}, [], 'loading');
    case Response.DeferredMessageUpdate:
      interaction.originalId = source(world, interaction).message.id;
      world.journal.add({ ...about, kind: 'deferUpdate' });
      return source(world, interaction);
    case Response.UpdateMessage:
      interaction.originalId = source(world, interaction).message.id;
      editMessage(world, source(world, interaction), callback.data ?? {}, files, interaction.id);
      return source(world, interaction);
    case Response.Modal:
      world.journal.add({ ...about, kind: 'modal', modal: callback.data as unknown as APIModalInteractionResponseCallbackData });
      return undefined;
    default:
      world.journal.add({ ...about, kind: 'choices', choices: callback.data?.choices ?? [] });
      return undefined;
  }
}

function callback(request: Request): object | undefined {
  const { world } = request;
  const interaction = open(request);
  const body = validate(request, interaction);
  if (interaction.acknowledged)
    throw new ApiError(400, 40060, 'Interaction has already been acknowledged.', { violation: 'acknowledgement' });
  const late = performance.now() - interaction.sentAt;
  if (late > world.settings.interactionDeadlineMs) throw unknown(10062, 'interaction', 'acknowledgement');
  const stored = perform(request, interaction, body);
  interaction.acknowledged = true;
  if (request.query.get('with_response') !== 'true') return undefined;
  const of = stored && {
    response_message_id: stored.message.id,
    response_message_loading: stored.loading ?? false,
    response_message_ephemeral: Boolean((stored.message.flags ?? 0) & MessageFlags.Ephemeral),
  };
  return {
    interaction: { id: interaction.id, type: interaction.type, ...of },
    resource: { type: body.type, ...(stored && { message: stored.message }) },
  };
}

/** The first answer to an interaction. */
export const interactions: Route[] = [route('POST', '/interactions/:id/:token/callback', callback, { authorized: false })];
