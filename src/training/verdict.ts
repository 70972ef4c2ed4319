// Trains how likely a claim holds, from the yes/no questions on the practice reports without facts:  npx tsx src/training/verdict.ts [--write]
// Questions that the report does not answer are learned from, too, as a yes and as a no: neither is likely. Prints what each tenth of the reports gets by what learned on the others;
// writes src/retrieval/data/verdict.json.
import { writeFileSync } from 'node:fs';
import { ask } from '../answer/asked.ts';
import { claimOf } from '../answer/claim.ts';
import { evidenceFor } from '../answer/evidence.ts';
import { evidenceToWeigh, verdictFeatures, VERDICT_FEATURES } from '../answer/weighVerdict.ts';
import { ruleOn } from '../answer/ruling.ts';
import { askingPart } from '../question/askingPart.ts';
import { likelihood, type Trees } from '../retrieval/trees.ts';
import { readSets, type Row } from './samples.ts';
import { growTrees, type Example, type Growth } from './trees.ts';

const GROWTH: Growth = { trees: 150, depth: 4, rate: 0.05, sample: 0.6, features: 0.3, leaf: 20, seed: 1 };
const FOLDS = 10;
const THRESHOLDS = [0.6, 0.65, 0.68, 0.7, 0.72, 0.75, 0.8];

interface Sample extends Omit<Example, 'right' | 'weight'> {
  /** What is claimed holds, or does not; undefined where the report does not say. */
  holds?: boolean;
  /** The place of its report among all. */
  report: number;
  /** What the rules alone say, +1, -1 or 0. */
  ruling: number;
}

const saysYes = (row: Row): boolean => (row.polarity ?? row.answers[0]?.toLowerCase()) === 'yes';

const samples = readSets('src/training/questions', 'src/training/reports').flatMap(({ index, lexicon, rows }, report): Sample[] =>
  index.facts.facts.length > 0
    ? []
    : rows
        .filter(({ kind, expect }) => kind === 'yesno' || kind === 'unanswerable' || expect === 'abstain')
        .flatMap((row) => {
          const asked = ask(
            row.q,
            row.context.map(({ q }) => q),
            index,
            lexicon,
          );
          if (asked.question.kind !== 'yesNo' || asked.ranked.length === 0) return [];
          const claim = claimOf(askingPart(asked.question.read));
          const candidates = evidenceFor(asked);
          const ruling = ruleOn(asked, claim, candidates);
          const evidence = evidenceToWeigh(asked, candidates, ruling);
          if (!evidence) return [];
          return [
            {
              report,
              row: verdictFeatures(asked, claim, candidates, evidence, ruling),
              ...(row.kind === 'yesno' && row.expect !== 'abstain' && { holds: saysYes(row) !== claim.negated }),
              ruling: ruling ? (ruling.polarity === 'yes' ? 1 : -1) : 0,
            },
          ];
        }),
);

const examplesOf = ({ row, holds }: Sample): Example[] =>
  holds === undefined ? [true, false].map((right) => ({ row, right, weight: 0.5 })) : [{ row, right: holds, weight: 1 }];
const learn = (from: readonly Sample[]): Trees => growTrees(from.flatMap(examplesOf), GROWTH);

const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const trees = learn(samples.filter(({ report }) => report % FOLDS !== fold));
  return samples.filter(({ report }) => report % FOLDS === fold).map((sample) => ({ ...sample, yes: likelihood(trees, sample.row) }));
}).flat();
const claims = judged.filter(({ holds }) => holds !== undefined);
const others = judged.filter(({ holds }) => holds === undefined);
const ruled = claims.filter(({ ruling }) => ruling !== 0);
console.log(
  `${claims.length} claims that the report settles, ${others.length} that it does not; by the rules alone ${ruled.length} are stated, ${ruled.filter(({ ruling, holds }) => ruling > 0 === holds).length} rightly, and ${others.filter(({ ruling }) => ruling !== 0).length} others`,
);
for (const threshold of THRESHOLDS) {
  const isStated = ({ yes }: { yes: number }): boolean => Math.max(yes, 1 - yes) >= threshold;
  const stated = claims.filter(isStated);
  const right = stated.filter(({ yes, holds }) => yes > 0.5 === holds).length;
  console.log(
    `  from ${threshold}: ${stated.length} stated, ${right} rightly, ${stated.length - right} wrongly, and ${others.filter(isStated).length} others`,
  );
}
if (process.argv.includes('--write'))
  writeFileSync('src/retrieval/data/verdict.json', `${JSON.stringify({ features: VERDICT_FEATURES, ...learn(samples) })}\n`);
