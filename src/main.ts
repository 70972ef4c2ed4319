import { commands } from '../commands/index.ts';
import { createEngine } from './answer/engine.ts';
import { loadEnvironment } from './cli/environment.ts';
import { run } from './cli/run.ts';
import { doorsOf, readConfig } from './config.ts';
import { readCorpus } from './corpus/load.ts';
import { shippedCorpus } from './corpus/shipped.ts';
import { watchCorpus } from './corpus/watch.ts';
import { startBot } from './discord/bot.ts';
import { createDispatcher } from './interaction/dispatch.ts';
import { createLog } from './log.ts';
import { startPreview } from './preview/server.ts';
import { closing } from './closing.ts';
import { openStore } from './store/open.ts';

/** The composition root: makes every part from the settings and hands each what it needs. Nothing else knows all of them. */
async function main(): Promise<void> {
  loadEnvironment();
  const config = readConfig();
  const doors = doorsOf(config);
  const log = createLog(config.logLevel);
  const directory = config.corpusDirectory ?? shippedCorpus();
  let engine = createEngine(readCorpus(directory));
  const stack = closing(log);
  try {
    const store = await openStore(config, log);
    stack.add('store', store.close);
    const dispatcher = createDispatcher({
      get engine() {
        return engine;
      },
      log,
      now: () => new Date(),
    });
    const stopWatching = watchCorpus({ directory, log, onChange: (reports) => (engine = createEngine(reports)) });
    stack.add('corpus', stopWatching);

    if (doors.token !== undefined) {
      const bot = await startBot({ token: doors.token, api: config.discordApi, dispatcher, log, onLost: stack.fail });
      stack.add('Discord', bot.stop);
      console.log(`${bot.name} is in Discord. "npm run register" tells Discord its commands.`);
    }
    if (doors.preview) {
      const preview = await startPreview({
        dispatcher,
        commands: commands.map(({ data }) => data),
        engine: () => engine,
        log,
        host: config.previewHost,
        port: config.previewPort,
        password: config.previewPassword,
      });
      stack.add('preview', preview.close);
      console.log(`The preview page is at ${preview.url}`);
      if (doors.token === undefined)
        console.log('With DISCORD_TOKEN set it is the Discord bot (.env.example tells how to get one). Ctrl+C ends it.');
    }
  } catch (error) {
    await stack.close();
    throw error;
  }
}

await run(main);
