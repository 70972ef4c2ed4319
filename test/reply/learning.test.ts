import type { APIEmbed } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import { makeTour } from '../../src/onboarding/tour.ts';
import { questionsOf } from '../support/questions.ts';
import { explanationReply, exhaustedReply, questionReply, resultReply, sharedReply } from '../../src/reply/learning/quiz.ts';
import { invitationReply, tourReply } from '../../src/reply/learning/tour.ts';
import { limits } from '../../src/reply/limits.ts';
import { summarising } from '../../src/reply/summary.ts';
import type { MessageReply } from '../../src/reply/types.ts';
import { languages } from '../../src/reply/words/index.ts';
import { onboardingWords } from '../../src/reply/words/onboarding.ts';

const reports = ['corpus/cistrat-2012', 'test/golden/reports/northshelf-2019', 'test/golden/reports/kelverton-libraries-2023'].map(
  readReport,
);
const each = languages.flatMap((language) => reports.map((report) => ({ language, report, id: report.id })));

/** What Discord would refuse, and words that were forgotten. */
function problemsOf({ embeds = [], components = [] }: MessageReply): string[] {
  const texts = embeds.flatMap(({ description = '', footer, fields = [] }: APIEmbed) => [
    description,
    footer?.text ?? '',
    ...fields.map(({ value }) => value),
  ]);
  const buttons = components.flatMap((row) => row.components);
  const ids = buttons.flatMap((button) => ('custom_id' in button ? [button.custom_id] : []));
  return [
    ...(texts.join('').length > limits.embedTotal ? ['too long together'] : []),
    ...((embeds[0]?.description ?? '').length > limits.embedDescription ? ['description too long'] : []),
    ...(components.length > limits.rows ||
    components.some((row) => row.components.length === 0 || row.components.length > limits.buttonsPerRow)
      ? ['rows']
      : []),
    ...(buttons.some((button) => 'label' in button && (button.label === '' || button.label.length > limits.buttonLabel)) ? ['labels'] : []),
    ...(ids.some((id) => id.length > limits.customId) || new Set(ids).size < ids.length ? ['custom ids'] : []),
    ...(/undefined|NaN|\[object/u.test(texts.join()) ? ['a hole in the words'] : []),
  ];
}

describe.each(each)('in $language, on $id', ({ language, report }) => {
  it('every step of the tour fits into a message', async () => {
    const tour = await makeTour(report, summarising);
    const replies = tour.steps.map((_, position) => tourReply(report, tour, position, { language, note: 'x'.repeat(80), replaces: true }));
    expect([...replies, invitationReply(report, tour, language)].flatMap(problemsOf)).toEqual([]);
  });

  it('every question of the quiz and its explanation fit into a message', async () => {
    const view = { report, language, replaces: true };
    const round = { round: 12, section: 'abcdef01', questions: ['a', 'b', 'c', 'd', 'e'], position: 2, correct: 1 };
    const replies = (await questionsOf(report)).flatMap((question) => [
      questionReply(question, round, view),
      explanationReply(question, true, false, view),
      explanationReply(question, false, true, view),
    ]);
    const others = [
      resultReply(round, { answered: 9, correct: 3, streak: 1, bestStreak: 2 }, view),
      sharedReply({ id: '1', name: 'Ada' }, 1, 5, view),
      exhaustedReply(view),
    ];
    expect([...replies, ...others].flatMap(problemsOf)).toEqual([]);
  });
});

it('shows a report’s markup as letters', async () => {
  const [report] = reports;
  const [question] = report ? await questionsOf(report) : [];
  if (!report || !question) throw new Error('no question');
  const evil = { ...question, prompt: '**bold** <@1> [a](http://b)', choices: ['*a*', '`b`', '<#1>', '@everyone'] };
  const { description = '' } =
    questionReply(evil, { round: 1, section: '', questions: ['a'], position: 0, correct: 0 }, { report, language: 'en', replaces: false })
      .embeds?.[0] ?? {};
  expect(description).toContain('\\*\\*bold\\*\\* \\<@1\\>');
  expect(description).not.toContain('@everyone');
});

it('says which part of the report a sentence with a gap is from, unless that says the answer', async () => {
  const [, report] = reports;
  const question = report && (await questionsOf(report)).find(({ kind, citation }) => kind === 'gap' && citation.section.includes(' > '));
  if (!report || !question) throw new Error('no question');
  const shown = (asked: typeof question): string =>
    questionReply(asked, { round: 1, section: '', questions: ['a'], position: 0, correct: 0 }, { report, language: 'en', replaces: false })
      .embeds?.[0]?.description ?? '';
  const section = question.citation.section.split(' > ').at(-1) ?? '';
  expect(shown(question)).toContain(`-# 📍 ${section}`);
  const deep = { ...question, citation: { ...question.citation, section: 'Report > Part > The solution' } };
  expect(shown(deep)).toContain('-# 📍 Part › The solution');
  expect(shown({ ...question, choices: question.choices.map((choice, at) => (at === question.right ? section : choice)) })).not.toContain(
    '📍',
  );
});

it.each([
  ['en', '6 parts, 1 figure and 2 terms.'],
  ['zh', '6 个部分、1 个数字、2 个术语。'],
  ['fr', '6 parties, 1 chiffre et 2 termes.'],
  ['es', '6 partes, 1 cifra y 2 términos.'],
] as const)('counts in %s what there was, and nothing that there was not', (language, words) => {
  expect(onboardingWords[language].learnt(6, 0, 1, 2)).toContain(words);
});
