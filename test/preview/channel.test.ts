import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PreviewMessage } from '../../src/preview/message.ts';
import type { Preview } from '../../src/preview/server.ts';
import { visit, type Visitor } from './support/client.ts';
import { ask, common, created, edit, placeOf, post, press } from './support/deeds.ts';
import { testPreview } from './support/preview.ts';

let preview: Preview;
const visitors: Visitor[] = [];

beforeAll(async () => {
  preview = await testPreview();
});
afterAll(() => preview.close());
afterEach(() => {
  for (const visitor of visitors.splice(0)) visitor.leave();
});

async function newVisitor(): Promise<Visitor> {
  const visitor = await visit(preview.url);
  visitors.push(visitor);
  return visitor;
}

const question = 'How many trainees were there?';

describe('messages', () => {
  test('a mention is answered in public: everybody sees question and answer', async () => {
    const [asker, other] = [await newVisitor(), await newVisitor()];
    expect((await post(asker, `<@${asker.ready.bot.id}> ${question}`)).status).toBe(200);
    for (const visitor of [asker, other]) {
      const asked = await created(visitor);
      const answer = await created(visitor);
      expect(asked.author.id).toBe(asker.ready.user.id);
      expect(answer.author.id).toBe(asker.ready.bot.id);
      expect(answer.message_reference?.message_id).toBe(asked.id);
      expect(answer.embeds[0]?.author?.name).toBe(question);
    }
  });

  test('a message that mentions nobody is not answered: the bot gets it without its text, as from Discord', async () => {
    const visitor = await newVisitor();
    await post(visitor, question);
    await created(visitor);
    expect(visitor.events).toEqual([]);
  });

  test('a direct message is answered without a mention, and seen by nobody else', async () => {
    const [asker, other] = [await newVisitor(), await newVisitor()];
    await post(asker, question, 1);
    await created(asker);
    expect((await created(asker)).author.id).toBe(asker.ready.bot.id);
    expect(other.events).toEqual([]);
    expect((await other.send('/api/messages', { method: 'POST', body: { channel_id: placeOf(asker, 1), content: 'x' } })).status).toBe(404);
  });

  test('an edited question gets its answer edited', async () => {
    const visitor = await newVisitor();
    await post(visitor, `<@${visitor.ready.bot.id}> ${question}`);
    const asked = await created(visitor);
    const answer = await created(visitor);
    await edit(visitor, asked, `<@${visitor.ready.bot.id}> Where was it founded?`);
    expect((await visitor.next('MESSAGE_UPDATE'))['id']).toBe(asked.id);
    const edited = (await visitor.next('MESSAGE_UPDATE')) as unknown as PreviewMessage;
    expect(edited.id).toBe(answer.id);
    expect(edited.embeds[0]?.author?.name).toContain('Where was it founded?');
    // It follows nothing: what it was before was never asked.
    expect(edited.inquiry?.context).toEqual([]);
  });

  test('nobody edits or deletes what is another’s', async () => {
    const [author, other] = [await newVisitor(), await newVisitor()];
    await post(author, 'mine');
    const message = await created(author);
    const { id } = message;
    expect((await edit(other, message, 'x')).status).toBe(404);
    expect((await other.send(`/api/messages/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await author.send(`/api/messages/${id}`, { method: 'DELETE' })).status).toBe(204);
  });

  test('the conversation is there again after a reload', async () => {
    const cookie = `rapporteur_preview=${'ab'.repeat(16)}`;
    const first = await visit(preview.url, cookie);
    await post(first, question, 1);
    await created(first);
    await created(first);
    first.leave();
    const again = await visit(preview.url, cookie);
    visitors.push(again);
    expect(again.ready.user).toEqual(first.ready.user);
    expect(again.ready.places[1]?.messages).toHaveLength(2);
  });
});

test('what the bot says of its own accord stands in the channel for everybody; another channel there is not', async () => {
  const visitor = await newVisitor();
  await preview.post(placeOf(visitor, 0), { type: 'message', content: 'Good morning', private: false });
  expect((await created(visitor)).content).toBe('Good morning');
  await expect(preview.post('5', { type: 'message', content: 'x', private: false })).rejects.toThrow('#ask-the-report');
});

describe('interactions', () => {
  test('a slash command is answered in private, and nobody else can see or use the answer', async () => {
    const [asker, other] = [await newVisitor(), await newVisitor()];
    const response = (await ask(asker, question)).json() as { type: number; data: { flags: number } };
    expect(response.type).toBe(4);
    expect(response.data.flags & 64).toBe(64);
    const answer = await created(asker);
    expect(answer).toMatchObject({ interaction: { name: 'ask' } });
    expect(other.events).toEqual([]);
    expect((await press(other, answer, 'share')).status).toBe(404);
  });

  test('Share makes the answer public', async () => {
    const [asker, other] = [await newVisitor(), await newVisitor()];
    await ask(asker, question);
    expect((await press(asker, await created(asker), 'share')).status).toBe(200);
    const shared = await created(other);
    expect(shared.flags ?? 0).toBe(0);
    expect(shared.embeds[0]?.author?.name).toBe(question);
  });

  test('autocomplete returns choices', async () => {
    const visitor = await newVisitor();
    const options = [
      { name: 'question', type: 3, value: 'x' },
      { name: 'report', type: 3, value: 'cis', focused: true },
    ];
    const response = await visitor.send('/api/interactions', {
      method: 'POST',
      body: { type: 4, data: { name: 'ask', type: 1, options }, ...common(visitor) },
    });
    const { type, data } = response.json() as { type: number; data: { choices: { value: string }[] } };
    expect(type).toBe(8);
    expect(data.choices.map(({ value }) => value)).toContain('cistrat-2012');
  });

  test('a dismissed private answer is gone', async () => {
    const visitor = await newVisitor();
    await ask(visitor, question);
    const { id } = await created(visitor);
    expect((await visitor.send(`/api/messages/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await visitor.next('MESSAGE_DELETE'))['id']).toBe(id);
  });
});

describe('bad input is refused in words', () => {
  test.each<[string, string, unknown, number]>([
    ['not JSON', '/api/messages', '{', 400],
    ['nothing', '/api/messages', '', 400],
    ['a list', '/api/interactions', [], 400],
    ['no channel', '/api/messages', { content: 'x' }, 400],
    ['an empty message', '/api/messages', { channel_id: '300000000000000001', content: '  ' }, 400],
    ['a message longer than Discord’s', '/api/messages', { channel_id: '300000000000000001', content: 'x'.repeat(2_001) }, 400],
    ['an unknown channel', '/api/messages', { channel_id: '5', content: 'x' }, 404],
    ['a body without end', '/api/messages', { channel_id: '300000000000000001', content: 'x'.repeat(300_000) }, 413],
    ['an unknown kind', '/api/interactions', { type: 9, channel_id: '1', locale: 'en-US' }, 400],
    [
      'made-up permissions',
      '/api/interactions',
      { type: 2, data: { name: 'ask', type: 1 }, channel_id: '300000000000000001', locale: 'en-US', member: { permissions: '9' } },
      400,
    ],
    [
      'a made-up locale',
      '/api/interactions',
      { type: 2, data: { name: 'ask', type: 1 }, channel_id: '300000000000000001', locale: '<b>', member: { permissions: '0' } },
      400,
    ],
    ['a question without end', '/api/explain', { question: 'x'.repeat(4_001) }, 400],
  ])('%s', async (_name, path, body, status) => {
    const visitor = await newVisitor();
    const answer = await visitor.send(path, { method: 'POST', body });
    expect(answer.status).toBe(status);
    expect(answer.json()).toHaveProperty('message');
  });

  test('what is not sent as JSON', async () => {
    const visitor = await newVisitor();
    const answer = await visitor.send('/api/messages', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' });
    expect(answer.status).toBe(415);
  });
});
