import { commands } from '../commands/index.ts';
import { createLessons } from '../commands/support/lessons.ts';
import { createEngine } from './answer/engine.ts';
import { loadEnvironment } from './cli/environment.ts';
import { run } from './cli/run.ts';
import { doorsOf, readConfig } from './config.ts';
import { readCorpus } from './corpus/load.ts';
import { shippedCorpus } from './corpus/shipped.ts';
import { watchCorpus } from './corpus/watch.ts';
import { openData, type Data } from './dataFolder.ts';
import { startBot, type Bot } from './discord/bot.ts';
import { createFeedback } from './feedback/feedback.ts';
import { createStoredPreferences } from './feedback/preferences.ts';
import { createPrivacy } from './feedback/privacy.ts';
import { startHousekeeping } from './housekeeping.ts';
import { createDispatcher, type Dispatcher, type DispatcherServices } from './interaction/dispatch.ts';
import { createLog } from './log.ts';
import { keyIn } from './preview/seal.ts';
import { startPreview, type Preview } from './preview/server.ts';
import { prepareShutdown, type Shutdown } from './shutdown.ts';

/** The composition root: makes every part from the settings and hands each what it needs. Nothing else knows all of them. */
async function main(): Promise<void> {
  loadEnvironment();
  const config = readConfig();
  const doors = doorsOf(config);
  const log = createLog(config.logLevel);
  const directory = config.corpusDirectory ?? shippedCorpus();
  let engine = createEngine(readCorpus(directory));
  const lessons = createLessons(log);
  // Known once each door is open; commands that need them are used after that.
  let bot: Bot | undefined;
  let preview: Preview | undefined;
  const shutdown = prepareShutdown(log, process.env['npm_lifecycle_event'] !== undefined);
  try {
    const data = await openData(config, { isPageAlone: doors.token === undefined && !config.production, log, add: shutdown.add });
    await openDoors(createDispatcher(openServices(data, shutdown)), data, shutdown);
    void lessons.prepare(engine.reports);
  } catch (error) {
    await shutdown.close();
    throw error;
  }

  function openServices({ store }: Data, { add }: Shutdown): DispatcherServices {
    const now = (): Date => new Date();
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
        void lessons.prepare(reports);
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
      post: async (channelId, message) => {
        const door = bot === undefined || preview?.has(channelId) ? preview : bot;
        await door?.post(channelId, message);
      },
      ...(doors.token !== undefined && { owners: () => bot?.owners() ?? Promise.resolve(new Set<string>()) }),
    };
  }

  async function openDoors(dispatcher: Dispatcher, { folder, servedAt }: Data, { add, fail }: Shutdown): Promise<void> {
    if (doors.token !== undefined) {
      bot = await startBot({ token: doors.token, api: config.discordApi, dispatcher, log, onLost: fail });
      add('Discord', bot.stop);
      console.log(`${bot.name} is in Discord. "npm run register" tells Discord its commands.`);
    }
    if (!doors.preview) return;
    preview = await startPreview({
      dispatcher,
      commands: commands.map(({ data }) => data),
      engine: () => engine,
      log,
      key: keyIn(folder, log),
      host: config.previewHost,
      port: config.previewPort,
      password: config.previewPassword,
    });
    add('preview', preview.close);
    servedAt(preview.url);
    console.log(`The preview page is at ${preview.url}`);
    if (doors.token === undefined)
      console.log('With DISCORD_TOKEN set this is the Discord bot (.env.example explains it). Ctrl+C ends it.');
  }
}

await run(main);
