import { isScaffolding } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import { similarity } from '../language/wordVectors.ts';
import type { Gap } from '../store/types.ts';

/** Questions that ask the same, the most asked first. */
export interface GapGroup {
  /** The question that stands for the others. */
  question: string;
  gaps: Gap[];
  missed: number;
  disliked: number;
  lastDay: string;
}

/** The share of two questions' words that have to match; tried on the questions of the golden set, where it keeps different ones apart. */
const SAME = 0.65;
/** Words nearer than this stand for each other ("budget", "cost"). */
const NEAR = 0.5;
/** Grouping compares each with each: beyond this many, only the most asked are grouped. */
const MOST = 500;

interface Term {
  norm: string;
  stem: string;
  isNumber: boolean;
}

/** Groups questions by what they ask, however it is put. @param gaps most counted first. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const groups: { terms: Term[]; gaps: Gap[] }[] = [];
  for (const gap of gaps.slice(0, MOST)) {
    const terms = termsOf(gap.question);
    const group = groups.find((one) => alike(one.terms, terms) >= SAME);
    if (group) group.gaps.push(gap);
    else groups.push({ terms, gaps: [gap] });
  }
  return groups.map(({ gaps: members }) => summed(members)).sort((a, b) => b.missed + b.disliked - (a.missed + a.disliked));
}

const summed = (gaps: Gap[]): GapGroup => ({
  question: gaps[0]?.question ?? '',
  gaps,
  missed: gaps.reduce((sum, { missed }) => sum + missed, 0),
  disliked: gaps.reduce((sum, { disliked }) => sum + disliked, 0),
  lastDay: gaps.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), ''),
});

/** The words that carry the question; in a script without blanks, its pairs of letters. */
function termsOf(question: string): Term[] {
  const words = tokenize(question).filter(({ norm }) => !isScaffolding(norm));
  return words.flatMap(({ norm, stem, value }): Term[] => {
    const letters = /\p{Script=Han}/u.test(norm) ? Array.from(norm) : [];
    if (letters.length > 2)
      return letters
        .slice(1)
        .map((letter, at) => ({ norm: `${letters[at] ?? ''}${letter}`, stem: `${letters[at] ?? ''}${letter}`, isNumber: false }));
    return [{ norm, stem, isNumber: value !== undefined }];
  });
}

/** Dice's coefficient over words that are equal or near; questions with different numbers never ask the same. */
function alike(a: readonly Term[], b: readonly Term[]): number {
  const numbers = (terms: readonly Term[]): string => terms.flatMap(({ isNumber, stem }) => (isNumber ? [stem] : [])).join();
  if (numbers(a) !== numbers(b)) return 0;
  if (a.length + b.length === 0) return 1;
  const matched = (from: readonly Term[], to: readonly Term[]): number =>
    from.reduce((sum, term) => sum + Math.max(0, ...to.map((other) => near(term, other))), 0);
  return (matched(a, b) + matched(b, a)) / (a.length + b.length);
}

function near(a: Term, b: Term): number {
  if (a.stem === b.stem) return 1;
  const likeness = similarity(a.norm, b.norm);
  return likeness >= NEAR ? likeness : 0;
}
