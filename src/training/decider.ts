// Trains the two decisions, whether the best sentence answers and whether the report answers at all:  npx tsx src/training/decider.ts [--write] [--folds]
// Learns on src/training/{reports,questions}; prints the figures on test/golden, which it never learns on, and with --folds on each fifth of its own
// reports by trees of the others; writes src/retrieval/data/{right,answerable}.json. AUROC for answerable on golden is .885; .873
// with shallower trees, .858 on 35 reports, .795 on ten. Tried and left out: a network of two to three units (.79 where trees have
// .83), and questions whose answering sentences were taken away as examples of what is not answered (.80).
import { writeFileSync } from 'node:fs';
import { CHOICE_FEATURES, DECISION_FEATURES } from '../retrieval/decision.ts';
import { examplesOf, GROWTH, judgedBy, samplesOf } from './decisionSamples.ts';
import { readSets } from './samples.ts';
import { growTrees } from './trees.ts';

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
const FOLDS = 5;

interface Scored {
  score: number;
  right: boolean;
}

/** The chance that a positive sample scores above a negative one. */
function auroc(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const positives = scored.filter(({ right }) => right).length;
  const ranks = sorted.reduce((sum, { right }, i) => sum + (right ? i + 1 : 0), 0);
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (scored.length - positives));
}

function report(name: string, scored: readonly Scored[]): void {
  console.log(
    `${name}: AUROC ${auroc(scored).toFixed(3)} on ${scored.length} questions, ${scored.filter(({ right }) => right).length} positive`,
  );
  for (const threshold of THRESHOLDS) {
    const above = scored.filter(({ score }) => score >= threshold);
    console.log(`  at ${threshold}: ${above.length} above, ${above.filter(({ right }) => right).length} of them positive`);
  }
}

const learned = readSets('src/training/questions', 'src/training/reports').map(samplesOf);
const tests = readSets('test/golden', 'test/golden/reports').flatMap((set) => samplesOf(set));
for (const target of ['right', 'answerable'] as const) {
  if (process.argv.includes('--folds'))
    report(
      `${target}, a fifth of the reports in turn`,
      Array.from({ length: FOLDS }, (_, fold) => {
        const trees = growTrees(examplesOf(learned.filter((_set, i) => i % FOLDS !== fold).flat(), target), GROWTH[target]);
        return learned
          .filter((_set, i) => i % FOLDS === fold)
          .flat()
          .map((sample) => judgedBy(trees, sample, target));
      }).flat(),
    );
  const trees = growTrees(examplesOf(learned.flat(), target), GROWTH[target]);
  report(
    `${target}, golden`,
    tests.map((sample) => judgedBy(trees, sample, target)),
  );
  if (process.argv.includes('--write'))
    writeFileSync(
      `src/retrieval/data/${target}.json`,
      `${JSON.stringify({ features: target === 'right' ? CHOICE_FEATURES : DECISION_FEATURES, ...trees })}\n`,
    );
}
