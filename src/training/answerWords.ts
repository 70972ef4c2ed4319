// Trains how likely each word of a sentence is part of the answer:  npx tsx src/training/answerWords.ts [--write] [--fresh]
// Learns on the questions for facts on the practice reports without facts, and, as ones of which no word is an answer, on those that they do not answer; and on SQuAD 1.1 train. Prints for
// how many questions the answer stands in the headline of a near answer, on golden and the development questions, which it never learns on, and, with --fresh, on every
// fourth practice report by what learned on the others; writes src/retrieval/data/answerWords.json.
import { writeFileSync } from 'node:fs';
import { ANSWER_WORD_FEATURES } from '../retrieval/answerWordFeatures.ts';
import type { Trees } from '../retrieval/trees.ts';
import { inHeadline, learnWords, wordSamplesOf, squadWordSamples, weighedBy, type Sample } from './answerWordSamples.ts';
import { readSets } from './samples.ts';

function report(name: string, samples: readonly Sample[], trees: Trees): void {
  for (const kind of ['fact', 'followup']) {
    const asked = samples.filter(({ row }) => row.kind === kind && row.expect !== 'abstain');
    const held = asked.filter((sample) => inHeadline(sample, weighedBy(trees, sample))).length;
    console.log(
      `${name}, ${kind}: the answer stands in ${held} of ${asked.length} headlines (${((100 * held) / asked.length).toFixed(1)} %)`,
    );
  }
}

const learned = readSets('src/training/questions', 'src/training/reports')
  .filter(({ index }) => index.facts.facts.length === 0)
  .map((set) => wordSamplesOf(set));
const others = [...readSets('test/golden', 'test/golden/reports'), ...readSets('../shared/questions', '../shared/corpora')]
  .filter(({ index }) => index.facts.facts.length === 0)
  .flatMap((set) => wordSamplesOf(set));
const squad = squadWordSamples();
if (process.argv.includes('--fresh')) {
  const trees = learnWords([...learned.filter((_, i) => i % 4 !== 0).flat(), ...squad]);
  report('every fourth practice report, by what learned on the others', learned.filter((_, i) => i % 4 === 0).flat(), trees);
  report('golden and development, by the same', others, trees);
}
if (process.argv.includes('--write') || !process.argv.includes('--fresh')) {
  const trees = learnWords([...learned.flat(), ...squad]);
  report('golden and development', others, trees);
  if (process.argv.includes('--write'))
    writeFileSync('src/retrieval/data/answerWords.json', `${JSON.stringify({ features: ANSWER_WORD_FEATURES, ...trees })}\n`);
}
