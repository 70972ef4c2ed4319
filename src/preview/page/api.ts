import type { APIInteractionResponse, APIMessage } from 'discord-api-types/v10';
import type { Inquiry } from '../../reply/types.ts';
import type { Explained } from '../explain.ts';
import type { PreviewMessage } from '../message.ts';
import type { ReadableReport } from '../reports.ts';
import type { InteractionInput, MessageInput } from '../schema.ts';

/** The server refused, with words for a person. */
export class Refused extends Error {}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const init: RequestInit = { method, credentials: 'same-origin' };
  if (body !== undefined) Object.assign(init, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const response = await fetch(path, init);
  if (!response.ok) {
    const { message } = (await response.json().catch(() => ({}))) as { message?: string };
    throw new Refused(message ?? `${response.status} ${response.statusText}`);
  }
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export const api = {
  interact: (interaction: InteractionInput) => call<APIInteractionResponse>('POST', '/api/interactions', interaction),
  post: (message: MessageInput) => call<APIMessage>('POST', '/api/messages', message),
  edit: (message: PreviewMessage, content: string) => call<APIMessage>('PATCH', '/api/messages', { message, content }),
  remove: (id: string) => call<undefined>('DELETE', `/api/messages/${id}`),
  explain: (inquiry: Inquiry) => call<Explained[]>('POST', '/api/explain', inquiry),
  report: (id: string) => call<ReadableReport>('GET', `/api/reports/${encodeURIComponent(id)}`),
};
