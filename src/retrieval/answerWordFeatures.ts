import type { SpanType } from '../language/spans.ts';
import { isStopWord } from '../language/stopWords.ts';
import { kindOfWord } from '../question/importance.ts';
import type { Question } from '../question/types.ts';
import { around, hadBy, sinceLast } from './nearWords.ts';
import type { WeightedTerm } from './query.ts';
import type { Ranked } from './rank.ts';
import type { ReportIndex } from './reportIndex.ts';
import { rowOf } from './row.ts';
import { spanFit, type SpanFit } from './spanFit.ts';
import { isHeaderRow, type Unit } from './unit.ts';
import { KINDS, QUESTION_FEATURES, questionFeatures, TYPES as ASKED_TYPES, wordsOf } from './wordFeatures.ts';

/** Types of span that a word may stand in. */
const TYPES: readonly SpanType[] = [...ASKED_TYPES, 'measure', 'ordinal'];
/** Small words that tell what follows them: where, by whom, why, what something is. */
const LEADING = ['in', 'at', 'by', 'of', 'to', 'for', 'from', 'on', 'because', 'after', 'is', 'was', 'were', 'are'] as const;
/** So many expected types are told apart. */
const EXPECTED = ['expected first', 'expected second', 'expected third'] as const;
/** Neighbours that are looked at, by how far on they stand. */
const BESIDE = [-2, -1, 1, 2] as const;
const BESIDE_FEATURES = ['own', 'expected', 'capital', 'number', 'small'] as const;

const SENTENCE_FEATURES = ['place', 'share', 'length', 'covered', 'list', 'table'] as const;
const OWN_FEATURES = ['number', 'capital', 'small', 'letters', 'sign', 'frequency', 'position', 'own', 'weight'] as const;
const SPAN_FEATURES = ['candidates', 'order', 'near', 'noun', 'inside', 'behind'] as const;
const AROUND_FEATURES = [
  'wordsBefore',
  'wordsAfter',
  'sinceWord',
  'untilWord',
  'clause',
  'clauseBefore',
  'clauseAfter',
  'clausePlace',
  'clauses',
  'sinceSmallWord',
  'sinceVerb',
  'afterMark',
  'beforeMark',
  'opensQuote',
] as const;

/** What a word of a sentence is judged by: the sentence, the question, the word itself, spans that it is in, and what stands around it. */
export const ANSWER_WORD_FEATURES = [
  ...SENTENCE_FEATURES,
  ...QUESTION_FEATURES,
  ...OWN_FEATURES,
  ...KINDS.map((kind) => `is ${kind}` as const),
  ...TYPES.map((type) => `in ${type}` as const),
  ...EXPECTED,
  ...SPAN_FEATURES,
  ...AROUND_FEATURES,
  ...LEADING.map((word) => `after ${word}` as const),
  ...BESIDE.flatMap((step) => BESIDE_FEATURES.map((feature) => `${feature} at ${step}` as const)),
] as const;

/** A question put to a report, with the sentences that it has for it, best first. */
export interface Put {
  question: Question;
  terms: readonly WeightedTerm[];
  ranked: readonly Ranked[];
  index: Pick<ReportIndex, 'vocabulary'>;
}

/** So many of the best sentences are read for the answer. On the golden and the development questions the answer stands in the first four of them for .927, in the first two for .851. */
export const SENTENCES_READ = 6;

/** The best sentences, no two alike and no heading among them, with the numbers of ANSWER_WORD_FEATURES for each of their tokens. */
export function rowsOfBest({ question, terms, ranked, index }: Put): { candidate: Ranked; rows: Float64Array[] }[] {
  const best = bestSentences(ranked);
  const top = Math.max(...best.map(({ score }) => score));
  const total = best.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  const asked = questionFeatures(question, wordsOf(terms).length);
  const { frequency } = index.vocabulary;
  return best.map((candidate, place) => ({
    candidate,
    rows: rowsOfSentence(question, asked, terms, candidate, { place, share: Math.exp(candidate.score - top) / total }, frequency),
  }));
}

/** The best sentences, none that says the same again, and no headings. */
export function bestSentences(ranked: readonly Ranked[]): Ranked[] {
  const byText = new Map<string, Ranked>();
  for (const candidate of ranked) {
    if (byText.size === SENTENCES_READ) break;
    const { unit } = candidate;
    const text = unit.sentence.text.toLowerCase();
    if (unit.paragraph.kind !== 'heading' && !isHeaderRow(unit) && !byText.has(text)) byText.set(text, candidate);
  }
  return [...byText.values()];
}

