import type { Client } from 'discord.js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { COMMANDS, startBot } from './fixture.ts';
import { startDiscord, type Discord, type User } from './index.ts';

let discord: Discord;
let client: Client;
let ada: User;

beforeAll(async () => {
  discord = await startDiscord();
  discord.register(COMMANDS);
  ada = discord.user({ name: 'Ada' });
  client = await startBot(discord);
});

afterAll(async () => {
  await client.destroy();
  await discord.stop();
});

afterEach(() => {
  expect(discord.takeViolations()).toEqual([]);
});

/** The violations that a test made on purpose. */
const violations = (): string[] => discord.takeViolations().map((one) => `${one.kind}: ${one.message} ${JSON.stringify(one.errors ?? {})}`);

test('the client is ready and knows its server', () => {
  expect(client.guilds.cache.get(discord.guild.id)?.name).toBe('Test server');
});

test('a slash command gets a private answer that pings nobody', async () => {
  const reply = await ada.slash('ask', { question: 'How many?', person: ada.user });
  expect(reply.kind).toBe('message');
  expect(reply.ephemeral).toBe(true);
  expect(reply.embed.title).toBe('Headline');
  expect(reply.labels).toEqual(['Share', 'More', 'Follow up', 'Old']);
  expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
  expect(reply.message.interaction_metadata?.user.id).toBe(ada.id);
  expect(discord.messages(discord.channel())).toEqual([]);
});

test('values are held against the registered options', () => {
  expect(() => ada.slash('ask', {})).toThrow('option "question" is required');
  expect(() => ada.slash('ask', { question: 'x'.repeat(301) })).toThrow('out of bounds');
  expect(() => ada.slash('nope')).toThrow('No command "nope" is registered here; there is: ask, manage');
});

test('subcommands nest, and a command that needs permissions is hidden from who has none', async () => {
  expect(() => ada.slash('manage reports add', { year: 2013 })).toThrow('hidden');
  const admin = discord.user({ name: 'Grace', permissions: 32n });
  expect((await admin.slash('manage reports add', { year: 2013 })).content).toBe('reports add 2013');
});

test('autocomplete gets choices', async () => {
  const { choices } = await discord.user({ locale: 'fr' as never }).autocomplete('ask', { question: 'q', section: 'trai' });
  expect(choices).toEqual([{ name: 'trai in fr', value: 'trai' }]);
});

test('buttons update, share and open modals, on the message as it is now', async () => {
  const reply = await ada.slash('ask', { question: 'q' });
  const shared = await ada.click(reply, 'Share');
  expect(shared.kind).toBe('update');
  expect(shared.buttons).toEqual([]);
  const followup = await shared.next();
  expect([followup.content, followup.ephemeral]).toEqual(['Shared', false]);
  expect(() => ada.click(reply, 'Share')).toThrow('nothing to press');
});

test('another person cannot press a private message, and nobody a disabled button', async () => {
  const reply = await ada.slash('ask', { question: 'q' });
  expect(() => discord.user({ name: 'Eve' }).click(reply, 'Share')).toThrow('cannot see');
  expect(() => ada.click(reply, 'Old')).toThrow('disabled');
});

test('a modal is filled in by label', async () => {
  const opened = await ada.click(await ada.slash('ask', { question: 'q' }), 'follow');
  expect(opened.modal.title).toBe('Follow up');
  expect(() => ada.submitModal(opened, {})).toThrow('required');
  expect((await ada.submitModal(opened, { 'Your question': 'And when?' })).content).toBe('Again: And when?');
});

test('a select updates', async () => {
  expect((await ada.select(await ada.slash('ask', { question: 'q' }), 'pick', ['2'])).content).toBe('Picked 2');
});

test('a context menu hands over the text of a message that the bot could not read', async () => {
  const { sent } = discord.user({ name: 'Bob' }).say('Trainees came from Egypt');
  expect((await ada.contextMenu('Ask the report about this', sent)).content).toBe('About: Trainees came from Egypt');
});

test('a deferred answer counts as one, and its follow-up comes next', async () => {
  const reply = await ada.slash('ask', { question: 'slow' }, { dm: true });
  expect([reply.content, reply.deferred, reply.ephemeral]).toEqual(['Slow answer', true, true]);
  expect((await reply.next()).content).toBe('And more');
});

test('a file comes with its bytes and its alt text', async () => {
  const reply = await ada.slash('ask', { question: 'file' });
  expect(reply.files.map((file) => file.data.toString())).toEqual(['picture']);
  expect(reply.message.attachments[0]?.description).toBe('The year');
  expect(await (await fetch(reply.embed.image?.url ?? '')).text()).toBe('picture');
});

test('a title of 257 characters is refused and noted', async () => {
  discord.settings.timeoutMs = 100;
  await expect(ada.slash('ask', { question: 'long title' })).rejects.toThrow(
    /No answer to \/ask by ada within 100 ms.*Length must be at most 256, is 257/,
  );
  discord.settings.timeoutMs = 2000;
  expect(violations()).toEqual([expect.stringContaining('"title":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH"')]);
});

test('a second acknowledgement is refused', async () => {
  expect((await ada.slash('ask', { question: 'twice' })).content).toMatch(/one|two/);
  await discord.settle();
  expect(violations()).toEqual([expect.stringContaining('acknowledgement: Interaction has already been acknowledged. (40060)')]);
});

test('an acknowledgement that comes too late is refused', async () => {
  Object.assign(discord.settings, { interactionDeadlineMs: -1, timeoutMs: 100 });
  await expect(ada.slash('ask', { question: 'q' })).rejects.toThrow('Unknown interaction');
  Object.assign(discord.settings, { interactionDeadlineMs: 3000, timeoutMs: 2000 });
  expect(violations()).toEqual([expect.stringContaining('10062')]);
});

test('an injected 500 and 429 are met by a second try', async () => {
  discord.inject({ status: 500, path: /callback/ });
  discord.inject({ status: 429, path: /callback/ });
  expect((await ada.slash('ask', { question: 'q' })).kind).toBe('message');
});

test('a user-installed app works in a direct message', async () => {
  const asked = ada.slash('ask', { question: 'q' }, { dm: true, install: 'user' });
  expect(asked.sent.authorizing_integration_owners).toEqual({ '1': ada.id });
  expect((await asked).kind).toBe('message');
});

test('a user-installed app works where the bot is not, and is not heard of there', async () => {
  const away = await ada.slash('ask', { question: 'file' }, { guild: discord.guildWithoutBot({ name: 'Elsewhere' }) });
  expect(away.files).toHaveLength(1);
  const asked = ada.slash('ask', { question: 'q' }, { privateWith: discord.user({ name: 'Bob' }) });
  expect(asked.sent).toMatchObject({ context: 2, authorizing_integration_owners: { '1': ada.id } });
  const reply = await asked;
  const opened = await ada.click(reply, 'follow');
  expect((await ada.submitModal(opened, { text: 'Again?' })).content).toBe('Again: Again?');
  expect(() => ada.slash('manage reports add', { year: 2000 }, { privateWith: discord.user() })).toThrow(
    'not offered to apps that a user installed',
  );
  await expect(client.rest.get(`/channels/${asked.sent.channel.id}`)).rejects.toThrow('Missing Access');
});

test('an unknown route is noted', async () => {
  await expect(client.rest.get('/guilds/1/nothing')).rejects.toThrow('404');
  expect(violations()).toEqual(['route: 404: Not Found (0) {}']);
});
