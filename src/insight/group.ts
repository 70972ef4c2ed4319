import type { GlossaryEntry } from '../corpus/schema.ts';
import type { QuestionKind } from '../question/types.ts';
import type { Gap } from '../store/types.ts';
import { inTurns } from '../turns.ts';
import { covered, read, type ReadQuestion } from './asked.ts';

/** Questions that ask the same, the most asked first. */
export interface GapGroup {
  /** The question that stands for the others. */
  question: string;
  gaps: Gap[];
  missed: number;
  disliked: number;
  lastDay: string;
}

/**
 * How much two questions have to say of each other, 0..1, to ask the same. Measured on the golden questions of five reports (test/insight/group.test.ts),
 * where other evidence is another question: 5 of 335 on the shipped report are put with another, of 300 on the four others none, and 46 of 51 pairs with
 * the same evidence and answers stay apart (.64: 6 and 46, .68: 5 and 48).
 */
const SAME = 0.66;
/** Grouping compares each with each: beyond this many, questions stand alone. */
const MOST = 500;

/**
 * Groups questions by what they ask, however and in whichever language it is put.
 * @param gaps most counted first.
 * @param glossary names and terms of the reports in other languages.
 */
export const groupGaps = (gaps: readonly Gap[], glossary: readonly GlossaryEntry[] = []): Promise<GapGroup[]> =>
  inTurns(grouping(gaps, glossary));

function* grouping(gaps: readonly Gap[], glossary: readonly GlossaryEntry[]): Generator<undefined, GapGroup[]> {
  const groups: { asked: ReadQuestion; gaps: Gap[] }[] = [];
  for (const gap of gaps.slice(0, MOST)) {
    const asked = read(gap.question, glossary);
    const group = groups.find((one) => alike(one.asked, asked) >= SAME);
    if (group) group.gaps.push(gap);
    else groups.push({ asked, gaps: [gap] });
    yield;
  }
  const alone = gaps.slice(MOST).map((gap) => [gap]);
  return [...groups.map(({ gaps: members }) => members), ...alone]
    .map(summed)
    .sort((a, b) => b.missed + b.disliked - (a.missed + a.disliked));
}

const summed = (gaps: Gap[]): GapGroup => ({
  question: gaps[0]?.question ?? '',
  gaps,
  missed: gaps.reduce((sum, { missed }) => sum + missed, 0),
  disliked: gaps.reduce((sum, { disliked }) => sum + disliked, 0),
  lastDay: gaps.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), ''),
});

/** Whether one is to be told yes, or which of two: never the same as what, who or when. */
const SETTLED: readonly QuestionKind[] = ['yesNo', 'comparison'];

/** How much two questions say of each other. With other numbers, or for another type of thing, they never ask the same. */
function alike(a: ReadQuestion, b: ReadQuestion): number {
  if (a.numbers !== b.numbers || a.wanted !== b.wanted || a.terms.length === 0 || b.terms.length === 0) return 0;
  if (SETTLED.some((kind) => (a.kind === kind) !== (b.kind === kind))) return 0;
  return Math.sqrt(covered(a.terms, b.terms) * covered(b.terms, a.terms));
}
