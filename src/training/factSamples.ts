import { matchFacts, type Matches } from '../answer/matchFacts.ts';
import { lexiconOf } from '../answer/lexicon.ts';
import { readReport } from '../corpus/load.ts';
import type { Question } from '../question/types.ts';
import { understand } from '../question/understand.ts';
import { decide, type Decision } from '../retrieval/decision.ts';
import { fitFacts, type FactFit } from '../retrieval/factFit.ts';
import type { WeightedTerm } from '../retrieval/query.ts';
import { rank } from '../retrieval/rank.ts';
import { indexReport } from '../retrieval/reportIndex.ts';
import { textScores } from '../retrieval/textScores.ts';
import { scoreOf, type GrownTrees, type Trees } from '../retrieval/trees.ts';
import { growRanking, type Group } from './ranking.ts';
import { isRight } from './rightFact.ts';
import { fold, isAnswerable, readRows, type Row } from './samples.ts';
import type { Growth } from './trees.ts';

/** How the matcher learns: 300 trees put the right fact first for 1,458 of 1,610 practice questions, 600 for 1,470 (LightGBM, by thirds). */
const GROWTH: Growth = { trees: 600, depth: 4, rate: 0.05, sample: 0.8, features: 0.7, leaf: 25, penalty: 5, seed: 1 };
/** One way to ask in so many for what the report is silent about is learned from. */
const EVERY_SILENT = 4;
/** A way to ask counts for this much beside a question: its author had the report in view. */
const ASK_WEIGHT = 0.6;
/** Kinds of questions that facts are matched with. */
const MATCHED = new Set(['fact', 'list', 'followup', 'definition', 'yesno']);

const report = readReport('corpus/cistrat-2012');
const index = indexReport(report);
const lexicon = lexiconOf([index]);

/** The shipped report, the only one with facts. */
export const shipped = { report, index };

/** The practice questions on the shipped report. */
export const practiceRows = (): Row[] =>
  readRows('src/training/questions/cistrat-2012.jsonl').filter(({ q }) => !/[\u4e00-\u9fff]/.test(q));

const contextOf = (row: Row): string[] => row.context.map((earlier) => earlier.q);

/** Stands for the way to ask that is the question itself, as it is read. */
const OWN = Symbol('own');
const leftOut = (without: string | typeof OWN | undefined, { read }: Question): string | undefined => (without === OWN ? read : without);

/** A question as the matcher sees it: a row a way to ask, `facts` whose it is. */
export interface Matching extends Group {
  facts: string[];
}

/** A row a way to ask of the likeliest facts; all those of a right fact are right. */
function matchingOf(
  text: string,
  context: readonly string[],
  isAnswer: (fit: FactFit) => boolean,
  weight: number,
  without?: string | typeof OWN,
): Matching {
  const question = understand(text, context, lexicon);
  const { ranked, terms } = rank(question, index);
  const rows = fitFacts(question, terms, index.facts, textScores(ranked), leftOut(without, question)).flatMap((fit) =>
    fit.rows.map((row) => ({ row, right: isAnswer(fit), fact: fit.fact.id })),
  );
  return { rows: rows.map(({ row }) => row), right: rows.map(({ right }) => right), weight, facts: rows.map(({ fact }) => fact) };
}

/** The questions of some rows that a fact answers, or what the report is silent about where it answers them not; one that is a way to ask itself is left out of them. */
export const matchingsOf = (rows: readonly Row[], withSilence = true): Matching[] =>
  rows
    .flatMap((row) => {
      if (row.kind === 'unanswerable') return withSilence ? [matchingOf(row.q, contextOf(row), ({ silent }) => silent, 1, OWN)] : [];
      if (!isAnswerable(row) || !MATCHED.has(row.kind)) return [];
      return [matchingOf(row.q, contextOf(row), ({ fact, silent }) => !silent && isRight(row, fact), 1, OWN)];
    })
    .filter(({ right }) => right.includes(true));

/**
 * Each way to ask as a question to the others, which show what else its author thought of: for a fact, with its place among the ways to ask for it, and for what the report
 * is silent about.
 */
export const matchingsOfAsks = (): (Matching & { place?: number })[] =>
  [
    ...report.facts.flatMap((fact) =>
      fact.asks.map((ask, place) => ({
        ...matchingOf(ask, [], (fit) => fit.fact === fact || fold(fit.fact.answer) === fold(fact.answer), ASK_WEIGHT, ask),
        place,
      })),
    ),
    ...report.silences.flatMap(({ id, asks }) =>
      asks.filter((_, i) => i % EVERY_SILENT === 0).map((ask) => matchingOf(ask, [], ({ fact }) => fact.id === id, ASK_WEIGHT, ask)),
    ),
  ].filter(({ right }) => right.includes(true));

/** Learns to score the ways to ask of the right fact above the others. */
export const learnMatcher = (matchings: readonly Matching[]): Trees => growRanking(matchings, GROWTH);

/** Whether a matcher puts the right fact first. */
export function isRightFirst(matcher: GrownTrees, { rows, right }: Matching): boolean {
  const scores = rows.map((row) => scoreOf(matcher, row));
  return right[scores.indexOf(Math.max(...scores))] === true;
}

/** A question with the facts that a matcher finds for it, as the decisions on facts are given it. */
export interface Matched extends Matches {
  question: Question;
  terms: WeightedTerm[];
  decision: Decision;
}

/**
 * Puts a question to the shipped report; undefined where it is no question of fact.
 * @param matcher another than the one in use.
 * @param without a way to ask that is left out.
 */
export function matched(
  text: string,
  context: readonly string[],
  matcher?: GrownTrees,
  without?: string | typeof OWN,
): Matched | undefined {
  const question = understand(text, context, lexicon);
  if (question.terms.length === 0 || !['fact', 'list'].includes(question.kind)) return undefined;
  const { ranked, terms, row } = rank(question, index);
  const { decision } = decide(question, terms, ranked, row);
  return { question, terms, decision, ...matchFacts(question, terms, ranked, index, leftOut(without, question), matcher) };
}

/** The same for a row; many are ways to ask themselves, and are left out of them. */
export const matchedRow = (row: Row, matcher?: GrownTrees): Matched | undefined => matched(row.q, contextOf(row), matcher, OWN);
