import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Routes,
  type APIInteraction,
  type APIInteractionResponse,
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

/** Answers one interaction: normally by its first and only response, by "thinking…" and an edit when the answer takes long or many wait before it. Never throws. */
export async function handleInteraction(interaction: APIInteraction, { rest, dispatcher, log, turns }: InteractionDeps): Promise<void> {
  const callback = Routes.interactionCallback(interaction.id, interaction.token);
  const respond = (response: APIInteractionResponse, result?: InteractionResult) =>
    deliverFirst(() => rest.post(callback, { body: response, auth: false, ...filesOf(result?.files) }));
  const original = Routes.webhookMessage(interaction.application_id, interaction.token);
  try {
    const deferral = deferralOf(interaction);
    const announced = deferral && turns.wait > promptness ? respond(deferral) : undefined;
    // What cannot be announced does not wait for its turn either: it is quickly done.
    const working = deferral ? turns.next().then(() => dispatcher.interaction(interaction)) : dispatcher.interaction(interaction);
    const late = deferral && !announced && !(await settlesWithin(working, patience));
    await (late ? respond(deferral) : announced);
    const result = await working;
    if (!late && !announced) await respond(result.response, result);
    else if ('data' in result.response) {
      const edit = { body: withoutFlags(result.response.data), auth: false, ...filesOf(result.files) };
      await deliver(() => rest.patch(original, edit));
    }
    if (result.deletesOriginal) await deliver(() => rest.delete(original, { auth: false }));
  } catch (error) {
    // The user closed the app, or the network was slower than Discord's three seconds: nobody is left to tell.
    log.warn({ err: error, id: interaction.id }, 'an interaction could not be answered');
  }
}

/** How to say "thinking…": privately, as answers are. Suggestions cannot wait, and the answer to a button may be a form, which cannot be an edit. */
const deferralOf = ({ type }: APIInteraction): APIInteractionResponse | undefined =>
  type === InteractionType.ApplicationCommand || type === InteractionType.ModalSubmit
    ? { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } }
    : undefined;

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
