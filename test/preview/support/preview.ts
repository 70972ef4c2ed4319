import { fileURLToPath } from 'node:url';
import type { Command } from '../../../commands/command.ts';
import { commands as allCommands } from '../../../commands/index.ts';
import { createEngine } from '../../../src/answer/engine.ts';
import type { Engine } from '../../../src/answer/types.ts';
import { readCorpus } from '../../../src/corpus/load.ts';
import { createDispatcher } from '../../../src/interaction/dispatch.ts';
import { createLog } from '../../../src/log.ts';
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

/** The real bot behind the real server, on a port of its own. */
export function testPreview({ extraCommands = [], engine: given, ...options }: TestPreviewOptions = {}): Promise<Preview> {
  const used = given ?? shippedEngine();
  const log = createLog('silent');
  const commands = [...allCommands, ...extraCommands];
  const dispatcher = createDispatcher({ engine: used, log, now: () => new Date() }, { commands, cooldown: { burst: 1_000 } });
  return startPreview({ dispatcher, commands: commands.map(({ data }) => data), engine: () => used, log, port: 0, ...options });
}