function rowsOfSentence(
  question: Question,
  asked: Float64Array,
  terms: readonly WeightedTerm[],
  candidate: Ranked,
  standing: { place: number; share: number },
  frequency: ReadonlyMap<string, number>,
): Float64Array[] {
  const { unit } = candidate;
  const { tokens, spans, clauses, sentence, paragraph } = unit;
  const had = hadBy(terms, tokens);
  const kinds = tokens.map(({ norm, value, capital }, position) =>
    isStopWord(norm) ? undefined : kindOfWord({ norm, ...(value !== undefined && { value }), capital, position }),
  );
  const fits = fitsOf(question, terms, candidate);
  const expected = tokens.map((_, at) => spans.some((span) => holds(span, at) && question.expects.includes(span.type)));
  const byClause = new Map<number, number>();
  tokens.forEach((_, at) => byClause.set(clauses[at] ?? 0, (byClause.get(clauses[at] ?? 0) ?? 0) + (had.weight[at] ?? 0)));
  const ofSentence = rowOf(SENTENCE_FEATURES, {
    ...standing,
    length: tokens.length / 40,
    covered: Math.min(
      1,
      had.weight.reduce((sum, weight) => sum + weight, 0),
    ),
    list: Number(paragraph.kind === 'list'),
    table: Number(paragraph.kind === 'table'),
  });
  const sinceSmallWord = sinceLast(kinds, undefined);
  const sinceVerb = sinceLast(kinds, 'verb');
  const types = TYPES.map((type) => spans.filter((span) => span.type === type));
  const asTypes = EXPECTED.map((_, place) => TYPES.indexOf(question.expects[place] as SpanType));
  return tokens.map((token, at) => {
    const order = fits.findIndex(({ span }) => holds(span, at));
    const fit = fits[order];
    const inTypes = types.map((some) => Number(some.some((span) => holds(span, at))));
    const clause = clauses[at] ?? 0;
    const leading = tokens[kinds.lastIndexOf(undefined, at)]?.norm;
    const before = sentence.text.slice(tokens[at - 1]?.end ?? 0, token.start);
    const row = new Float64Array(ANSWER_WORD_FEATURES.length);
    let cell = 0;
    const put = (numbers: ArrayLike<number>): void => {
      row.set(numbers, cell);
      cell += numbers.length;
    };
    put(ofSentence);
    put(asked);
    put(
      rowOf(OWN_FEATURES, {
        number: Number(token.value !== undefined),
        capital: Number(token.capital),
        small: Number(kinds[at] === undefined),
        letters: token.text.length / 10,
        sign: Number(/[%$€£¥]/.test(token.text)),
        frequency: Math.log1p(frequency.get(token.stem) ?? 0) / 7,
        position: at / tokens.length,
        own: had.own[at] ?? 0,
        weight: had.weight[at] ?? 0,
      }),
    );
    put(KINDS.map((kind) => Number(kinds[at] === kind)));
    put(inTypes);
    put(asTypes.map((type) => inTypes[type] ?? 0));
    put(
      rowOf(SPAN_FEATURES, {
        candidates: fits.length,
        order: order + 1,
        near: fit?.near ?? 0,
        noun: fit?.noun ?? 0,
        inside: fit?.inside ?? 0,
        behind: fit ? fit.score - (fits[0]?.score ?? 0) : -3,
      }),
    );
    put(
      rowOf(AROUND_FEATURES, {
        ...around(had, at),
        clause: byClause.get(clause) ?? 0,
        clauseBefore: byClause.get(clause - 1) ?? 0,
        clauseAfter: byClause.get(clause + 1) ?? 0,
        clausePlace: clause / ((clauses.at(-1) ?? 0) + 1),
        clauses: (clauses.at(-1) ?? 0) + 1,
        sinceSmallWord: sinceSmallWord[at] ?? 0,
        sinceVerb: sinceVerb[at] ?? 0,
        afterMark: Number(/[,;:–—]/.test(before)),
        beforeMark: Number(/[,;:–—.]/.test(sentence.text.slice(token.end, tokens[at + 1]?.start))),
        opensQuote: Number(/[("“‘]/.test(before)),
      }),
    );
    put(LEADING.map((word) => Number(leading === word)));
    for (const step of BESIDE) {
      const other = tokens[at + step];
      if (other)
        row.set(
          [
            had.own[at + step] ?? 0,
            Number(expected[at + step]),
            Number(other.capital),
            Number(other.value !== undefined),
            Number(kinds[at + step] === undefined),
          ],
          cell,
        );
      cell += BESIDE_FEATURES.length;
    }
    return row;
  });
}

const holds = ({ from, to }: { from: number; to: number }, at: number): boolean => at >= from && at < to;

/** The spans of the types that are asked for, best first. */
function fitsOf(question: Question, terms: readonly WeightedTerm[], { unit, own }: Ranked): SpanFit[] {
  const heads = terms.flatMap((term, t) => (question.head.includes(term.key) ? [t] : []));
  const at = terms.map((term) => placeOf(term, unit));
  return unit.spans
    .filter((span) => question.expects.includes(span.type))
    .map((span) => spanFit(question, terms, heads, own, at, span))
    .sort((a, b) => b.score - a.score);
}

/** The token at which a sentence has a term best, -1 for none. */
function placeOf({ matches }: WeightedTerm, { keys }: Unit): number {
  let best = { strength: 0, at: -1 };
  for (const [key, strength] of matches) {
    const at = keys.get(key);
    if (at !== undefined && strength > best.strength) best = { strength, at };
  }
  return best.at;
}
