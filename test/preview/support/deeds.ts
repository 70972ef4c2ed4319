import { ComponentType } from 'discord-api-types/v10';
import type { PreviewMessage } from '../../../src/preview/message.ts';
import type { Answer, Visitor } from './client.ts';

/** The server's channel, or direct messages. */
export const placeOf = (visitor: Visitor, index: 0 | 1): string => visitor.ready.places[index]?.id ?? '';

export const post = (visitor: Visitor, content: string, place: 0 | 1 = 0, more: object = {}): Promise<Answer> =>
  visitor.send('/api/messages', { method: 'POST', body: { channel_id: placeOf(visitor, place), content, ...more } });

export const edit = (visitor: Visitor, message: PreviewMessage, content: string): Promise<Answer> =>
  visitor.send('/api/messages', { method: 'PATCH', body: { message, content } });

/** What every interaction in the server's channel says of its user. */
export const common = (visitor: Visitor, role: 'member' | 'admin' = 'member') => ({
  channel_id: placeOf(visitor, 0),
  locale: 'en-US',
  member: { permissions: visitor.ready.permissions[role] },
});

const interact = (visitor: Visitor, body: object): Promise<Answer> => visitor.send('/api/interactions', { method: 'POST', body });

/** Uses a slash command; its options as Discord sends them. */
export const slash = (visitor: Visitor, name: string, options: object[] = [], role: 'member' | 'admin' = 'member'): Promise<Answer> =>
  interact(visitor, { type: 2, data: { name, type: 1, options }, ...common(visitor, role) });

export const ask = (visitor: Visitor, question: string): Promise<Answer> =>
  slash(visitor, 'ask', [{ name: 'question', type: 3, value: question }]);

/** Uses the first component whose action it is. */
export function press(visitor: Visitor, message: PreviewMessage, action: string, values?: string[]): Promise<Answer> {
  const rows = (message.components ?? []).flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const id = rows.flatMap((each) => ('custom_id' in each ? [each.custom_id] : [])).find((each) => each.startsWith(action));
  const data = { custom_id: id, component_type: values ? 3 : 2, ...(values && { values }) };
  return interact(visitor, { type: 3, data, message, ...common(visitor) });
}

/** The next message that the visitor's page is told of. */
export const created = async (visitor: Visitor): Promise<PreviewMessage> =>
  (await visitor.next('MESSAGE_CREATE')) as unknown as PreviewMessage;
