/** A process of its own, because it lives through errors that nobody catches: prints what the bot answers after discord.js has failed. */
import { commands } from '../../commands/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createDispatcher } from '../../src/interaction/dispatch.ts';
import { createLog } from '../../src/log.ts';
import { startDiscord } from '../support/discord/index.ts';
import { Session } from '../support/discord/session.ts';
import { createFakeEngine } from '../support/engine.ts';

const discord = await startDiscord({ timeoutMs: 20_000 });
discord.register(commands.map(({ data }) => data));
const log = createLog('error');
const dispatcher = createDispatcher({ engine: createFakeEngine(), log, now: () => new Date() });
const bot = await startBot({ token: discord.token, api: discord.api, log, dispatcher });

// The session is declared invalid in the same breath as it is resumed, before the client has taken in the first.
let resumes = 0;
class Unlucky extends Session {
  override send(event: string, data: object): void {
    super.send(event, data);
    if (event !== 'RESUMED' || ++resumes > 1) return;
    discord.gateway.sessions.delete(this.id);
    this.socket?.send(JSON.stringify({ op: 9, d: false }));
  }
}
for (const session of discord.gateway.sessions.values()) Object.setPrototypeOf(session, Unlucky.prototype);

discord.gateway.reconnect();
await discord.gateway.resumed(1);
while (discord.gateway.counts.identified < 2) await new Promise((resolve) => setTimeout(resolve, 100));
await discord.settle();
const reply = await discord.user().slash('ask', { question: 'How many trainees were there?' });
console.log(`ready: ${bot.ready}, resumes: ${resumes}, answer: ${reply.embed.description ?? ''}`);
await bot.stop();
await discord.stop();
