import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import type { Report } from '../../src/corpus/types.ts';
import { key } from '../../src/quiz/choices.ts';
import { isNamed, stemsOf } from '../../src/quiz/pool.ts';
import { questionsOf } from '../../src/quiz/questions.ts';
import { GAP, type QuizQuestion } from '../../src/quiz/types.ts';

const folders = [
  'corpus/cistrat-2012',
  'test/golden/reports/northshelf-2019',
  'test/golden/reports/kelverton-libraries-2023',
  'test/golden/reports/openpath-2021',
  'test/golden/reports/ostravia-audit-2021',
];
const reports = folders.map(readReport);
const all = reports.flatMap((report) => questionsOf(report).map((question) => ({ report, question })));

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
    if (!/\d/.test(choice) && citation.quote.includes(choice) && !/^\p{Ll}/u.test(choice)) problems.push(`"${choice}" is in the quote`);
  }
  for (const fact of report.facts) {
    if (fact.question === prompt && wrong.some((choice) => key(choice) === key(fact.answer))) problems.push(`${fact.id} answers it too`);
  }
  return problems.map((problem) => `${report.id}: ${prompt} [${choices.join(' | ')}]: ${problem}`);
}

describe('generated questions', () => {
  it('are 500 or more, each with one right answer, four distinct choices and a quote that proves it', () => {
    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(all.flatMap(({ report, question }) => problemsOf(report, question))).toEqual([]);
  });

  it.each(reports.map((report) => ({ id: report.id, report })))(
    '$id gives enough for many rounds, with or without a facts file',
    ({ report }) => {
      expect(questionsOf(report).length).toBeGreaterThan(50);
      const bare = { ...report, facts: [], glossary: [] };
      expect(questionsOf(bare).length).toBeGreaterThan(20);
      expect(questionsOf(bare).flatMap((question) => problemsOf(bare, question))).toEqual([]);
    },
  );

  it('are the same each time they are made, in the same order and with the same letters', () => {
    for (const report of reports) expect(questionsOf({ ...report })).toEqual(questionsOf(report));
  });

  it('have ids of their own', () => {
    for (const report of reports) {
      const ids = questionsOf(report).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('never put the right choice at one letter more than chance has it', () => {
    for (const letter of [0, 1, 2, 3]) {
      const share = all.filter(({ question }) => question.right === letter).length / all.length;
      expect(share).toBeGreaterThan(0.15);
      expect(share).toBeLessThan(0.35);
    }
  });

  it('are none for a report that has too little to tell apart', () => {
    const [report] = reports;
    if (!report) throw new Error('no report');
    expect(questionsOf({ ...report, facts: [], glossary: [], paragraphs: report.paragraphs.slice(0, 1) })).toEqual([]);
  });
});
