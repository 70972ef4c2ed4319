import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import type { Report } from '../../src/corpus/types.ts';
import { key } from '../../src/quiz/choices.ts';
import { tellingStems } from '../../src/quiz/names.ts';
import { isNamed, stemsOf } from '../../src/quiz/pool.ts';
import { quizOf } from '../../src/quiz/questions.ts';
import { questionsOf } from '../support/questions.ts';
import { GAP, type QuizQuestion } from '../../src/quiz/types.ts';

const folders = [
  'corpus/cistrat-2012',
  'test/golden/reports/northshelf-2019',
  'test/golden/reports/kelverton-libraries-2023',
  'test/golden/reports/openpath-2021',
  'test/golden/reports/ostravia-audit-2021',
  'src/training/reports/science-diplomacy-forum-2012',
  'src/training/reports/alder-housing-2023',
];
/** Reports of some twenty pages. */
const longFolders = ['tax-service-digital-2019', 'immigration-services-agency-2017', 'small-business-bureau-2019'].map(
  (name) => `src/training/reports/${name}`,
);
const reports = folders.map(readReport);
const longReports = longFolders.map(readReport);
const questionsOfAll = async (some: readonly Report[]): Promise<{ report: Report; question: QuizQuestion }[]> =>
  (await Promise.all(some.map(async (report) => (await questionsOf(report)).map((question) => ({ report, question }))))).flat();
const all = await questionsOfAll(reports);
const ofThree = await questionsOfAll(longReports);

/** Every problem of a question, so that a failure shows all of them at once. */
function problemsOf(report: Report, question: QuizQuestion): string[] {
  const { choices, right, citation, prompt, kind } = question;
  const answer = choices[right] ?? '';
  const paragraph = report.paragraphs.find(({ id }) => id === citation.paragraphId);
  const problems: string[] = [];
  if (choices.length !== 4 || new Set(choices.map(key)).size !== 4) problems.push('not four distinct choices');
  if (!paragraph?.text.includes(citation.quote)) problems.push('the quote is not in its paragraph');
  if (!citation.quote.includes(answer)) problems.push('the quote does not hold the right choice');
  const wrong = choices.filter((_, index) => index !== right);
  // A sentence is completed by the words that it had; no other choice may make a sentence of the report.
  if (kind === 'gap') {
    if (prompt.replace(GAP, answer) !== citation.quote) problems.push('the sentence is not completed by the right choice');
    for (const choice of wrong) {
      if (report.paragraphs.some(({ text }) => text.includes(prompt.replace(GAP, choice)))) problems.push(`"${choice}" completes it too`);
    }
  }
  for (const choice of wrong) {
    const [a, b] = [stemsOf(choice), stemsOf(answer)];
    const within = (inner: Set<string>, outer: Set<string>): boolean => inner.size > 0 && [...inner].every((stem) => outer.has(stem));
    // Numbers and dates of one shape differ as a whole: "one-year" and "two-year" share a word and exclude each other.
    if (isNamed(question.type) && (within(a, b) || within(b, a))) problems.push(`"${choice}" is the right one in other words`);
    // A place may be, where a fact of its own says what was there instead.
    const answersAnother = report.facts.some(
      ({ type, answer: said, question: other }) => type === 'place' && said.includes(choice) && other !== prompt,
    );
    if (!/\d/.test(choice) && citation.quote.includes(choice) && !/^\p{Ll}/u.test(choice) && !answersAnother)
      problems.push(`"${choice}" is in the quote`);
  }
  // A word that the question has, and that only the right choice has as well, gives it away.
  const asked = stemsOf(prompt);
  for (const stem of isNamed(question.type) ? stemsOf(answer) : []) {
    if (asked.has(stem) && wrong.some((choice) => !stemsOf(choice).has(stem))) problems.push(`"${stem}" gives it away`);
  }
  // Two wrong choices that are one thing in other words would be three choices.
  for (const [at, one] of wrong.entries()) {
    for (const other of wrong.slice(at + 1)) {
      const [a, b] = [tellingStems(one), tellingStems(other)];
      if (isNamed(question.type) && (a.every((stem) => b.includes(stem)) || b.every((stem) => a.includes(stem))))
        problems.push(`"${one}" and "${other}" are one`);
    }
  }
  // What has happened by then was not in a year to come, nor is a plan of the past.
  const isLater = (choice: string): boolean => Number(/\b(?:1[5-9]|20)\d\d\b/.exec(choice)?.[0] ?? 0) > (report.year ?? Infinity);
  if (question.type === 'date' && wrong.some((choice) => isLater(choice) !== isLater(answer))) problems.push('a year on the other side');
  if (kind === 'gap' && isNamed(question.type) && /\b(?:such as|including)\b[^.]*_____|_____[^.]*\betc\b/u.test(prompt))
    problems.push('others could be on the list');
  if (kind === 'gap' && answer === String(report.year)) problems.push('the year of the report is no riddle');
  if (kind === 'gap' && /^(?:it|they|these|those|he|she|this \w+ed)\b/i.test(prompt)) problems.push('nobody knows what it speaks of');
  for (const fact of report.facts) {
    if (fact.question === prompt && wrong.some((choice) => key(choice) === key(fact.answer))) problems.push(`${fact.id} answers it too`);
  }
  return problems.map((problem) => `${report.id}: ${prompt} [${choices.join(' | ')}]: ${problem}`);
}

