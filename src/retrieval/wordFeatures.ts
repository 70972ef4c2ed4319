import type { SpanType } from '../language/spans.ts';
import type { QuestionKind, Question } from '../question/types.ts';
import type { WordKind } from '../question/importance.ts';
import type { WeightedTerm } from './query.ts';
import type { QuestionRow } from './reader.ts';
import type { ReportIndex } from './reportIndex.ts';

/** Kinds of word that are told apart. */
export const KINDS: readonly WordKind[] = ['name', 'noun', 'verb', 'modifier', 'light', 'particle'];
const QUESTION_KINDS: readonly QuestionKind[] = ['fact', 'yesNo', 'list', 'passage', 'definition', 'comparison'];
/** Types of answer that the ranker tells apart. */
export const TYPES: readonly SpanType[] = [
  'date',
  'place',
  'duration',
  'reason',
  'manner',
  'title',
  'organization',
  'percentage',
  'frequency',
  'person',
  'number',
  'money',
  'name',
];

/** What is known of a word of the question, whatever the sentence. */
export const WORD_FEATURES = [
  ...KINDS.map((kind) => `is ${kind}` as const),
  'rarity',
  'weight',
  'head',
  'context',
  'position',
  'capital',
  'number',
  'subject',
  'strongest',
  'frequency',
  'inReport',
] as const;

/** How one sentence has one word of the question. */
export const MATCH_FEATURES = ['own', 'exact', 'around', 'heading', 'near', 'inside', 'place', 'previous', 'neighbour'] as const;

/** What is asked for. */
export const QUESTION_FEATURES = [
  ...QUESTION_KINDS.map((kind) => `asks ${kind}` as const),
  ...TYPES.map((type) => `wants ${type}` as const),
  'wantsAny',
  'words',
  'followUp',
] as const;

/** All that a reader is given of a question and how a sentence has its words, by name. */
export const READER_FEATURES = [...WORD_FEATURES, ...MATCH_FEATURES, ...QUESTION_FEATURES] as const;

/** The strength from which a key of the report counts as one that has the word. */
const HAS = 0.5;
/** Brings a logarithm of some thousands, as of rarities and frequencies, to about 1. */
const LOGARITHM = 7;

/** The words that a question is looked up by: phrases cover words, and are none themselves. */
export const wordsOf = (terms: readonly WeightedTerm[]): WeightedTerm[] => terms.filter((term) => term.length === 1);

/** What is known of each word, WORD_FEATURES after WORD_FEATURES. */
export function wordFeatures(question: Question, words: readonly WeightedTerm[], index: ReportIndex): Float64Array {
  const { frequency } = index.vocabulary;
  const length = question.read.split(' ').length;
  return new Float64Array(
    words.flatMap((term) => {
      let having = 0;
      for (const [key, strength] of term.matches) if (strength >= HAS) having += frequency.get(key) ?? 0;
      return [
        ...KINDS.map((kind) => Number(term.kind === kind)),
        term.rarity / LOGARITHM,
        term.weight / LOGARITHM,
        Number(question.head.includes(term.key)),
        Number(term.from === 'context'),
        Math.min(1, term.position / length),
        Number(term.capital),
        Number(term.value !== undefined),
        Number(index.subject.has(term.key)),
        Math.max(0, ...term.matches.values()),
        Math.log1p(having) / LOGARITHM,
        Number(frequency.has(term.key)),
      ];
    }),
  );
}

/** What is asked for, as numbers. */
export const questionFeatures = (question: Question, words: number): Float64Array =>
  new Float64Array([
    ...QUESTION_KINDS.map((kind) => Number(question.kind === kind)),
    ...TYPES.map((type) => Number(question.expects[0] === type)),
    Number(question.expects.length === 0),
    Math.min(1, words / 8),
    Number(question.leans !== undefined),
  ]);

/** A question as readers are given it. */
export function questionRow(question: Question, terms: readonly WeightedTerm[], index: ReportIndex): QuestionRow {
  const words = wordsOf(terms);
  return { words: wordFeatures(question, words, index), question: questionFeatures(question, words.length) };
}

/** How a sentence has a word. */
export interface WordMatch {
  /** How well the sentence has it itself, with its surroundings, in the headings above it, and how well the sentence before it has it: 0 to 1. */
  own: number;
  around: number;
  heading: number;
  previous: number;
  /** Whether the sentence has the very stem. */
  exact: boolean;
  /** The token at which it stands, -1 for none. */
  at: number;
}

/** The tokens that an answer could be made of. */
export interface Stretch {
  from: number;
  to: number;
}

/** How a sentence of so many tokens has each word, MATCH_FEATURES after MATCH_FEATURES. */
export function matchFeatures(matches: readonly WordMatch[], tokens: number, candidate?: Stretch): Float64Array {
  const row = new Float64Array(matches.length * MATCH_FEATURES.length);
  let cell = 0;
  for (const match of matches) {
    const { at } = match;
    const here = at >= 0;
    const inside = here && candidate !== undefined && at >= candidate.from && at < candidate.to;
    let neighbour = 0;
    if (here) for (const other of matches) if (other !== match && other.at >= 0) neighbour = Math.max(neighbour, closeness(other.at - at));
    row[cell++] = match.own;
    row[cell++] = match.exact ? 1 : 0;
    row[cell++] = match.around;
    row[cell++] = match.heading;
    row[cell++] =
      !here || !candidate ? 0 : inside ? 1 : closeness(Math.min(Math.abs(at - candidate.from), Math.abs(at - candidate.to + 1)));
    row[cell++] = inside ? 1 : 0;
    row[cell++] = here ? at / tokens : 0;
    row[cell++] = match.previous;
    row[cell++] = neighbour;
  }
  return row;
}

/** 1 for the same place, less for one that is further off. */
const closeness = (distance: number): number => 1 / (1 + Math.abs(distance) / 4);
