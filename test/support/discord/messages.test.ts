import { ChannelType, Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Client } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBot } from './fixture.ts';
import { startDiscord, type Discord, type User } from './index.ts';

let discord: Discord;
let client: Client;
let ada: User;

beforeEach(async () => {
  discord = await startDiscord({ guilds: [{ channels: ['general', { name: 'questions', type: ChannelType.GuildForum }, 'quiet'] }] });
  ada = discord.user();
  client = await startBot(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.stop();
  expect(discord.violations).toEqual([]);
});

test('a mention is answered by a reply, and an edit of it by an edit', async () => {
  const said = ada.say('How many?', { mentionBot: true });
  const reply = await said;
  expect(reply.content).toBe(`Heard: <@${discord.botId}> How many?`);
  expect(reply.message.message_reference?.message_id).toBe(said.sent.id);
  const edited = await ada.editMessage(said, 'How few?');
  expect([edited.kind, edited.content, edited.message.id]).toEqual([
    'update',
    `Heard anew: <@${discord.botId}> How few?`,
    reply.message.id,
  ]);
});

test('a message that does not mention the bot arrives empty, and the bot stays silent', async () => {
  const arrived = new Promise<string>((resolve) =>
    client.once('messageCreate', (message) => {
      resolve(message.content);
    }),
  );
  ada.say('How many?');
  expect(await arrived).toBe('');
  await discord.nothingFrom(discord.channel());
  await discord.nothingFrom(discord.guild, () => ada.say('Hello', { dm: true }));
});

test('silence is not claimed where there is none', async () => {
  ada.say('How many?', { mentionBot: true });
  await expect(discord.nothingFrom(discord.channel())).rejects.toThrow('Expected silence; the bot did: message');
});

test('a reply that pings the bot carries its text, one that does not arrives empty', async () => {
  const first = await ada.say('One', { mentionBot: true });
  expect((await ada.say('Two', { replyTo: first })).content).toBe('Heard: Two');
  ada.say('Three', { replyTo: first, ping: false });
  await discord.nothingFrom(discord.channel());
});

test('a direct message is read without a mention', async () => {
  expect((await ada.say('How many?', { dm: true })).content).toBe('Heard: How many?');
  await discord.nothingFrom(discord.channel());
});

test('a forum post is a thread', async () => {
  const post = discord.thread(discord.channel('questions'), 'My question');
  expect((await ada.say('How many?', { channel: post, mentionBot: true })).message.channel_id).toBe(post.id);
  expect(() => ada.say('x', { channel: discord.channel('questions') })).toThrow('holds no messages');
});

test('without the permission to speak the bot gets 50013 and stays silent', async () => {
  discord.deny(discord.channel('quiet'), PermissionFlagsBits.SendMessages);
  ada.say('How many?', { channel: discord.channel('quiet'), mentionBot: true });
  await discord.nothingFrom(discord.channel('quiet'));
  expect(discord.calls.at(-1)).toMatchObject({ method: 'POST', status: 403 });
});

test('a channel that the bot cannot see is not heard', async () => {
  discord.deny(discord.channel('quiet'), PermissionFlagsBits.ViewChannel);
  const before = discord.calls.length;
  ada.say('How many?', { channel: discord.channel('quiet'), mentionBot: true });
  await discord.nothingFrom(discord.channel('quiet'));
  expect(discord.calls.length).toBe(before);
});

test('joining a server is greeted there', async () => {
  const joined = discord.joinGuild({ name: 'New', locale: Locale.French });
  expect((await joined).content).toBe('Hello');
  expect(client.guilds.cache.get(joined.sent.id)?.preferredLocale).toBe('fr');
});
