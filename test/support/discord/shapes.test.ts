import { ApplicationCommandOptionType, Locale } from 'discord-api-types/v10';
import * as spec from 'discord-api-spec/zod';
import type { SpecSchema } from 'discord-api-spec/zod';
import type { Client } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS, startBot } from './fixture.ts';
import { payloads, startDiscord, type Discord } from './index.ts';

let discord: Discord;
let client: Client<true>;

beforeAll(async () => {
  discord = await startDiscord();
  client = await startBot(discord);
});

afterAll(async () => {
  await client.destroy();
  await discord.stop();
});

const issues = (schema: SpecSchema, value: unknown): unknown => {
  const parsed = schema.safeParse(JSON.parse(JSON.stringify(value)));
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

test('what the stand-in answers has the shape that Discord publishes', async () => {
  discord.register(COMMANDS);
  const ada = discord.user();
  const said = ada.say('Hello', { mentionBot: true });
  const heard = await said;
  const reply = await ada.slash('ask', { question: 'q' });
  const file = await ada.slash('ask', { question: 'file' });
  const modal = await ada.click(reply, 'follow');
  const submitted = await ada.submitModal(modal, { text: 'x' });
  const menu = await ada.contextMenu('Ask the report about this', said.sent);
  for (const { message } of [heard, reply, file, submitted, menu]) expect.soft(issues(spec.MessageResponseSchema, message)).toEqual([]);
  const get = (path: `/${string}`): Promise<unknown> => client.rest.get(path);
  expect.soft(issues(spec.MessageResponseSchema, await get(`/channels/${said.sent.channel_id}/messages/${said.sent.id}`))).toEqual([]);
  expect.soft(issues(spec.GuildChannelResponseSchema, await get(`/channels/${discord.channel().id}`))).toEqual([]);
  expect.soft(issues(spec.PrivateChannelResponseSchema, await get(`/channels/${ada.dm.id}`))).toEqual([]);
  expect.soft(issues(spec.ThreadResponseSchema, discord.thread(discord.channel()))).toEqual([]);
  expect.soft(issues(spec.GuildWithCountsResponseSchema, await get(`/guilds/${discord.guild.id}`))).toEqual([]);
  expect.soft(issues(spec.UserResponseSchema, await get(`/users/${ada.id}`))).toEqual([]);
  expect.soft(issues(spec.PrivateApplicationResponseSchema, await get('/applications/@me'))).toEqual([]);
  for (const command of discord.commands) expect.soft(issues(spec.ApplicationCommandResponseSchema, command)).toEqual([]);
  expect(discord.violations).toEqual([]);
});

test('registered commands can be read, changed one by one, and replaced', async () => {
  const commands = client.application.commands;
  const set = await commands.set([
    { name: 'one', description: 'One', nameLocalizations: { fr: 'un' } },
    { name: 'two', description: 'Two', defaultMemberPermissions: 32n },
  ]);
  expect(set.map((command) => command.name)).toEqual(['one', 'two']);
  const created = await commands.create({ name: 'three', description: 'Three' }, discord.guild.id);
  expect(created.guildId).toBe(discord.guild.id);
  await commands.edit(set.firstKey() ?? '', { description: 'First' });
  await commands.delete(created.id, discord.guild.id);
  const fetched = await commands.fetch({ withLocalizations: true });
  expect(fetched.map((command) => [command.name, command.description, command.nameLocalizations])).toEqual([
    ['one', 'First', { fr: 'un' }],
    ['two', 'Two', null],
  ]);
  expect(discord.violations).toEqual([]);
});

test('interactions can be built without a Discord', () => {
  const there = payloads.scene({ locale: Locale.French });
  const asked = payloads.slash(there, { name: 'manage' }, { year: 2013, by: there.user }, ['reports', 'add']);
  expect(asked).toMatchObject({
    type: 2,
    locale: 'fr',
    guild_locale: 'en-US',
    context: 0,
    entitlements: [],
    member: { user: { id: there.user.id } },
  });
  expect(asked.data.options).toMatchObject([
    {
      type: ApplicationCommandOptionType.SubcommandGroup,
      name: 'reports',
      options: [
        {
          type: 1,
          name: 'add',
          options: [
            { type: 4, name: 'year', value: 2013 },
            { type: 6, value: there.user.id },
          ],
        },
      ],
    },
  ]);
  expect(asked.data.resolved?.users).toEqual({ [there.user.id]: there.user });
  const direct = payloads.autocomplete(payloads.scene({ dm: true }), { name: 'ask' }, { section: 'tr' }, 'section');
  expect(direct).toMatchObject({ type: 4, context: 1, user: {}, data: { options: [{ name: 'section', value: 'tr', focused: true }] } });
  expect(direct).not.toHaveProperty('guild_id');
  expect(payloads.modalSubmit(there, 'm', payloads.textFields({ text: 'x' })).data).toMatchObject({
    custom_id: 'm',
    components: [{ component: { custom_id: 'text', value: 'x' } }],
  });
});
