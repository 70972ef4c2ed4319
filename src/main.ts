import { commands } from '../commands/index.ts';
import { createEngine } from './answer/engine.ts';
import { loadEnvironment } from './cli/environment.ts';
import { run } from './cli/run.ts';
import { doorsOf, readConfig } from './config.ts';
import { readCorpus } from './corpus/load.ts';
import { shippedCorpus } from './corpus/shipped.ts';
import { watchCorpus } from './corpus/watch.ts';
import { startBot, type Bot } from './discord/bot.ts';
import { createFeedback } from './feedback/feedback.ts';
import { createStoredPreferences } from './feedback/preferences.ts';
import { createPrivacy } from './feedback/privacy.ts';
import { startHousekeeping } from './housekeeping.ts';
import { createDispatcher, type DispatcherServices } from './interaction/dispatch.ts';
import { createLog } from './log.ts';
import { startPreview } from './preview/server.ts';
import type { MessageReply } from './reply/types.ts';
import { prepareShutdown, type Shutdown } from './shutdown.ts';
import { openStore } from './store/open.ts';

/** The composition root: makes every part from the settings and hands each what it needs. Nothing else knows all of them. */
async function main(): Promise<void> {
  loadEnvironment();
  const config = readConfig();
  const doors = doorsOf(config);
  const log = createLog(config.logLevel);
  const directory = config.corpusDirectory ?? shippedCorpus();
  let engine = createEngine(readCorpus(directory));
  // Known once Discord has let it in; commands that need it are used after that.
  let bot: Bot | undefined;
  const shutdown = prepareShutdown(log, process.env['npm_lifecycle_event'] !== undefined);
  try {
    const services = await openServices(shutdown);
    await openDoors(createDispatcher(services), shutdown);
  } catch (error) {
    await shutdown.close();
    throw error;
  }

  async function openServices({ add }: Shutdown): Promise<DispatcherServices> {
    const now = (): Date => new Date();
    const store = await openStore(config, log);
    add('store', store.close);
    const feedback = createFeedback(store, now);
    add('feedback', feedback.settled);
    const housekeeping = startHousekeeping({ store, engine: () => engine, retentionDays: config.retentionDays, log, now });
    add('housekeeping', housekeeping.stop);
    const stopWatching = watchCorpus({
      directory,
      log,
      onChange: (reports) => {
        engine = createEngine(reports);
        housekeeping.closeGaps();
      },
    });
    add('corpus', stopWatching);
    return {
      get engine() {
        return engine;
      },
      log,
      now,
      feedback,
      preferences: createStoredPreferences(store, now),
      privacy: createPrivacy(store, () => engine.reports),
      store,
      timeZone: config.timeZone,
      ...(doors.token !== undefined && {
        owners: () => bot?.owners() ?? Promise.resolve(new Set<string>()),
        post: async (channelId: string, message: MessageReply) => bot?.post(channelId, message),
      }),
    };
  }

  async function openDoors(dispatcher: ReturnType<typeof createDispatcher>, { add, fail }: Shutdown): Promise<void> {
    if (doors.token !== undefined) {
      bot = await startBot({ token: doors.token, api: config.discordApi, dispatcher, log, onLost: fail });
      add('Discord', bot.stop);
      console.log(`${bot.name} is in Discord. "npm run register" tells Discord its commands.`);
    }
    if (!doors.preview) return;
    const preview = await startPreview({
      dispatcher,
      commands: commands.map(({ data }) => data),
      engine: () => engine,
      log,
      host: config.previewHost,
      port: config.previewPort,
      password: config.previewPassword,
    });
    add('preview', preview.close);
    console.log(`The preview page is at ${preview.url}`);
    if (doors.token === undefined)
      console.log('With DISCORD_TOKEN set this is the Discord bot (.env.example explains it). Ctrl+C ends it.');
  }
}

await run(main);
