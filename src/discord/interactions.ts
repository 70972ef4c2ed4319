import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Routes,
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseDeferredChannelMessageWithSource,
  type APIInteractionResponseDeferredMessageUpdate,
} from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import type { Dispatcher } from '../interaction/dispatch.ts';
import type { InteractionResult } from '../interaction/response.ts';
import type { Log } from '../log.ts';
import { deliver, deliverFirst } from './deliver.ts';
import { filesOf } from './files.ts';
import type { Turns } from './turns.ts';

/**
 * Milliseconds after which a slow answer is announced. Discord waits three seconds for the first response, counted from when it sent the event;
 * the rest is left for the way there and back.
 */
const patience = 1500;
/** Milliseconds of waiting for one's turn from which on an answer is announced at once: who stands in a crowd is not left in silence. */
const promptness = 50;

export interface InteractionDeps {
  rest: REST;
  dispatcher: Dispatcher;
  log: Log;
  turns: Turns;
}

/** Answers one interaction: normally by its first and only response; announced first, where the answer takes long or many wait before it. Never throws. */
export async function handleInteraction(interaction: APIInteraction, { rest, dispatcher, log, turns }: InteractionDeps): Promise<void> {
  const callback = Routes.interactionCallback(interaction.id, interaction.token);
  const respond = (response: APIInteractionResponse, result?: InteractionResult) =>
    deliverFirst(() => rest.post(callback, { body: response, auth: false, ...filesOf(result?.files) }));
  const original = Routes.webhookMessage(interaction.application_id, interaction.token);
  try {
    const deferral = deferralOf(interaction);
    // Buttons and suggestions do not wait for their turn: they are quickly done.
    const waits = deferral?.type === InteractionResponseType.DeferredChannelMessageWithSource;
    const announced = waits && turns.wait > promptness ? respond(deferral) : undefined;
    const working = waits ? turns.next().then(() => dispatcher.interaction(interaction)) : dispatcher.interaction(interaction);
    const late = deferral && !announced && !(await settlesWithin(working, patience));
    await (late ? respond(deferral) : announced);
    const result = await working;
    if (deferral && (late || announced)) await followUp(deferral, result, interaction, rest);
    else await respond(result.response, result);
    if (result.deletesOriginal) await deliver(() => rest.delete(original, { auth: false }));
  } catch (error) {
    // The user closed the app, or the network was slower than Discord's three seconds: nobody is left to tell.
    log.warn({ err: error, id: interaction.id }, 'an interaction could not be answered');
  }
}

type Deferral = APIInteractionResponseDeferredChannelMessageWithSource | APIInteractionResponseDeferredMessageUpdate;

/** How to announce an answer: by "thinking…", privately as answers are, or by leaving a button's message as it is for now. Suggestions cannot wait. */
function deferralOf({ type }: APIInteraction): Deferral | undefined {
  switch (type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ModalSubmit:
      return { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } };
    case InteractionType.MessageComponent:
      return { type: InteractionResponseType.DeferredMessageUpdate };
    default:
      return undefined;
  }
}

/** Sends what was announced: in place of "thinking…" or of the button's message; a new message that a button brings comes after it. */
async function followUp(
  { type }: Deferral,
  { response, files }: InteractionResult,
  interaction: APIInteraction,
  rest: REST,
): Promise<void> {
  if (response.type === InteractionResponseType.Modal) throw new Error('a form came too late to be shown');
  // Nothing to say is what leaving a message as it is has said.
  if (!('data' in response)) return;
  const { application_id: application, token } = interaction;
  const isNew = response.type === InteractionResponseType.ChannelMessageWithSource;
  if (isNew && type === InteractionResponseType.DeferredMessageUpdate) {
    const message = { body: response.data, auth: false, ...filesOf(files) };
    await deliver(() => rest.post(Routes.webhook(application, token), message));
  } else {
    const edit = { body: withoutFlags(response.data), auth: false, ...filesOf(files) };
    await deliver(() => rest.patch(Routes.webhookMessage(application, token), edit));
  }
}

/** Whether a private message is private was settled by the deferral. */
function withoutFlags(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'flags'));
}

async function settlesWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });
  const settled = await Promise.race([promise.then(() => true), timeout]);
  clearTimeout(timer);
  return settled;
}
