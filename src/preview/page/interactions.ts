import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
} from 'discord-api-types/v10';
import type { PreviewMessage } from '../message.ts';
import type { InteractionInput } from '../schema.ts';
import { api, Refused } from './api.ts';
import type { Session } from './session.ts';
import { settings } from './settings.ts';
import { words } from './words/index.ts';

/** An option of a command as an interaction carries it. */
export interface OptionData {
  name: string;
  type: number;
  value?: string | number | boolean;
  focused?: boolean;
  options?: OptionData[];
  [other: string]: unknown;
}

/** What the page does when something comes of an interaction beside messages. */
export interface InteractionHandlers {
  modal: (modal: APIModalInteractionResponseCallbackData, message: PreviewMessage | undefined) => void;
  failed: (reason: string) => void;
  /** An interaction is on its way: true when it begins, false when the bot has responded. */
  waiting: (isWaiting: boolean) => void;
}

/** Makes interactions as a Discord client does and hands them to the server. Messages come back by the gateway. */
export class Interactions {
  readonly #session: () => Session;
  readonly #handlers: InteractionHandlers;

  constructor(session: () => Session, handlers: InteractionHandlers) {
    this.#session = session;
    this.#handlers = handlers;
  }

  command(name: string, options: OptionData[]): Promise<boolean> {
    return this.#send({
      type: InteractionType.ApplicationCommand,
      data: { name, type: ApplicationCommandType.ChatInput, options },
      ...this.#where(),
    });
  }

  messageCommand(name: string, message: PreviewMessage): Promise<boolean> {
    const data = { name, type: ApplicationCommandType.Message as const, target_id: message.id };
    return this.#send({ type: InteractionType.ApplicationCommand, data, ...this.#where(), message });
  }

  component(message: PreviewMessage, customId: string, componentType: number, values?: string[]): Promise<boolean> {
    const data = { custom_id: customId, component_type: componentType, ...(values && { values }) };
    return this.#send({ type: InteractionType.MessageComponent, data, ...this.#where(), message }, message);
  }

  submit(customId: string, components: APIModalSubmission['components'], message: PreviewMessage | undefined): Promise<boolean> {
    const data = { custom_id: customId, components: components as unknown as Record<string, unknown>[] };
    return this.#send({ type: InteractionType.ModalSubmit, data, ...this.#where(), ...(message && { message }) }, message);
  }

  /** Suggestions for the option that is being typed; none when the server cannot be asked. */
  async suggestions(name: string, options: OptionData[]): Promise<APIApplicationCommandOptionChoice[]> {
    const data = { name, type: ApplicationCommandType.ChatInput as const, options };
    try {
      const response = await api.interact({ type: InteractionType.ApplicationCommandAutocomplete, data, ...this.#where() });
      return response.type === InteractionResponseType.ApplicationCommandAutocompleteResult ? (response.data.choices ?? []) : [];
    } catch {
      return [];
    }
  }

  #where() {
    const { place, ready } = this.#session();
    return { channel_id: place.id, locale: settings.locale, member: { permissions: ready.permissions[settings.role] } };
  }

  /** @returns whether the bot responded. */
  async #send(interaction: InteractionInput, message?: PreviewMessage): Promise<boolean> {
    this.#handlers.waiting(true);
    try {
      const response = await api.interact(interaction);
      if (response.type === InteractionResponseType.Modal) this.#handlers.modal(response.data, message);
      return true;
    } catch (error) {
      this.#handlers.failed(error instanceof Refused ? error.message : words().failed);
      return false;
    } finally {
      this.#handlers.waiting(false);
    }
  }
}
