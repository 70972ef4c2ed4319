/** The benchmark's Discord, in a process of its own so that the bot is measured and not its driver. Speaks with its parent by messages. */
import { readFileSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import { startDiscord, type Answer, type Sent, type User } from '../support/discord/index.ts';

/** One load: how many interactions of a kind, so many of them open at any time. */
export interface Load {
  kind: Kind;
  count: number;
  inFlight: number;
}

/** What became of it. */
export interface Outcome {
  /** Milliseconds from the event to the first response. */
  times: number[];
  /** Those whose first response was "thinking…". */
  announced: number;
  lost: number;
  /** Milliseconds that all took together. */
  took: number;
  /** First responses that the bot has sent. */
  responses: number;
  violations: number;
  /** Milliseconds of processor time. */
  processor: number;
}

export type Kind = keyof typeof kinds;

/** Every question that the shipped report is tested with: no answer can be the last one again. */
const questions = readFileSync('test/golden/cistrat-2012.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { q: string }).q);
const question = (at: number): string => questions[at % questions.length] ?? '';

const kinds = {
  '/ask': (user: User, at: number) => user.slash('ask', { question: question(at) }),
  '/search': (user: User, at: number) => user.slash('search', { words: question(at).slice(0, 200) }),
  suggestions: (user: User, at: number) => user.autocomplete('section', { section: question(at).slice(0, 6) }),
  'Show in context': (user: User) => user.click(shown(), 'Show in context'),
  'Follow up': (user: User) => user.click(shown(), 'Follow up'),
  mention: (user: User, at: number) => user.say(question(at), { mentionBot: true }),
} satisfies Record<string, (user: User, at: number) => Sent<unknown>>;

// The driver's barrier would ask the bot for a heartbeat after each answer, which Discord does not.
const discord = await startDiscord({ timeoutMs: 10_000, heartbeatIntervalMs: 41_250, barrier: false });
discord.register(commands.map(({ data }) => data));
// So many that nobody asks faster than a person may.
const users = Array.from({ length: 2000 }, (_, index) => discord.user({ name: `User ${index}` }));
/** A public answer, whose buttons anyone may press. */
let opened: Answer | undefined;
let used = 0;

function shown(): Answer {
  if (!opened) throw new Error('nothing was asked yet');
  return opened;
}

async function run({ kind, count, inFlight }: Load): Promise<Outcome> {
  opened ??= await discord.user().say(question(0), { mentionBot: true });
  const times: number[] = [];
  let announced = 0;
  let lost = 0;
  let next = 0;
  const before = discord.calls.length;
  const processor = process.cpuUsage();
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (next < count) {
      const at = next++;
      const user = users[used++ % users.length];
      if (!user) continue;
      try {
        const { ms, deferred } = await kinds[kind](user, at);
        times.push(ms);
        if (deferred) announced++;
      } catch (error) {
        // The first tells what the others died of.
        if (lost++ === 0) console.error(error);
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const took = performance.now() - started;
  const { user, system } = process.cpuUsage(processor);
  await discord.settle();
  const responses = discord.calls.slice(before).filter(({ path }) => /\/callback$|^\/channels\/\d+\/messages$/u.test(path)).length;
  return { times, announced, lost, took, responses, violations: discord.violations.length, processor: (user + system) / 1000 };
}

process.on('message', (load: Load) => void run(load).then((outcome) => process.send?.(outcome)));
process.on('disconnect', () => process.exit());
process.send?.({ api: discord.api, token: discord.token });
