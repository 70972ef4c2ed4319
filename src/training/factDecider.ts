// Trains the decisions to state a fact, and that any fact answers:  npx tsx src/training/factDecider.ts [--write]
// Learns on src/training/questions/cistrat-2012.jsonl and ways to ask as they are, each third of them by a matcher that learned on the others, with their
// fact taken away and of what the report is silent about, and on questions on other reports; prints the figures on its questions, each fifth by what learned
// on the others, and on test/golden/cistrat-2012.jsonl, which it never learns on; writes src/retrieval/data/{stated,told}.json.
import { writeFileSync } from 'node:fs';
import type { FactMatch } from '../answer/matchFacts.ts';
import { FACT_DECISION_FEATURES, factDecisionFeatures, type FactDecision } from '../retrieval/factDecision.ts';
import { likelihood, type GrownTrees, type Trees } from '../retrieval/trees.ts';
import { learnMatcher, matched, matchedRow, matchingsOf, matchingsOfAsks, practiceRows, shipped, type Matched } from './factSamples.ts';
import { isRight } from './rightFact.ts';
import { fold, readRows, readSets, type Row } from './samples.ts';
import { growTrees, type Growth } from './trees.ts';

const GROWTH: Growth = { trees: 300, depth: 3, rate: 0.03, sample: 0.7, features: 0.5, leaf: 10, penalty: 5, seed: 1 };
const PARTS = 3;
const FOLDS = 5;
/** What one of each counts for beside a practice question. */
const WEIGHTS = { takenAway: 0.1, asked: 0.2, silent: 0.1, strange: 0.05 } as const;
/** One question in so many on each other report, and one way to ask. */
const STRANGER = 15;
const EVERY_ASK = 4;
const KINDS = new Set(['fact', 'list', 'followup', 'unanswerable', 'definition']);
const TARGETS: readonly (keyof FactDecision)[] = ['stated', 'told'];

/** A question with what is to be decided. */
interface Sample extends Record<keyof FactDecision, boolean> {
  row: Float64Array;
  weight: number;
}

function sampleOf(
  { question, terms, facts, silence, decision }: Matched,
  isAnswer: (match: FactMatch) => boolean,
  told: boolean,
  weight: number,
): Sample[] {
  const [best] = facts;
  if (!best) return [];
  return [{ row: factDecisionFeatures(question, terms, facts, silence, decision), stated: isAnswer(best), told, weight }];
}

const samplesOf = (rows: readonly Row[], matcher?: GrownTrees): Sample[] =>
  rows
    .filter((row) => KINDS.has(row.kind))
    .flatMap((row) => {
      const found = matchedRow(row, matcher);
      const told = row.kind !== 'unanswerable';
      return found ? sampleOf(found, ({ fact }) => told && isRight(row, fact, true), told, 1) : [];
    });

/** What is left when a fact is taken away. */
function without({ facts, silence, ...found }: Matched, isTaken: (match: FactMatch) => boolean): Matched {
  const left = facts.filter((match) => !isTaken(match));
  const all = left.reduce((sum, { share }) => sum + share, 0) / (1 - (silence?.share ?? 0)) || 1;
  return { ...found, facts: left.map((match) => ({ ...match, share: match.share / all })), ...(silence && { silence }) };
}

const rows = practiceRows();
const asks = matchingsOfAsks();
const parts = Array.from({ length: PARTS }, (_, part) => part);
/** What learned on all but one part of the questions, and of the ways to ask. */
const matchers = parts.map((part) =>
  learnMatcher([
    ...asks.filter(({ place }) => place === undefined || place % PARTS !== part),
    ...matchingsOf(rows.filter((_, i) => i % PARTS !== part)),
  ]),
);
const practice = parts.flatMap((part) =>
  samplesOf(
    rows.filter((_, i) => i % PARTS === part),
    matchers[part],
  ),
);
const golden = samplesOf(readRows('test/golden/cistrat-2012.jsonl').filter(({ q }) => !/[\u4e00-\u9fff]/.test(q)));

const taken = shipped.report.facts.flatMap((fact) =>
  fact.asks.flatMap((ask, place) => {
    const found = place % EVERY_ASK === 1 && matched(ask, [], matchers[place % PARTS], ask);
    if (!found) return [];
    const same = ({ fact: other }: FactMatch): boolean =>
      other === fact || fold(other.answer) === fold(fact.answer) || other.quote === fact.quote;
    return [
      ...sampleOf(
        found,
        ({ fact: best }) => best === fact || fold(`${best.answer} ${best.quote}`).includes(fold(fact.answer)),
        true,
        WEIGHTS.asked,
      ),
      ...sampleOf(without(found, same), () => false, false, WEIGHTS.takenAway),
    ];
  }),
);
const unanswered = (text: string, weight: number, ask?: string): Sample[] => {
  const found = matched(text, [], matchers[0], ask);
  return found ? sampleOf(found, () => false, false, weight) : [];
};
/** What the report is silent about, each asked for in ways that are left out. */
const silent = shipped.report.silences.flatMap(({ asks: ways }) =>
  ways.filter((_, i) => i % EVERY_ASK === 1).flatMap((ask) => unanswered(ask, WEIGHTS.silent, ask)),
);
/** Questions on other reports, none of which this one answers. */
const strangers = readSets('src/training/questions', 'src/training/reports')
  .filter(({ index }) => index.report.id !== shipped.report.id)
  .flatMap((set) =>
    set.rows.filter(({ kind }, i) => kind === 'fact' && i % STRANGER === 0).flatMap(({ q }) => unanswered(q, WEIGHTS.strange)),
  );

const others = [...taken, ...silent, ...strangers];
const learn = (samples: readonly Sample[], target: keyof FactDecision): Trees =>
  growTrees(
    samples.map((sample) => ({ row: sample.row, right: sample[target], weight: sample.weight })),
    GROWTH,
  );

function print(name: string, scored: readonly { score: number; right: boolean }[]): void {
  console.log(`${name}: ${scored.length} questions, ${scored.filter(({ right }) => right).length} so`);
  for (const threshold of [0.1, 0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.92, 0.94, 0.96]) {
    const above = scored.filter(({ score }) => score >= threshold);
    console.log(`  at ${threshold}: ${above.length} above, ${above.filter(({ right }) => right).length} of them so`);
  }
}

for (const target of TARGETS) {
  print(
    `${target}, practice`,
    Array.from({ length: FOLDS }, (_, fold) => {
      const trees = learn([...practice.filter((_sample, i) => i % FOLDS !== fold), ...others], target);
      return practice
        .filter((_sample, i) => i % FOLDS === fold)
        .map((sample) => ({ score: likelihood(trees, sample.row), right: sample[target] }));
    }).flat(),
  );
  const trees = learn([...practice, ...others], target);
  print(
    `${target}, golden`,
    golden.map((sample) => ({ score: likelihood(trees, sample.row), right: sample[target] })),
  );
  if (process.argv.includes('--write'))
    writeFileSync(`src/retrieval/data/${target}.json`, `${JSON.stringify({ features: FACT_DECISION_FEATURES, ...trees })}\n`);
}
