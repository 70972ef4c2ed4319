import type { GlossaryEntry } from '../corpus/schema.ts';
import { ordinalOf } from '../language/numbers.ts';
import { relativesOf } from '../language/relatives.ts';
import type { SpanType } from '../language/spans.ts';
import { tokenize } from '../language/tokens.ts';
import { similarity } from '../language/wordVectors.ts';
import { classify } from '../question/classify.ts';
import { languageOf, toEnglish } from '../question/foreign.ts';
import { IMPORTANCE } from '../question/importance.ts';
import { queryTerms } from '../question/terms.ts';
import type { QuestionKind } from '../question/types.ts';
import type { Gap } from '../store/types.ts';
import { inTurns } from '../turns.ts';

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
 * where other evidence is another question: 3 of 335 on the shipped report are put with another, of 300 on the four others none, and 43 of 51 pairs with
 * the same evidence and answers stay apart. Words alone, without their weight and the type asked for, put 16 and 3 with others and left 49 apart. Of the
 * ways in which the shipped facts put one question, most of which share no word, .62 brings 4.5 % of the pairs together, .58 5.7 %, .66 3.4 %.
 */
const SAME = 0.62;
/** Words nearer than this stand for each other ("budget", "cost"). */
const NEAR = 0.5;
/** Grouping compares each with each: beyond this many, questions stand alone. */
const MOST = 500;

interface Term {
  norm: string;
  stem: string;
  /** What it weighs among the words of its question. */
  weight: number;
}

/**
 * Groups questions by what they ask, however and in whichever language it is put.
 * @param gaps most counted first.
 * @param glossary names and terms of the reports in other languages.
 */
export const groupGaps = (gaps: readonly Gap[], glossary: readonly GlossaryEntry[] = []): Promise<GapGroup[]> =>
  inTurns(grouping(gaps, glossary));

function* grouping(gaps: readonly Gap[], glossary: readonly GlossaryEntry[]): Generator<undefined, GapGroup[]> {
  const groups: { asked: Asked; gaps: Gap[] }[] = [];
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

/** A question as it is compared. */
interface Asked {
  terms: Term[];
  /** The numbers in it, in words or figures. */
  numbers: string;
  /** The type of thing that is asked for, if any is. */
  wanted: SpanType | undefined;
  kind: QuestionKind;
}

/** What else is said in the sentence ("…, mail me at …") does not tell what is asked for. */
const ASKS = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/iu;
const clauseThatAsks = (text: string): string => text.split(/[,;:]/u).find((part) => ASKS.test(part)) ?? text;
/** A courtesy at the end would be taken for the noun that is asked for. */
const COURTESY = /(?:[\s,]+(?:please|pls|plz|thanks|thank you|thx|lol))+(?=\W*$)/iu;

function read(question: string, glossary: readonly GlossaryEntry[]): Asked {
  const { text, unknown } = toEnglish(question.replace(COURTESY, ''), languageOf(question), glossary);
  const tokens = tokenize([text, ...unknown].join(' '));
  const hasQuestionMark = /[?？]\s*$/.test(question);
  const terms = queryTerms(tokens, 'question').filter(({ length }) => length === 1);
  return {
    terms: terms.map(({ norm, key, kind: word }) => ({ norm, stem: key, weight: IMPORTANCE[word] })),
    numbers: terms
      .flatMap(({ norm, value }) => value ?? ordinalOf(norm) ?? [])
      .sort((a, b) => a - b)
      .join(),
    wanted: classify(tokenize(clauseThatAsks(text)), hasQuestionMark).expects[0],
    kind: classify(tokens, hasQuestionMark).kind,
  };
}

/** Whether one is to be told yes, or which of two: never the same as what, who or when. */
const SETTLED: readonly QuestionKind[] = ['yesNo', 'comparison'];

/** How much two questions say of each other. With other numbers, or for another type of thing, they never ask the same. */
function alike(a: Asked, b: Asked): number {
  if (a.numbers !== b.numbers || a.wanted !== b.wanted || a.terms.length === 0 || b.terms.length === 0) return 0;
  if (SETTLED.some((kind) => (a.kind === kind) !== (b.kind === kind))) return 0;
  return Math.sqrt(covered(a.terms, b.terms) * covered(b.terms, a.terms));
}

/** The share of a question's words, by weight, that another has too or says otherwise. */
function covered(terms: readonly Term[], by: readonly Term[]): number {
  const found = terms.reduce((sum, term) => sum + term.weight * Math.max(...by.map((other) => near(term, other))), 0);
  return found / terms.reduce((sum, { weight }) => sum + weight, 0);
}

function near(a: Term, b: Term): number {
  if (a.stem === b.stem) return 1;
  const likeness = similarity(a.norm, b.norm);
  return Math.max(
    likeness >= NEAR ? likeness : 0,
    relativesOf(a.stem, a.norm).get(b.stem) ?? 0,
    relativesOf(b.stem, b.norm).get(a.stem) ?? 0,
  );
}
