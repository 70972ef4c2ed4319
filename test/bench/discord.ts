import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createEngine } from '../../src/answer/engine.ts';
import { readCorpus } from '../../src/corpus/load.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createDispatcher } from '../../src/interaction/dispatch.ts';
import { createLog } from '../../src/log.ts';

interface Round {
  times: number[];
  lost: number;
  took: number;
  responses: number;
  violations: number;
}

/** Milliseconds; Discord's own limit is 3,000. */
const promised = 50;
const late = 3000;

/** How long the real bot takes from an interaction's event to its first response, over real HTTP and WebSocket on loopback. @returns the exit status. */
export async function run(): Promise<number> {
  const smoke = process.argv.includes('--smoke');
  const host = fork('test/bench/discord.host.ts', { execArgv: ['--import', 'tsx'] });
  const [{ api, token }] = (await once(host, 'message')) as [{ api: string; token: string }];
  const log = createLog('warn');
  const engine = createEngine(readCorpus('corpus'));
  const dispatcher = createDispatcher({ engine, log, now: () => new Date() }, { cooldown: { burst: 100_000, refill: 1 } });
  const bot = await startBot({ token, api, log, dispatcher });
  const round = async (count: number, inFlight: number): Promise<Round> => {
    host.send({ count, inFlight });
    return ((await once(host, 'message')) as [Round])[0];
  };
  // Not counted: the first questions compile the code and open the connections.
  await round(smoke ? 100 : 2000, 50);
  const rounds = [
    ['one at a time', 500, 1],
    ['20 in flight', 2000, 20],
    ['200 in flight', 4000, 200],
  ] as const;
  let good = true;
  console.log('interactions        count   p50 ms   p99 ms   max ms   per s   lost  late  twice  refused');
  for (const [name, full, inFlight] of rounds) {
    const count = smoke ? full / 20 : full;
    const { times, lost, took, responses, violations } = await round(count, inFlight);
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    const tooLate = times.filter((time) => time >= late).length;
    const twice = Math.max(0, responses - times.length);
    const numbers = [
      count,
      at(0.5).toFixed(1),
      at(0.99).toFixed(1),
      at(1).toFixed(1),
      Math.round((count / took) * 1000),
      lost,
      tooLate,
      twice,
      violations,
    ];
    console.log(name.padEnd(16) + numbers.map((value) => String(value).padStart(9)).join(''));
    good &&= lost + tooLate + twice + violations === 0 && (inFlight > 1 || at(0.99) < promised);
  }
  await bot.stop();
  host.disconnect();
  return good ? 0 : 1;
}
