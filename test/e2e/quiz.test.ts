import { Locale } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import { questionsOf } from '../support/questions.ts';
import type { Answer, User } from '../support/discord/index.ts';
import { createFakeEngine } from '../support/engine.ts';
import { holdStore, type HeldStore } from '../support/store/held.ts';
import { setStage, type Stage } from './support.ts';

const report = readReport('corpus/cistrat-2012');
const all = await questionsOf(report);
/** What the bot's clock shows; a test may let days pass. */
const clock = { now: new Date('2026-03-01T12:00:00Z') };
let stage: Stage;
let held: HeldStore;

beforeAll(async () => {
  held = await holdStore();
  stage = await setStage({
    services: {
      engine: createFakeEngine(report),
      now: () => clock.now,
      get store() {
        return held.store;
      },
    },
  });
});
afterAll(async () => {
  await stage.stop();
  await held.remove();
});
afterEach(() => {
  expect(stage.discord.violations).toEqual([]);
});

/** The question that a round of the store has come to. */
async function questionOf(user: User) {
  const round = await held.store.quiz.round(user.id, report.id);
  const question = all.find(({ id }) => id === round?.questions[round.position]);
  if (!round || !question) throw new Error('no question is open');
  return { round, question };
}

/** Presses the right choice, or a wrong one. */
async function reply(user: User, asked: Answer, right: boolean): Promise<Answer> {
  const { question } = await questionOf(user);
  const choice = right ? question.right : (question.right + 1) % 4;
  return user.click(asked, asked.labels[choice] ?? '');
}

async function playRound(user: User, start: Answer, right: (at: number) => boolean): Promise<Answer> {
  let message = start;
  for (let at = 0; at < 5; at += 1) {
    expect(message.embed.description).toContain(`Question ${at + 1} of 5`);
    message = await reply(user, message, right(at));
    expect(message.embed.description).toContain('📍');
    message = await user.click(message, at < 4 ? 'Next question' : 'See the result');
  }
  return message;
}

describe('/quiz', () => {
  test('is played to its end across a restart, and never repeats the round before', async () => {
    const ada = stage.discord.user({ name: 'Ada' });
    const first = await ada.slash('quiz');
    expect([first.ephemeral, first.labels.length]).toEqual([true, 4]);
    const explained = await reply(ada, first, true);
    expect([explained.kind, explained.embed.description?.includes('✅ Right!')]).toEqual(['update', true]);

    await held.reopen();
    await stage.restart();
    // Both the old message and the command go on with the second question.
    expect((await ada.click(explained, 'Next question')).embed.description).toContain('Question 2 of 5');
    let message: Answer = await ada.slash('quiz');
    for (let at = 1; at < 5; at += 1) {
      message = await reply(ada, message, at !== 2);
      if (at === 2) expect(message.embed.description).toContain('❌ Not quite');
      message = await ada.click(message, at < 4 ? 'Next question' : 'See the result');
    }
    expect(message.embed.description).toContain('4 of 5 right');
    expect(message.embed.description).toContain('2 in a row now, 2 at best');

    const before = await held.store.quiz.round(ada.id, report.id);
    const again = await ada.click(message, 'Another round');
    const { round } = await questionOf(ada);
    expect(again.embed.description).toContain('Question 1 of 5');
    expect(round.questions.filter((id) => before?.questions.includes(id))).toEqual([]);
  });

  test('brings a missed question back after the next round', async () => {
    const bob = stage.discord.user({ name: 'Bob' });
    const asked = await bob.slash('quiz');
    const { question: missed } = await questionOf(bob);
    await playRound(bob, asked, (at) => at !== 0);
    clock.now = new Date(clock.now.getTime() + 3_600_000);
    const second = await bob.slash('quiz');
    expect((await questionOf(bob)).round.questions).not.toContain(missed.id);
    const result = await playRound(bob, second, () => true);
    expect(result.embed.description).toContain('5 of 5 right');
    await bob.click(result, 'Another round');
    expect((await questionOf(bob)).round.questions[0]).toBe(missed.id);
  });

  test('counts a choice once, also when it is pressed twice at once', async () => {
    const cleo = stage.discord.user({ name: 'Cleo' });
    const asked = await cleo.slash('quiz');
    const label = asked.labels[0] ?? '';
    await Promise.all([cleo.click(asked, label), cleo.click(asked, label)]);
    expect(await held.store.quiz.scores(cleo.id)).toMatchObject([{ answered: 1 }]);
    expect((await held.store.quiz.round(cleo.id, report.id))?.position).toBe(1);
  });

  test('keeps to a section, and offers the whole report when its questions are used up', async () => {
    const dora = stage.discord.user({ name: 'Dora' });
    const { choices } = await dora.autocomplete('quiz', { section: 'Introd' });
    expect((await dora.slash('quiz', { section: 'qqqq' })).text).toContain('No section is called “qqqq”');
    const asked = await dora.slash('quiz', { section: String(choices[0]?.value) });
    expect((await questionOf(dora)).question.citation.section).toContain('Introduction');
    let message: Answer = await playRound(dora, asked, () => true);
    for (let rounds = 0; rounds < 6 && !message.labels.includes('The whole report'); rounds += 1)
      message = await dora.click(message, 'Another round');
    expect(message.labels).toContain('The whole report');
    expect((await dora.click(message, 'The whole report')).embed.description).toContain('Question 1 of 5');
  });

  test('shares a result when its player wants to, without a ping', async () => {
    const eve = stage.discord.user({ name: '@everyone' });
    const result = await playRound(eve, await eve.slash('quiz'), () => true);
    const shared = await eve.click(result, 'Share');
    expect([shared.ephemeral, shared.text]).toEqual([false, '🎯 everyone got 5 of 5 right in the quiz on CISTRAT 2012.']);
    await eve.click(shared, 'Remove');
    await stage.discord.settle();
    expect(stage.discord.messages(stage.discord.channel()).some(({ id }) => id === shared.message.id)).toBe(false);
  });

  test('speaks the player’s language', async () => {
    const fleur = stage.discord.user({ name: 'Fleur', locale: Locale.French });
    expect((await fleur.slash('quiz')).embed.footer?.text).toBe('Quiz : CISTRAT 2012');
  });

  test('says that it cannot be played while nothing can be kept', async () => {
    const bare = await setStage({ services: { engine: createFakeEngine(report) } });
    const gil = bare.discord.user({ name: 'Gil' });
    expect((await gil.slash('quiz')).text).toContain('cannot keep its place');
    await bare.stop();
  });
});
