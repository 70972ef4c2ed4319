import { Locale, PermissionFlagsBits as Flags } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Asked, Feedback } from '../../commands/command.ts';
import type { Answer, User } from '../support/discord/index.ts';
import { createFakeEngine, shippedReport } from '../support/engine.ts';
import { setStage, type Stage } from './support.ts';

let stage: Stage;
let ada: User;
const asked: Asked[] = [];
const reasons: string[] = [];
const feedback: Feedback = {
  asked: (one) => void asked.push(one),
  vote: () => Promise.resolve(true),
  reason: ({ reason }) => {
    reasons.push(reason);
    return Promise.resolve(true);
  },
};
const report = shippedReport();
const second = { ...report, id: 'another-2013', title: 'Another Report 2013', shortTitle: 'Another 2013' };
/** What the bot reads at the moment; a test may take a report away. Its answers are from the first one, whichever is asked. */
const corpus = { engine: createFakeEngine(report, second) };
const question = 'How many trainees were there?';
const reportsAsked = (): (string | undefined)[] => asked.splice(0).map(({ reportId }) => reportId);

beforeAll(async () => {
  stage = await setStage({
    services: {
      get engine() {
        return corpus.engine;
      },
      feedback,
    },
  });
});

beforeEach(() => {
  ada = stage.discord.user({ name: 'Ada' });
  asked.length = 0;
});

afterAll(async () => {
  await stage.stop();
});

afterEach(() => {
  corpus.engine = createFakeEngine(report, second);
  expect(stage.discord.violations).toEqual([]);
});

const followed = async (answer: Answer): Promise<Answer> =>
  ada.submitModal(await ada.click(answer, 'Follow up'), { question: 'And when?' });

describe('a follow-up stays with the report', () => {
  test('that its answer is from, whatever is in use meanwhile', async () => {
    const answer = await ada.slash('ask', { question });
    await ada.select(await ada.slash('report'), 'Use in this conversation…', ['another-2013']);
    await followed(answer);
    expect(reportsAsked()).toEqual([undefined, 'cistrat-2012']);
  });

  test('that was asked and had no answer', async () => {
    await followed(await ada.slash('ask', { question: 'What was the budget?', report: 'another-2013' }));
    expect(reportsAsked()).toEqual(['another-2013', 'another-2013']);
  });

  test('also by a reply, and after a restart', async () => {
    const shared = await ada.click(await ada.slash('ask', { question, report: 'cistrat-2012' }), 'Share');
    await ada.select(await ada.slash('report'), 'Use in this conversation…', ['another-2013']);
    await stage.restart();
    expect((await ada.say('and when?', { replyTo: shared })).text).toContain(`and when? (${question})`);
    await followed(shared);
    expect(reportsAsked()).toEqual(['cistrat-2012', 'cistrat-2012', 'cistrat-2012']);
  });

  test('as a choice does with the one that was asked', async () => {
    const unclear = await ada.slash('ask', { question: 'the forum', report: 'another-2013' });
    await ada.click(unclear, 'Where was it established?');
    expect(reportsAsked()).toEqual(['another-2013', 'another-2013']);
  });

  test.each([
    [Locale.EnglishUS, 'Follow up', 'The report “cistrat-2012” is no longer here.'],
    [Locale.ChineseCN, '追问', '报告“cistrat-2012”已不在。'],
    [Locale.French, 'Poursuivre', 'Le rapport « cistrat-2012 » n’est plus là.'],
    [Locale.SpanishES, 'Seguir preguntando', 'El informe «cistrat-2012» ya no está.'],
  ])('which, in %s, is said to have gone', async (locale, label, words) => {
    const user = stage.discord.user({ locale });
    const answer = await user.slash('ask', { question });
    const opened = await user.click(answer, label);
    const shared = await ada.click(await ada.slash('ask', { question }), 'Share');
    corpus.engine = createFakeEngine(second);
    expect((await user.click(answer, label)).text).toContain(words);
    expect((await user.submitModal(opened, { question: 'And when?' })).text).toContain(words);
    expect((await user.say('and when?', { replyTo: shared })).text).toContain('cistrat-2012');
  });
});

describe('where the bot may not embed, from its plain text', () => {
  test('a follow-up, a vote and a choice know the question', async () => {
    const channel = stage.discord.addChannel({ name: 'plain' });
    stage.discord.deny(channel, Flags.EmbedLinks);
    await stage.discord.settle();
    const plain = await ada.say(question, { mentionBot: true, channel });
    expect(plain.embeds).toEqual([]);
    await ada.say('Where was it established?', { mentionBot: true, channel });
    expect((await followed(plain)).text).toContain(`And when? (${question})`);
    expect((await ada.say('and when?', { replyTo: plain, channel })).text).toContain(`and when? (${question})`);
    expect((await ada.click(plain, 'Helpful')).text).toContain('Thank you');
    const unclear = await ada.say('the forum', { mentionBot: true, channel });
    expect((await ada.click(unclear, 'Where was it established?')).text).toContain('Beijing');
  });
});

test('a form that was filled in is never held up', async () => {
  const { discord, stop } = await setStage({ services: { feedback }, cooldown: { burst: 1, refill: 60_000 } });
  const user = discord.user({ name: 'Ada' });
  const answer = await user.slash('ask', { question });
  expect((await user.slash('help')).text).toContain('That was quick!');
  expect((await user.submitModal(await user.click(answer, 'Follow up'), { question: 'And when?' })).text).toContain('And when?');
  await user.submitModal(await user.click(answer, 'Not helpful'), { reason: 'I meant women' });
  expect(reasons).toEqual(['I meant women']);
  await stop();
});
