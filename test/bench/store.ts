import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import { backends, type Place } from '../support/store/backends.ts';
import { killRounds } from '../support/store/killRounds.ts';

const ROUNDS = 100;
const WRITES = 1000;

/** How fast the store opens and writes, and whether 100 rounds of `kill -9` lose anything. `npm run bench -- store [ROUNDS]`. @returns the exit status. */
export async function run([rounds = String(ROUNDS)]: string[] = []): Promise<number> {
  let lost = 0;
  for (const { name, fresh } of backends) {
    const place = await fresh();
    console.log(`${name}: ${await writing(place)}`);
    const report = await killRounds(place, Number(rounds));
    await place.remove();
    lost += report.lost.length;
    console.log(
      `${name}: ${report.rounds} rounds of kill -9, ${report.acknowledged} acknowledged writes, ${report.lost.length} lost ${report.lost.join('; ')}`,
    );
  }
  return lost === 0 ? 0 : 1;
}

async function writing(place: Place): Promise<string> {
  const opening = performance.now();
  const store = await openStore(place, createLog('silent'));
  const opened = performance.now() - opening;
  const times: number[] = [];
  for (let index = 0; index < WRITES; index += 1) {
    const start = performance.now();
    await store.votes.cast({
      userId: 'u',
      messageId: String(index),
      guildId: 'g',
      reportId: 'r',
      helpful: true,
      updatedAt: new Date().toISOString(),
    });
    times.push(performance.now() - start);
  }
  await store.close();
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * WRITES)] ?? 0).toFixed(2);
  return `opened in ${opened.toFixed(0)} ms; a write takes ${at(0.5)} ms (p50), ${at(0.99)} ms (p99)`;
}
