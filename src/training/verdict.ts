// Trains how likely a claim holds, from the yes/no questions on the practice reports without facts, those of src/training/claims among them:  npx tsx src/training/verdict.ts [--write]
// Questions that the report does not answer are learned from, too, as a yes and as a no: neither is likely. Prints what each tenth of the reports gets by what learned on the others;
// writes src/retrieval/data/verdict.json.
import { writeFileSync } from 'node:fs';
import { ask } from '../answer/asked.ts';
import { claimAsked } from '../answer/claim.ts';
import { evidenceFor } from '../answer/evidence.ts';
import { CLAIM_CUES } from '../answer/cues.ts';
import { CLAIM_FEATURES, evidenceToWeigh, verdictFeatures, VERDICT_FEATURES } from '../answer/weighVerdict.ts';
import { ruleOn } from '../answer/ruling.ts';
import { likelihood, type Trees } from '../retrieval/trees.ts';
import { readSets, type Row } from './samples.ts';
import { growTrees, type Example, type Growth } from './trees.ts';

const GROWTH: Growth = { trees: 300, depth: 3, rate: 0.05, sample: 0.6, features: 0.3, leaf: 20, seed: 1 };
/** Trees that see the question alone. */
const GUESSING: Growth = { ...GROWTH, trees: 80, features: 0.5 };
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

const samples = readSets('src/training/questions', 'src/training/reports', 'src/training/claims').flatMap(
  ({ index, lexicon, rows }, report): Sample[] =>
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
            const claim = claimAsked(asked.question);
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

const isOfFold = ({ report }: Sample, fold: number): boolean => report % FOLDS === fold;
/** What each of the samples of a fold gets by what learned on those of the others. */
const byOthers = <T>(
  from: readonly Sample[],
  learn: (others: readonly Sample[]) => Trees,
  judge: (sample: Sample, trees: Trees) => T,
): T[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const trees = learn(from.filter((sample) => !isOfFold(sample, fold)));
    return from.filter((sample) => isOfFold(sample, fold)).map((sample) => judge(sample, trees));
  }).flat();

/** Places of the features that a question has by itself, whatever the report says. */
const QUESTION_FEATURES = [...CLAIM_FEATURES, ...CLAIM_CUES].map((feature) => VERDICT_FEATURES.indexOf(feature));
const questionOf = ({ row }: Sample): Float64Array => Float64Array.from(QUESTION_FEATURES, (at) => row[at] ?? 0);
/** The least and the most that a claim counts: so that none is lost, and none counts for three; others were not tried. */
const [LEAST, MOST] = [0.4, 2.5];
/**
 * What each claim counts: the less, the more of its answer its own words give away. Who writes questions asks "already?" mostly of what is so and "yet?" of what is not; others do not
 * (of the practice questions the words alone part yes from no by AUROC .73, of the golden and the development ones by .44), so that nothing of it should be learned.
 */
const weights = new Map(
  byOthers(
    samples.filter(({ holds }) => holds !== undefined),
    (others) =>
      growTrees(
        others.map((sample) => ({ row: questionOf(sample), right: sample.holds === true, weight: 1 })),
        GUESSING,
      ),
    (sample, trees): [Sample, number] => {
      const yes = likelihood(trees, questionOf(sample));
      return [sample, Math.min(MOST, Math.max(LEAST, 0.5 / (sample.holds ? yes : 1 - yes)))];
    },
  ),
);

const examplesOf = (sample: Sample): Example[] =>
  sample.holds === undefined
    ? [true, false].map((right) => ({ row: sample.row, right, weight: 0.5 }))
    : [{ row: sample.row, right: sample.holds, weight: weights.get(sample) ?? 1 }];
const learn = (from: readonly Sample[]): Trees => growTrees(from.flatMap(examplesOf), GROWTH);

const judged = byOthers(samples, learn, (sample, trees) => ({ ...sample, yes: likelihood(trees, sample.row) }));
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
