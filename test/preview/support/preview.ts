import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../../../commands/command.ts';
import { commands as allCommands } from '../../../commands/index.ts';
import { createEngine } from '../../../src/answer/engine.ts';
import type { Engine } from '../../../src/answer/types.ts';
import { readCorpus } from '../../../src/corpus/load.ts';
import { createDispatcher } from '../../../src/interaction/dispatch.ts';
import { createFeedback } from '../../../src/feedback/feedback.ts';
import { createLog } from '../../../src/log.ts';
import { openStore } from '../../../src/store/open.ts';
import { startPreview, type Preview, type PreviewOptions } from '../../../src/preview/server.ts';

let engine: Engine | undefined;

/** The engine over the report that the program ships with; made once for a test file. */
export function shippedEngine(): Engine {
  engine ??= createEngine(readCorpus(fileURLToPath(new URL('../../../corpus/', import.meta.url))));
  return engine;
}

export interface TestPreviewOptions extends Partial<Omit<PreviewOptions, 'dispatcher' | 'commands' | 'engine' | 'log'>> {
  /** Beside the bot's own. */
  extraCommands?: readonly Command[];
  engine?: Engine;
}

/** The real bot with a store of its own behind the real server, on a port of its own. */
export async function testPreview({ extraCommands = [], engine: given, ...options }: TestPreviewOptions = {}): Promise<Preview> {
  const used = given ?? shippedEngine();
  const log = createLog('silent');
  const now = (): Date => new Date();
  const directory = await mkdtemp(join(tmpdir(), 'rapporteur-preview-'));
  const store = await openStore({ dataDirectory: directory }, log);
  const forget = async (): Promise<void> => {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  };
  const services = { engine: used, log, now, store, feedback: createFeedback(store, now) };
  const commands = [...allCommands, ...extraCommands];
  const dispatcher = createDispatcher(services, { commands, cooldown: { burst: 1_000 } });
  try {
    const preview = await startPreview({
      dispatcher,
      commands: commands.map(({ data }) => data),
      engine: () => used,
      log,
      // The same after a restart.
      key: Buffer.alloc(32, 1),
      port: 0,
      ...options,
    });
    return {
      ...preview,
      close: async () => {
        await preview.close();
        await forget();
      },
    };
  } catch (error) {
    await forget();
    throw error;
  }
}