describe('generated questions', () => {
  it('are 500 or more of three reports, each with one right answer, four distinct choices and a quote that proves it', () => {
    expect(ofThree.length).toBeGreaterThanOrEqual(500);
    expect(ofThree.flatMap(({ report, question }) => problemsOf(report, question))).toEqual([]);
  });

  it('are as sound of short reports, and of one with facts', () => {
    expect(all.flatMap(({ report, question }) => problemsOf(report, question))).toEqual([]);
  });

  it.each(reports.map((report) => ({ id: report.id, report })))(
    '$id gives enough for many rounds, with or without a facts file',
    async ({ report }) => {
      // The shipped report is two pages.
      expect((await questionsOf(report)).length).toBeGreaterThan(report.paragraphs.length < 20 ? 25 : 50);
      const bare = { ...report, facts: [], glossary: [] };
      const questions = await questionsOf(bare);
      expect(questions.length).toBeGreaterThan(report.paragraphs.length < 20 ? 10 : 50);
      expect(questions.flatMap((question) => problemsOf(bare, question))).toEqual([]);
    },
  );

  it('are the same each time they are made, in the same order and with the same letters', async () => {
    for (const report of reports) expect(await questionsOf({ ...report })).toEqual(await questionsOf(report));
  });

  it('have ids of their own, by which they are found again', async () => {
    for (const report of reports) {
      const [questions, quiz] = await Promise.all([questionsOf(report), quizOf({ ...report })]);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      expect(questions.map(({ id }) => quiz.find(id))).toEqual(questions);
      expect(['', 'gone', '00000000.1.2'].map((id) => quiz.find(id))).toEqual([undefined, undefined, undefined]);
    }
  });

  it('hold nobody up: others have their turn while a long report is read', async () => {
    const [, report] = reports;
    if (!report) throw new Error('no report');
    const long = { ...report, paragraphs: Array.from({ length: 10 }, () => report.paragraphs).flat() };
    let turns = 0;
    let going = true;
    const others = (): void => {
      turns += 1;
      if (going) setImmediate(others);
    };
    others();
    await quizOf(long);
    going = false;
    expect(turns).toBeGreaterThan(1);
  });

  it('never put the right choice at one letter more than chance has it', () => {
    for (const letter of [0, 1, 2, 3]) {
      const share = all.filter(({ question }) => question.right === letter).length / all.length;
      expect(share).toBeGreaterThan(0.15);
      expect(share).toBeLessThan(0.35);
    }
  });

  it('are none for a report that has too little to tell apart', async () => {
    const [report] = reports;
    if (!report) throw new Error('no report');
    expect(await questionsOf({ ...report, facts: [], glossary: [], paragraphs: report.paragraphs.slice(0, 1) })).toEqual([]);
  });
});
