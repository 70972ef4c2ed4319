// Trains how likely each word of a sentence is part of the answer:  npx tsx src/training/answerWords.ts [--write] [--fresh]
// Learns on the questions for facts on the practice reports without facts, and, as ones of which no word is an answer, on those that they do not answer; and on SQuAD 1.1 train. Prints for
// how many questions the answer stands in the headline of a near answer, on golden and the development questions, which it never learns on, and, with --fresh, on every
// fourth practice report by what learned on the others; writes src/retrieval/data/answerWords.json.
import { writeFileSync } from 'node:fs';
import { HEADLINE_WORDS, wordsIn } from '../answer/headline.ts';
import { windowsOf } from '../answer/window.ts';
import type { Token } from '../language/tokens.ts';
import { understand } from '../question/understand.ts';
import { ANSWER_WORD_FEATURES, rowsOfBest } from '../retrieval/answerWordFeatures.ts';
import type { LikelyWords } from '../retrieval/answerWords.ts';
import { decide } from '../retrieval/decision.ts';
import { rank } from '../retrieval/rank.ts';
import { likelihood, type Trees } from '../retrieval/trees.ts';
import type { Unit } from '../retrieval/unit.ts';
import { SQUAD } from './decisionSamples.ts';
import { evidenceOf, fold, overlaps, readSets, readSquad, SQUAD_FILE, type QuestionSet, type Row } from './samples.ts';
import { growTrees, type Example, type Growth } from './trees.ts';

const GROWTH: Growth = { trees: 200, depth: 6, rate: 0.06, sample: 0.5, features: 0.3, leaf: 50, seed: 1 };
const KINDS = new Set(['fact', 'followup', 'unanswerable']);

/** A question with the words of the best sentences. */
interface Sample {
  row: Row;
  sentences: { candidate: LikelyWords['candidate']; rows: Float32Array[]; answers: boolean[] }[];
}

/** Where a sentence has one of the answers: the tokens from and to, of each the shortest that hold it. */
function placesOf(answers: readonly string[], tokens: readonly Token[]): { from: number; to: number }[] {
  const words = tokens.flatMap(({ text }, at) => partsOf(text).map((word) => ({ word, at })));
  const places = answers.flatMap((answer) => {
    const wanted = partsOf(answer);
    return words.flatMap(({ at }, start) =>
      wanted.length > 0 && wanted.every((word, i) => words[start + i]?.word === word)
        ? [{ from: at, to: (words[start + wanted.length - 1]?.at ?? at) + 1 }]
        : [],
    );
  });
  return places.filter(
    (place) => !places.some((other) => other.from >= place.from && other.to <= place.to && other.to - other.from < place.to - place.from),
  );
}

const partsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** What is accepted as the answer, or must be in it. */
const acceptedIn = (row: Row): string[] =>
  (row.must_include_all?.length ? row.must_include_all : [...row.answers, ...(row.also_ok ?? [])]).flatMap((answer) => answer.split('|'));

/** The words of the best sentences for a question; `holds` tells which sentences answer it. */
function sampleOf(
  row: Row,
  { index, lexicon }: Pick<QuestionSet, 'index' | 'lexicon'>,
  accepted: readonly string[],
  holds: (unit: Unit) => boolean,
): Sample {
  const question = understand(
    row.q,
    row.context.map(({ q }) => q),
    lexicon,
  );
  const { ranked, terms, row: asked } = rank(question, index);
  const decided = decide(question, terms, ranked, asked);
  const sentences = rowsOfBest({ question, terms, ranked: decided.ranked, index }).map(({ candidate, rows }) => {
    const places = holds(candidate.unit) ? placesOf(accepted, candidate.unit.tokens) : [];
    return {
      candidate,
      rows: rows.map((numbers) => Float32Array.from(numbers)),
      answers: rows.map((_, at) => places.some(({ from, to }) => at >= from && at < to)),
    };
  });
  return { row, sentences };
}

const samplesOf = (set: QuestionSet): Sample[] =>
  set.rows
    .filter(({ kind }) => KINDS.has(kind))
    .flatMap((row): Sample[] => {
      const none = row.kind === 'unanswerable' || row.expect === 'abstain';
      const accepted = none ? [] : acceptedIn(row);
      const evidence = evidenceOf(row).map(fold);
      return none || accepted.length > 0
        ? [sampleOf(row, set, accepted, ({ sentence }) => evidence.some((text) => overlaps(fold(sentence.text), text)))]
        : [];
    });

const squadSamples = (): Sample[] =>
  readSquad(SQUAD_FILE, SQUAD.paragraphs).flatMap(({ index, queries, paragraphOf }) =>
    queries.map(({ id, q, gold, answers }) =>
      sampleOf({ id, q, kind: 'fact', answers, context: [] }, { index, lexicon: {} }, answers, ({ paragraph }) =>
        gold.some((doc) => paragraphOf.get(doc) === paragraph.id),
      ),
    ),
  );

/** Of the words that are no answer, one in so many is learned from: they are fifty to one. With all of them, or one in three or ten, as many answers stand in the headlines. */
const OTHERS = 5;

const examplesOf = (samples: readonly Sample[]): Example[] =>
  samples
    .flatMap(({ sentences }) =>
      sentences.flatMap(({ rows, answers }) => rows.map((row, at) => ({ row, right: answers[at] ?? false, weight: 1 }))),
    )
    .filter(({ right }, i) => right || i % OTHERS === 0);

/** Whether the headline of a near answer holds what is accepted. */
function inHeadline({ row, sentences }: Sample, trees: Trees): boolean {
  const headline = fold(
    windowsOf(
      sentences.map(({ candidate, rows }) => ({ candidate, words: Float64Array.from(rows, (numbers) => likelihood(trees, numbers)) })),
      HEADLINE_WORDS,
    )
      .map(wordsIn)
      .join(' … '),
  );
  const has = (answer: string): boolean => answer.split('|').some((one) => headline.includes(fold(one)));
  return [...row.answers, ...(row.also_ok ?? [])].some(has);
}

function report(name: string, samples: readonly Sample[], trees: Trees): void {
  for (const kind of ['fact', 'followup']) {
    const asked = samples.filter(({ row }) => row.kind === kind && row.expect !== 'abstain');
    const held = asked.filter((sample) => inHeadline(sample, trees)).length;
    console.log(
      `${name}, ${kind}: the answer stands in ${held} of ${asked.length} headlines (${((100 * held) / asked.length).toFixed(1)} %)`,
    );
  }
}

const learned = readSets('src/training/questions', 'src/training/reports')
  .filter(({ index }) => index.facts.facts.length === 0)
  .map(samplesOf);
const others = [...readSets('test/golden', 'test/golden/reports'), ...readSets('../shared/questions', '../shared/corpora')]
  .filter(({ index }) => index.facts.facts.length === 0)
  .flatMap(samplesOf);
const squad = squadSamples();
if (process.argv.includes('--fresh')) {
  const trees = growTrees(examplesOf([...learned.filter((_, i) => i % 4 !== 0).flat(), ...squad]), GROWTH);
  report('every fourth practice report, by what learned on the others', learned.filter((_, i) => i % 4 === 0).flat(), trees);
  report('golden and development, by the same', others, trees);
}
if (process.argv.includes('--write') || !process.argv.includes('--fresh')) {
  const trees = growTrees(examplesOf([...learned.flat(), ...squad]), GROWTH);
  report('golden and development', others, trees);
  if (process.argv.includes('--write'))
    writeFileSync('src/retrieval/data/answerWords.json', `${JSON.stringify({ features: ANSWER_WORD_FEATURES, ...trees })}\n`);
}
