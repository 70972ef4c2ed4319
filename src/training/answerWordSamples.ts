import { ask, type Asked } from '../answer/asked.ts';
import { HEADLINE_WORDS, wordsIn } from '../answer/headline.ts';
import { windowsOf } from '../answer/window.ts';
import type { Token } from '../language/tokens.ts';
import { rowsOfBest } from '../retrieval/answerWordFeatures.ts';
import type { LikelyWords } from '../retrieval/answerWords.ts';
import type { QuestionKind } from '../question/types.ts';
import { likelihood, type GrownTrees, type Trees } from '../retrieval/trees.ts';
import type { Unit } from '../retrieval/unit.ts';
import { decidedFeatures } from '../retrieval/weighAnswer.ts';
import { SQUAD } from './decisionSamples.ts';
import { evidenceOf, fold, isAnswerable, overlaps, readSquad, SQUAD_FILE, type QuestionSet, type Row } from './samples.ts';
import { growTrees, type Example, type Growth } from './trees.ts';

const GROWTH: Growth = { trees: 200, depth: 6, rate: 0.06, sample: 0.5, features: 0.3, leaf: 50, seed: 1 };

/** The kinds of question whose words are learned from. */
export const WORD_KINDS = new Set(['fact', 'followup', 'unanswerable']);

/** A question put to a report, with the words of the best sentences. All that was looked up would not fit into memory. */
export interface Sample {
  row: Row;
  kind: QuestionKind;
  answerable: boolean;
  /** The best sentence, and what is decided on it, as decidedFeatures; undefined where nothing is ranked. */
  best?: LikelyWords['candidate'];
  decided?: Float64Array;
  sentences: { candidate: LikelyWords['candidate']; rows: Float32Array[]; answers: boolean[]; holds: boolean }[];
}

/** The questions of a set that are of some kinds. */
export const wordSamplesOf = (set: QuestionSet, kinds: ReadonlySet<string> = WORD_KINDS): Sample[] =>
  set.rows
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((row): Sample[] => {
      const answerable = isAnswerable(row);
      const accepted = answerable ? acceptedIn(row) : [];
      const evidence = answerable ? evidenceOf(row).map(fold) : [];
      if (answerable && accepted.length === 0 && WORD_KINDS.has(row.kind)) return [];
      const asked = ask(
        row.q,
        row.context.map(({ q }) => q),
        set.index,
        set.lexicon,
      );
      return [sampleOf(row, asked, answerable, accepted, ({ sentence }) => evidence.some((text) => overlaps(fold(sentence.text), text)))];
    });

/** The questions of SQuAD 1.1 train, on so many paragraphs at a time. */
export const squadWordSamples = (): Sample[] =>
  readSquad(SQUAD_FILE, SQUAD.paragraphs).flatMap(({ index, queries, paragraphOf }) =>
    queries.map(({ id, q, gold, answers }) =>
      sampleOf({ id, q, kind: 'fact', answers, context: [] }, ask(q, [], index, {}), true, answers, ({ paragraph }) =>
        gold.some((doc) => paragraphOf.get(doc) === paragraph.id),
      ),
    ),
  );

function sampleOf(row: Row, asked: Asked, answerable: boolean, accepted: readonly string[], holds: (unit: Unit) => boolean): Sample {
  const sentences = rowsOfBest(asked).map(({ candidate, rows }) => {
    const held = holds(candidate.unit);
    const places = held ? placesOf(accepted, candidate.unit.tokens) : [];
    return {
      candidate,
      rows: packed(rows),
      answers: rows.map((_, at) => places.some(({ from, to }) => at >= from && at < to)),
      holds: held,
    };
  });
  const [best] = asked.ranked;
  return { row, kind: asked.question.kind, answerable, ...(best && { best, decided: decidedFeatures(asked) }), sentences };
}

/** Rows in half the memory, and in one piece: there are millions of them. */
function packed(rows: readonly Float64Array[]): Float32Array[] {
  const width = rows[0]?.length ?? 0;
  const all = new Float32Array(rows.length * width);
  return rows.map((row, at) => {
    all.set(row, at * width);
    return all.subarray(at * width, (at + 1) * width);
  });
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

/** Of the words that are no answer, one in so many is learned from: they are fifty to one. With all of them, or one in three or ten, as many answers stand in the headlines. */
const OTHERS = 5;

const examplesOf = (samples: readonly Sample[]): Example[] =>
  samples
    .flatMap(({ sentences }) =>
      sentences.flatMap(({ rows, answers }) => rows.map((row, at) => ({ row, right: answers[at] ?? false, weight: 1 }))),
    )
    .filter(({ right }, i) => right || i % OTHERS === 0);

/** Learns how likely each word is part of the answer. */
export const learnWords = (samples: readonly Sample[]): Trees => growTrees(examplesOf(samples), GROWTH);

/** The best sentences with how likely each word is part of the answer by some trees. */
export const weighedBy = (trees: GrownTrees, { sentences }: Sample): LikelyWords[] =>
  sentences.map(({ candidate, rows }) => ({ candidate, words: Float64Array.from(rows, (numbers) => likelihood(trees, numbers)) }));

/** Whether the headline of a near answer holds what is accepted. */
export function inHeadline({ row }: Sample, likely: readonly LikelyWords[]): boolean {
  const headline = fold(windowsOf(likely, HEADLINE_WORDS).map(wordsIn).join(' … '));
  return [...row.answers, ...(row.also_ok ?? [])].flatMap((answer) => answer.split('|')).some((answer) => headline.includes(fold(answer)));
}
