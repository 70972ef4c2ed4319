import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import type { PreviewMessage } from '../../src/preview/message.ts';
import { createSeals, keyIn } from '../../src/preview/seal.ts';
import type { Preview } from '../../src/preview/server.ts';
import { folderWith } from '../support/folder.ts';
import { visit, type Visitor } from './support/client.ts';
import { ask, created, edit, placeOf, post, press } from './support/deeds.ts';
import { testPreview } from './support/preview.ts';

const question = 'How many trainees were there?';
const cookie = `rapporteur_preview=${'cd'.repeat(16)}`;

describe('after a restart, of what the page still shows', () => {
  let preview: Preview;
  let visitor: Visitor;
  let answer: PreviewMessage;
  let own: PreviewMessage;
  let edited: PreviewMessage;

  beforeAll(async () => {
    const before = await testPreview();
    const first = await visit(before.url, cookie);
    await ask(first, question);
    answer = await created(first);
    await post(first, `<@${first.ready.bot.id}> ${question}`);
    own = await created(first);
    await created(first);
    await edit(first, own, `<@${first.ready.bot.id}> Who is the director?`);
    edited = (await first.next('MESSAGE_UPDATE').then(() => first.next('MESSAGE_UPDATE'))) as unknown as PreviewMessage;
    first.leave();
    await before.close();
    preview = await testPreview();
    visitor = await visit(preview.url, cookie);
  });
  afterAll(async () => {
    visitor.leave();
    await preview.close();
  });

  test('a button works', async () => {
    expect(visitor.ready.places[0]?.messages).toEqual([]);
    expect((await press(visitor, answer, 'context')).status).toBe(200);
    expect((await created(visitor)).referenced_message?.id).toBe(answer.id);
    expect((await press(visitor, edited, 'follow')).status).toBe(200);
  });

  test('a reply to an answer reaches the bot', async () => {
    await post(visitor, 'And from how many countries?', 0, { referenced_message: answer });
    await created(visitor);
    expect((await created(visitor)).embeds[0]?.author?.name).toBe('And from how many countries?');
  });

  test('one’s own message is edited and answered anew', async () => {
    expect((await edit(visitor, own, `<@${visitor.ready.bot.id}> Where was it founded?`)).status).toBe(200);
    expect((await created(visitor)).id).toBe(own.id);
    expect((await created(visitor)).embeds[0]?.author?.name).toBe('Where was it founded?');
  });

  test.each<[string, (message: PreviewMessage) => object]>([
    ['with other words', (message) => ({ ...message, embeds: [{ ...message.embeds[0], description: 'The budget was stolen.' }] })],
    ['by another author', (message) => ({ ...message, author: { ...message.author, id: '42' } })],
    ['with another id', (message) => ({ ...message, id: '123' })],
    ['without its seal', (message) => ({ ...message, seal: undefined })],
    ['with a seal of another server', (message) => createSeals(Buffer.alloc(32, 9)).sealed({ ...message, seal: undefined })],
  ])('a copy %s is refused: the bot would share it as its own', async (_, forge) => {
    const copy = forge(answer) as PreviewMessage;
    expect((await press(visitor, copy, 'share')).status).toBe(404);
    expect((await edit(visitor, copy, 'x')).status).toBe(404);
    expect((await post(visitor, 'x', 0, { referenced_message: copy })).status).toBe(404);
  });

  test('a copy is refused in another place than its own', async () => {
    expect((await post(visitor, 'x', 1, { referenced_message: answer })).status).toBe(404);
    expect(placeOf(visitor, 1)).not.toBe(answer.channel_id);
  });
});

describe('the key of the seals', () => {
  const log = createLog('silent');

  test('is made once in a folder, for its owner alone, and anew where it is damaged', () => {
    const folder = join(folderWith(), 'data');
    const key = keyIn(folder, log);
    expect(keyIn(folder, log)).toEqual(key);
    expect(statSync(join(folder, 'preview.key')).mode & 0o077).toBe(0);
    writeFileSync(join(folder, 'preview.key'), '');
    const other = keyIn(folder, log);
    expect(other).not.toEqual(key);
    expect(readFileSync(join(folder, 'preview.key'))).toEqual(other);
  });

  test('is another one each time where it cannot be kept', () => {
    expect(keyIn('/dev/null/data', log)).not.toEqual(keyIn('/dev/null/data', log));
  });
});

test('a seal does not mind the order of keys', () => {
  const { sealed, isOurs } = createSeals(Buffer.alloc(32, 1));
  const { seal } = sealed({ a: 1, b: { c: [2, { d: 3, e: 4 }], f: undefined } });
  expect(isOurs({ b: { c: [2, { e: 4, d: 3 }] }, seal, a: 1 })).toBe(true);
  expect(isOurs({ b: { c: [2, { e: 3, d: 4 }] }, seal, a: 1 })).toBe(false);
});
