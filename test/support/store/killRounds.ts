import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createLog } from '../../../src/log.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Place } from './backends.ts';
import { startNode } from './child.ts';

/** What rounds of writing and killing came to. */
export interface KillReport {
  rounds: number;
  acknowledged: number;
  lost: string[];
}

/**
 * Starts a writer, kills it with SIGKILL at a random moment of its work, and looks for everything that it was told is stored.
 * @param rounds each on what the rounds before left.
 */
export async function killRounds(place: Place, rounds: number): Promise<KillReport> {
  const report: KillReport = { rounds, acknowledged: 0, lost: [] };
  for (let round = 0; round < rounds; round += 1) {
    const name = `writer${round}`;
    const acknowledged = await writeAndKill(name, place);
    report.acknowledged += acknowledged.length;
    const store = await openStore(place, createLog('error'));
    const votes = new Set((await store.votes.of(name)).map(({ messageId }) => `vote ${messageId.slice(1)}`));
    const cards = new Set((await store.quiz.cards(name, 'r')).map(({ questionId }) => `answer ${questionId.slice(1)}`));
    const [score] = await store.quiz.scores(name);
    await store.close();
    report.lost.push(...acknowledged.filter((line) => !votes.has(line) && !cards.has(line)).map((line) => `round ${round}: ${line}`));
    // An answer's parts are stored together or not at all.
    if ((score?.answered ?? 0) !== cards.size) report.lost.push(`round ${round}: ${cards.size} cards but ${score?.answered ?? 0} answers`);
  }
  return report;
}

async function writeAndKill(name: string, { dataDirectory, databaseUrl }: Place): Promise<string[]> {
  const child = startNode(['test/support/store/writer.ts', name], {
    DATA_DIR: dataDirectory,
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  let fuse: NodeJS.Timeout | undefined;
  reader.on('line', (line) => {
    lines.push(line);
    fuse ??= setTimeout(() => child.kill('SIGKILL'), Math.random() * 120);
  });
  const exited = once(child, 'exit');
  await Promise.all([once(reader, 'close'), exited]);
  clearTimeout(fuse);
  if (lines.length === 0) throw new Error(`the writer wrote nothing: ${errors}`);
  return lines;
}
