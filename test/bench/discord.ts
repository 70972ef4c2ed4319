import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind, Load, Outcome } from './discord.host.ts';

/** Milliseconds; Discord's own limit is 3,000. */
const promised = 50;
const late = 3000;

/** How many are open at any time, and how many there are. A mention is answered by a message, of which Discord takes 50 a second. */
const rounds: Record<Kind, readonly (readonly [inFlight: number, count: number])[]> = {
  '/ask': [
    [1, 400],
    [20, 1000],
    [200, 2000],
  ],
  '/search': [
    [1, 400],
    [20, 2000],
    [200, 4000],
  ],
  suggestions: [
    [1, 400],
    [20, 2000],
    [200, 4000],
  ],
  'Show in context': [
    [1, 400],
    [20, 2000],
    [200, 4000],
  ],
  'Follow up': [
    [1, 400],
    [20, 2000],
    [200, 4000],
  ],
  mention: [[1, 40]],
};

/** The kind that asks nothing of the engine: what it takes is the way there and back. */
const plainest: Kind = 'Follow up';

/**
 * How long the program, as `npm start` runs it, takes from an interaction's event to its first response, over real HTTP and WebSocket on loopback, and
 * what of the processor's time it and the stand-in for Discord need for it: `npm run bench -- discord [KIND]`. The last lines are a bot that does nothing but
 * answer. @returns the exit status: of the times only those of one at a time are judged, since many at once wait for each other and for the stand-in.
 */
export async function run([wanted]: string[] = []): Promise<number> {
  const smoke = process.argv.includes('--smoke');
  const host = fork('test/bench/discord.host.ts', { execArgv: ['--import', 'tsx'] });
  const [{ api, token }] = (await once(host, 'message')) as [{ api: string; token: string }];
  const data = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const settings = { DISCORD_TOKEN: token, DISCORD_API: api };

  /** Measures one kind with a bot. @returns whether all was well. */
  const measure = async (bot: ChildProcess, kind: Kind, name: string): Promise<boolean> => {
    const send = async (load: Load): Promise<Outcome & { bot: number }> => {
      const before = processorOf(bot);
      host.send(load);
      const [outcome] = (await once(host, 'message')) as [Outcome];
      return { ...outcome, bot: processorOf(bot) - before };
    };
    // Not counted: the first ones compile the code and open the connections, few at a time as the stand-in takes them.
    if (kind !== 'mention') for (const inFlight of [4, 16, 64]) await send({ kind, count: smoke ? 64 : 400, inFlight });
    let good = true;
    for (const [inFlight, full] of rounds[kind]) {
      const count = smoke ? full / 20 : full;
      good = print(name, { kind, inFlight, count }, await send({ kind, count, inFlight })) && good;
    }
    return good;
  };

  console.log(`${' '.repeat(105)}processor ms each`);
  console.log(
    'interactions         in flight   count   p50 ms   p99 ms   max ms   per s  announced   lost  late  twice  refused   bot  Discord',
  );
  const bot = await startBot(['src/launch.js', 'main'], { ...settings, DATA_DIR: data });
  let good = true;
  for (const kind of Object.keys(rounds) as Kind[]) {
    if (wanted === undefined || wanted === kind) good = (await measure(bot, kind, kind)) && good;
  }
  await stop(bot);
  if (wanted === undefined || wanted === plainest) {
    const floor = await startBot(['--import', 'tsx', 'test/bench/floor.host.ts'], settings);
    await measure(floor, plainest, 'discord.js alone');
    await stop(floor);
  }
  host.disconnect();
  rmSync(data, { recursive: true });
  return good ? 0 : 1;
}

/** Prints a line. @returns whether it is as promised. */
function print(name: string, { inFlight, count }: Load, outcome: Outcome & { bot: number }): boolean {
  const { announced, lost, took, responses, violations, processor, bot } = outcome;
  const times = outcome.times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  const tooLate = times.filter((time) => time >= late).length;
  const twice = Math.max(0, responses - times.length);
  console.log(
    [
      name.padEnd(20),
      String(inFlight).padStart(10),
      String(count).padStart(8),
      ...[at(0.5), at(0.99), at(1)].map((ms) => ms.toFixed(1).padStart(9)),
      String(Math.round((count / took) * 1000)).padStart(8),
      String(announced).padStart(11),
      String(lost).padStart(7),
      String(tooLate).padStart(6),
      String(twice).padStart(7),
      String(violations).padStart(9),
      (bot / count).toFixed(2).padStart(6),
      (processor / count).toFixed(2).padStart(9),
    ].join(''),
  );
  return lost + tooLate + twice + violations === 0 && (inFlight > 1 || at(0.99) < promised);
}

/** Starts a bot and waits until it is in Discord. */
async function startBot(command: string[], settings: Record<string, string>): Promise<ChildProcess> {
  const environment = { PATH: process.env['PATH'], PREVIEW: 'off', LOG_LEVEL: 'warn', CORPUS_DIR: 'corpus', ...settings };
  const bot = spawn(process.execPath, command, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(bot, 'exit').then(() => {
    throw new Error('the bot has ended');
  });
  await Promise.race([once(bot.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return bot;
}

async function stop(bot: ChildProcess): Promise<void> {
  bot.kill('SIGTERM');
  await once(bot, 'exit');
}

/** Milliseconds of processor time that a process has used, in steps of ten; known on Linux alone. */
function processorOf({ pid = 0 }: ChildProcess): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  // After the name in parentheses, which may hold blanks: the 12th and 13th field are the ticks as user and as system, a hundred a second.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
