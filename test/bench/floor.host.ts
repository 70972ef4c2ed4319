/** The least that a bot on discord.js can be: it answers every interaction with the same form, and works nothing out. What it takes no code of ours can save. */
import { GatewayDispatchEvents, InteractionResponseType, Locale, Routes, type APIInteraction } from 'discord-api-types/v10';
import { Events } from 'discord.js';
import { follow } from '../../commands/components/follow.ts';
import type { Invocation, Services } from '../../commands/command.ts';
import { createClient } from '../../src/discord/client.ts';

const reply = await follow.run({ locale: Locale.EnglishUS } as Invocation, {} as Services);
if (reply.type !== 'modal') throw new Error('Follow up opens a form');
const body = { type: InteractionResponseType.Modal, data: reply.modal };

const client = createClient({ api: process.env['DISCORD_API'] });
client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ id, token }: APIInteraction) => {
  void client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
});
client.once(Events.ClientReady, () => {
  console.log('ready');
});
await client.login(process.env['DISCORD_TOKEN']);
