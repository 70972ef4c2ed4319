import { ask, type Asked } from '../../src/answer/asked.ts';
import { nearest } from '../../src/answer/passages.ts';
import { answerableOf, fromSentence } from '../../src/answer/sentence.ts';
import { learnDeciders, samplesOf, squadSamples, UNANSWERED, type Target } from '../../src/training/decisionSamples.ts';
import { readSets } from '../../src/training/samples.ts';
import { judge, type GoldenRow } from '../support/judge.ts';

/** One report in so many is judged. */
const JUDGED = 4;
const KINDS = new Set(['fact', 'list', 'followup', 'unanswerable']);
const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;

/** A practice question with the likelihoods of deciders that did not learn on its report, and what would come of each way to answer. */
interface Outcome {
  likelihoods: Record<Target, number>;
  answerable: boolean;
  near: boolean;
  stated: boolean;
}

/**
 * What each threshold of src/answer/thresholds.ts brings on every fourth of the practice reports that have no facts, by deciders that learned on the others.
 * The order of the sentences before that is that of the ranker in use, and words are weighed by the trees in use, which learned on these reports too: so it flatters.
 */
export function run(): number {
  const sets = readSets('src/training/questions', 'src/training/reports').filter(({ index }) => index.report.facts.length === 0);
  const deciders = learnDeciders([...sets.flatMap((set, i) => (isJudged(i) ? [] : samplesOf(set, i, sets))), ...squadSamples()]);
  const outcomes = sets
    .filter((_set, i) => isJudged(i))
    .flatMap(({ index, lexicon, rows }) =>
      rows
        .filter(({ kind }) => KINDS.has(kind))
        .flatMap((row): Outcome[] => {
          const asked = ask(
            row.q,
            row.context.map(({ q }) => q),
            index,
            lexicon,
            deciders,
          );
          if (asked.ranked.length === 0 || !['fact', 'list'].includes(asked.question.kind)) return [];
          return [
            {
              likelihoods: { right: fromSentence(asked)?.confidence ?? 0, answerable: answerableOf(asked) },
              answerable: row.kind !== 'unanswerable',
              near: isRight(row, asked, 'passages'),
              stated: isRight(row, asked, 'answer'),
            },
          ];
        }),
    );
  print(outcomes);
  return 0;
}

const isJudged = (place: number): boolean => place % JUDGED === JUDGED - 1;

function isRight(row: GoldenRow, asked: Asked, outcome: 'answer' | 'passages'): boolean {
  const answer = outcome === 'answer' ? fromSentence(asked) : nearest(asked);
  if (!answer || row.kind === 'unanswerable') return false;
  return judge(row, { outcome, answer: answer.headline, text: answer.headline, citations: answer.citations }).right;
}

function print(outcomes: readonly Outcome[]): void {
  /** How many they are where questions without an answer are as many as among those that people ask. */
  const count = (of: readonly Outcome[]): number => of.reduce((sum, { answerable }) => sum + (answerable ? 1 : UNANSWERED), 0);
  const all = count(outcomes);
  const silent = outcomes.filter(({ answerable }) => !answerable);
  console.log(`${outcomes.length} questions, ${silent.length} without an answer, each of these counted as ${UNANSWERED}`);
  for (const stated of [0.7, 0.75, 0.8, 0.85, 0.9]) {
    const above = outcomes.filter(({ likelihoods }) => likelihoods.right >= stated);
    const right = count(above.filter((one) => one.stated));
    console.log(`stated from ${stated} on: ${percent(count(above), all)} of all, ${percent(right, count(above))} of them right`);
  }
  for (const least of [0, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
    const refused = outcomes.filter(({ likelihoods }) => likelihoods.answerable < least);
    const lost = count(refused.filter(({ near }) => near));
    const rightly = count(refused.filter(({ answerable }) => !answerable));
    const right = rightly + count(outcomes.filter(({ near, likelihoods }) => near && likelihoods.answerable >= least));
    console.log(
      `answerable from ${least} on: ${percent(rightly, count(silent))} of those without an answer refused, ${percent(lost, all)} right ones lost, ${percent(right, all)} right in all`,
    );
  }
}
