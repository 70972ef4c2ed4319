import type { Engine } from '../../src/answer/types.ts';
import { commands } from '../../commands/index.ts';
import { startBot, type Bot } from '../../src/discord/bot.ts';
import { createDispatcher, type DispatcherOptions, type DispatcherServices } from '../../src/interaction/dispatch.ts';
import { createLog } from '../../src/log.ts';
import { createFakeEngine } from '../support/engine.ts';
import { startDiscord, type Discord, type DiscordOptions } from '../support/discord/index.ts';

/** The real bot, with an engine whose answers are known, connected to the stand-in. */
export interface Stage {
  discord: Discord;
  bot: Bot;
  engine: Engine;
  /** Stops the bot and starts a fresh one: what lived in memory is gone. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

export interface StageOptions extends DispatcherOptions {
  discord?: DiscordOptions;
  services?: Partial<DispatcherServices>;
}

/** Tests ask faster than people: without this the cooldown would be what they test. */
const patient = { burst: 100_000, refill: 1 };

export async function setStage({ discord: discordOptions, services, ...options }: StageOptions = {}): Promise<Stage> {
  const discord = await startDiscord(discordOptions);
  discord.register(commands.map(({ data }) => data));
  const engine = services?.engine ?? createFakeEngine();
  const log = createLog(process.env['LOG_LEVEL'] ?? 'silent');
  // Getters stay getters: a test may change the engine while the bot runs.
  const given: DispatcherServices = Object.defineProperties(
    { engine, log, now: () => new Date() },
    Object.getOwnPropertyDescriptors(services ?? {}),
  );
  const start = (): Promise<Bot> =>
    startBot({
      token: discord.token,
      api: discord.api,
      log,
      dispatcher: createDispatcher(given, { cooldown: patient, ...options }),
    });
  const stage: Stage = {
    discord,
    bot: await start(),
    engine,
    restart: async () => {
      await stage.bot.stop();
      stage.bot = await start();
    },
    stop: async () => {
      await stage.bot.stop();
      await discord.stop();
    },
  };
  return stage;
}
