// Trains how likely a report, and how likely its best sentence, answers a question, once its words are weighed:  npx tsx src/training/weighAnswer.ts [--write]
// Learns on the practice questions without facts that want neither a yes or no nor an overview; the words of each fourth of the reports are weighed by trees that learned on the others (without
// SQuAD, which the trees in use have learned from, too). Prints what each fourth gets by what learned on the others, though ranker and deciders have learned on all, and golden and the
// development questions, which nothing learned on; writes src/retrieval/data/reportAnswers.json and sentenceAnswers.json.
import { writeFileSync } from 'node:fs';
import { HEADLINE_WORDS } from '../answer/headline.ts';
import { windowsOf } from '../answer/window.ts';
import { ANSWER_WORD_FEATURES } from '../retrieval/answerWordFeatures.ts';
import type { LikelyWords } from '../retrieval/answerWords.ts';
import { likelihood, readTrees, type Trees } from '../retrieval/trees.ts';
import { ANSWER_FEATURES, answerFeatures, type AnswerLikelihoods } from '../retrieval/weighAnswer.ts';
import { inHeadline, learnWords, wordSamplesOf, weighedBy, WORD_KINDS, type Sample } from './answerWordSamples.ts';
import { UNANSWERED } from './decisionSamples.ts';
import { auroc } from './metrics.ts';
import { readSets } from './samples.ts';
import { growTrees, type Growth } from './trees.ts';

const GROWTH: Growth = { trees: 250, depth: 4, rate: 0.05, sample: 0.6, features: 0.3, leaf: 40, seed: 1 };
const PARTS = 4;
const KINDS = new Set([...WORD_KINDS, 'list', 'passage', 'definition', 'compare']);
/** Those are decided otherwise. */
const DECIDED_OTHERWISE = new Set(['yesNo', 'passage']);

/** A question with what is known of it, and whether a near answer would be right. */
interface Outcome {
  /** Which fourth of the reports its own is in. */
  part: number;
  row: Float64Array;
  truth: Record<keyof AnswerLikelihoods, boolean>;
  near: boolean;
}

/** Whether a near answer would be right: what is accepted stands in its headline; of what wants more than a word, one of its sentences is the evidence. */
const isNear = (sample: Sample, likely: readonly LikelyWords[]): boolean =>
  WORD_KINDS.has(sample.row.kind)
    ? inHeadline(sample, likely)
    : windowsOf(likely, HEADLINE_WORDS).some(({ candidate }) => sample.sentences.some((one) => one.holds && one.candidate === candidate));

function outcomeOf(sample: Sample, likely: readonly LikelyWords[], part: number): Outcome {
  const { answerable, sentences, row } = sample;
  const best = sentences.find(({ candidate }) => candidate === sample.best);
  return {
    part,
    row: answerFeatures(sample.decided ?? new Float64Array(), likely),
    truth: {
      report: answerable,
      sentence: best !== undefined && (WORD_KINDS.has(row.kind) ? best.answers.some(Boolean) : best.holds),
    },
    near: answerable && isNear(sample, likely),
  };
}

const isWeighed = ({ decided, kind }: Sample): boolean => decided !== undefined && !DECIDED_OTHERWISE.has(kind);
/** What is not known to be answered counts as among the questions that people ask. */
const weightOf = ({ truth }: Outcome): number => (truth.report ? 1 : UNANSWERED);

const learn = (from: readonly Outcome[], target: keyof AnswerLikelihoods): Trees =>
  growTrees(
    from.map((one) => ({ row: one.row, right: one.truth[target], weight: weightOf(one) })),
    GROWTH,
  );

const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;
const weigh = (some: readonly Outcome[]): number => some.reduce((sum, one) => sum + weightOf(one), 0);

/** What is refused and stated of some questions from each threshold on. */
function print(name: string, some: readonly { one: Outcome; report: number; sentence: number }[]): void {
  const all = some.map(({ one }) => one);
  const silent = all.filter(({ truth }) => !truth.report);
  for (const target of ['report', 'sentence'] as const)
    console.log(
      `${name}: AUROC ${auroc(some.map(({ one, ...scores }) => ({ score: scores[target], right: one.truth[target] }))).toFixed(3)} for ${target}`,
    );
  for (const least of [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) {
    const refused = some.filter(({ report }) => report < least).map(({ one }) => one);
    const lost = refused.filter(({ near }) => near);
    const rightly = refused.filter(({ truth }) => !truth.report);
    console.log(
      `  answerable from ${least}: ${percent(rightly.length, silent.length)} of those without an answer refused, ${percent(weigh(lost), weigh(all))} right ones lost, ${percent(weigh(rightly) + weigh(all.filter(({ near }) => near)) - weigh(lost), weigh(all))} right in all`,
    );
  }
  for (const least of [0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95]) {
    const stated = some.filter(({ sentence }) => sentence >= least).map(({ one }) => one);
    console.log(
      `  stated from ${least}: ${percent(weigh(stated), weigh(all))}, of which ${percent(weigh(stated.filter(({ truth }) => truth.sentence)), weigh(stated))} right`,
    );
  }
}

const practice = readSets('src/training/questions', 'src/training/reports')
  .filter(({ index }) => index.facts.facts.length === 0)
  .map((set) => wordSamplesOf(set, KINDS));
const samples = practice.flatMap((set, place) => set.filter(isWeighed).map((sample) => ({ sample, part: place % PARTS })));
const learned = Array.from({ length: PARTS }, (_, part) => {
  const words = learnWords(
    practice.filter((_set, place) => place % PARTS !== part).flatMap((set) => set.filter(({ row }) => WORD_KINDS.has(row.kind))),
  );
  return samples.filter((one) => one.part === part).map(({ sample }) => outcomeOf(sample, weighedBy(words, sample), part));
}).flat();
print(
  'practice',
  Array.from({ length: PARTS }, (_, part) => {
    const others = learned.filter((one) => one.part !== part);
    const [report, sentence] = [learn(others, 'report'), learn(others, 'sentence')];
    return learned
      .filter((one) => one.part === part)
      .map((one) => ({ one, report: likelihood(report, one.row), sentence: likelihood(sentence, one.row) }));
  }).flat(),
);
const [report, sentence] = [learn(learned, 'report'), learn(learned, 'sentence')];
const inUse = readTrees('answerWords.json', ANSWER_WORD_FEATURES);
print(
  'golden and development',
  [...readSets('test/golden', 'test/golden/reports'), ...readSets('../shared/questions', '../shared/corpora')]
    .filter(({ index }) => index.facts.facts.length === 0)
    .flatMap((set) => wordSamplesOf(set, KINDS))
    .filter(isWeighed)
    .map((sample) => outcomeOf(sample, weighedBy(inUse, sample), -1))
    .map((one) => ({ one, report: likelihood(report, one.row), sentence: likelihood(sentence, one.row) })),
);
if (process.argv.includes('--write'))
  for (const [file, trees] of Object.entries({ 'reportAnswers.json': report, 'sentenceAnswers.json': sentence }))
    writeFileSync(`src/retrieval/data/${file}`, `${JSON.stringify({ features: ANSWER_FEATURES, ...trees })}\n`);
