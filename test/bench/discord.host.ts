/** The benchmark's Discord, in a process of its own so that the bot is measured and not its driver. Speaks with its parent by messages. */
import { commands } from '../../commands/index.ts';
import { startDiscord } from '../support/discord/index.ts';

const questions = [
  'How many trainees were there?',
  'Where was the Centre established?',
  'Who attended the signing ceremony in Shanghai?',
  'What was the budget of the space programme?',
  'When did the first session of the Council take place?',
];

const discord = await startDiscord({ timeoutMs: 10_000 });
discord.register(commands.map(({ data }) => data));
const users = Array.from({ length: 200 }, (_, index) => discord.user({ name: `User ${index}` }));

/** Asks `count` questions, `inFlight` of them open at any time, and tells how long each first response took. */
async function ask(count: number, inFlight: number): Promise<void> {
  const times: number[] = [];
  let lost = 0;
  let next = 0;
  const before = discord.calls.length;
  const started = performance.now();
  const worker = async (index: number): Promise<void> => {
    const user = users[index % users.length];
    while (user && next < count) {
      const question = questions[next++ % questions.length] ?? '';
      try {
        times.push((await user.slash('ask', { question })).ms);
      } catch (error) {
        // The first tells what the others died of.
        if (lost++ === 0) console.error(error);
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, (_, index) => worker(index)));
  const took = performance.now() - started;
  await discord.settle();
  const responses = discord.calls.slice(before).filter(({ path }) => path.endsWith('/callback')).length;
  process.send?.({ times, lost, took, responses, violations: discord.violations.length });
}

process.on('message', ({ count, inFlight }: { count: number; inFlight: number }) => void ask(count, inFlight));
process.on('disconnect', () => process.exit());
process.send?.({ api: discord.api, token: discord.token });
