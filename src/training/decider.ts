// Trains the two decisions, which of the best sentences answers and whether the report answers at all:  npx tsx src/training/decider.ts [--write] [--folds]
// Learns on src/training/{reports,questions} and, whether the report answers, on SQuAD 1.1 train, too; prints the figures on test/golden, which it never learns on,
// and with --folds on each fifth of its own reports by what learned on the others; writes src/retrieval/data/{right,answerable}.json. Tried and left out for
// answerable: questions whose answering sentences were taken away as examples of what is not answered, and what the second and third sentence have.
import { writeFileSync } from 'node:fs';
import { ANSWERABLE_FEATURES, CHOICE_FEATURES } from '../retrieval/decision.ts';
import { asJson } from '../retrieval/reader.ts';
import { judgedBy, learnDeciders, samplesOf, squadSamples, type Target } from './decisionSamples.ts';
import { auroc, type Scored } from './metrics.ts';
import { readSets } from './samples.ts';

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
const FOLDS = 5;

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
const squad = squadSamples();
const tests = readSets('test/golden', 'test/golden/reports').flatMap((set) => samplesOf(set));
const TARGETS: readonly Target[] = ['right', 'answerable'];
if (process.argv.includes('--folds')) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    deciders: learnDeciders([...learned.filter((_set, i) => i % FOLDS !== fold).flat(), ...squad]),
    samples: learned.filter((_set, i) => i % FOLDS === fold).flat(),
  }));
  for (const target of TARGETS)
    report(
      `${target}, a fifth of the reports in turn`,
      folds.flatMap(({ deciders, samples }) => samples.map((sample) => judgedBy(deciders, sample, target))),
    );
}
const deciders = learnDeciders([...learned.flat(), ...squad]);
for (const target of TARGETS)
  report(
    `${target}, golden`,
    tests.map((sample) => judgedBy(deciders, sample, target)),
  );
if (process.argv.includes('--write')) {
  writeFileSync('src/retrieval/data/right.json', `${JSON.stringify({ features: CHOICE_FEATURES, ...deciders.right })}\n`);
  writeFileSync('src/retrieval/data/answerable.json', asJson(ANSWERABLE_FEATURES, deciders.answerable));
}
