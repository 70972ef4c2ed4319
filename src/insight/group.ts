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

/**
 * The share of two questions' words that have to match. Measured on the golden and development questions, nearly all of which ask different things:
 * 4 in 480 on seven reports are put with one that asks something else, and 34 in 335 where 335 questions are asked of one page. An admin sees the wordings.
 */
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
  const groups: { asked: Asked; gaps: Gap[] }[] = [];
  for (const gap of gaps.slice(0, MOST)) {
    const asked = read(gap.question);
    const group = groups.find((one) => alike(one.asked, asked) >= SAME);
    if (group) group.gaps.push(gap);
    else groups.push({ asked, gaps: [gap] });
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

/** A question as it is compared. */
interface Asked {
  terms: Term[];
  stems: ReadonlySet<string>;
  numbers: string;
  /** What kind of thing is asked for, where a question word says it. */
  wanted: string | undefined;
}

/** Question words by what they ask for; others leave it open. */
const WANTED: readonly [kind: string, words: RegExp][] = [
  ['person', /\b(?:who|whom|whose|qui|quién|quiénes)\b|谁/iu],
  ['time', /\b(?:when|which year|what year|which month|what date|quand|cuándo)\b|何时|什么时候|哪年/iu],
  ['place', /\b(?:where|où|dónde)\b|哪里|哪儿/iu],
  ['number', /\b(?:how many|how much|number of|combien|cuánt[oa]s?)\b|多少|几/iu],
  ['reason', /\b(?:why|pourquoi|por qué)\b|为什么/iu],
];

function read(question: string): Asked {
  const terms = termsOf(question);
  return {
    terms,
    stems: new Set(terms.map(({ stem }) => stem)),
    numbers: terms.flatMap(({ isNumber, stem }) => (isNumber ? [stem] : [])).join(),
    wanted: WANTED.find(([, words]) => words.test(question))?.[0],
  };
}

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

/** Dice's coefficient over words that are equal or near. Questions with other numbers, or for another kind of thing, never ask the same. */
function alike(a: Asked, b: Asked): number {
  if (a.numbers !== b.numbers) return 0;
  if (a.wanted !== undefined && b.wanted !== undefined && a.wanted !== b.wanted) return 0;
  const size = a.terms.length + b.terms.length;
  // Longer questions that share no word at all are not compared word by word: that is slow, and never came to a match.
  if (size === 0 || (size > 4 && ![...a.stems].some((stem) => b.stems.has(stem)))) return 0;
  const matched = (from: readonly Term[], to: readonly Term[]): number =>
    from.reduce((sum, term) => sum + Math.max(0, ...to.map((other) => near(term, other))), 0);
  return (matched(a.terms, b.terms) + matched(b.terms, a.terms)) / size;
}

function near(a: Term, b: Term): number {
  if (a.stem === b.stem) return 1;
  const likeness = similarity(a.norm, b.norm);
  return likeness >= NEAR ? likeness : 0;
}
