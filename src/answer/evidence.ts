import type { Paragraph } from '../corpus/types.ts';
import { lemma } from '../language/lemma.ts';
import { findSpans, type Span } from '../language/spans.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { isHeaderRow, keysOf } from '../retrieval/unit.ts';
import type { Asked } from './asked.ts';
import { citeQuote, citeSentence } from './cite.ts';
import { claimAsked, isOfClaim, isOperator } from './claim.ts';
import { monthOf } from './dates.ts';
import { isUndone } from './denial.ts';
import { isLight } from './lightWords.ts';
import { placeAsked } from './rival.ts';
import type { Citation } from './types.ts';

/** What a yes or no is read off: a sentence of the report, or a fact's quote. */
export interface Evidence {
  text: string;
  tokens: Token[];
  keys: Map<string, number>;
  lemmas: string[];
  spans: Span[];
  /** The header cells above it, for a row of a table. */
  header?: readonly string[];
  paragraph: Paragraph;
  citation: Citation;
  /** For each term of the question, how well the evidence, and how well it or its surroundings, has it: 0 to 1. */
  own: number[];
  around: number[];
  /** How much of the question's content the evidence or its surroundings have, and how much it has itself: 0 to 1. */
  covered: number;
  coveredOwn: number;
  /** How much of the heaviest word of the content is lacking: 0 to 1. */
  missing: number;
  likelihood: number;
}

/** Candidates that are looked at. */
const FACTS = 4;
const SENTENCES = 6;
/** A fact with a smaller share is no candidate. */
const LEAST_SHARE = 0.04;
/** What the ranking is worth beside the words: a little, since a sentence may be near without having what was asked. */
const RANKING = 0.35;
/** What a long text loses: its words are less likely to be about one thing. */
const LENGTH = 0.1;
/**
 * A word that only a fact's ways to ask have counts as its quote's own by this share: of 64 practice questions on the shipped report 44 are answered rightly and 7
 * wrongly (without 42 and 7, with .4 45 and 7, but one more of 32 others wrongly).
 */
const ASKED_SHARE = 0.25;
/** Shorter texts are headings and labels. */
const LEAST_TOKENS = 4;

/** What each term counts as content of the claim: names and rare words most; nothing what only compares, or is compared: a number, a month, a place. */
export const contentOf = (asked: Asked): number[] => {
  const { terms } = asked;
  const place = placeAsked(asked)?.toLowerCase();
  const claim = claimAsked(asked.question);
  const compared = (norm: string): boolean => norm === place || monthOf(norm) !== undefined;
  const weights = terms.map((term) =>
    term.length !== 1 ||
    term.value !== undefined ||
    isOperator(term.norm) ||
    isOfClaim(term.norm, claim) ||
    isUndone(term.norm) ||
    compared(term.norm)
      ? 0
      : term.weight * (term.from === 'context' ? 0.5 : 1),
  );
  // A question of light words only still has to be about something.
  return weights.some((weight) => weight > 0)
    ? weights
    : terms.map((term) => (term.length === 1 && (!isOperator(term.norm) || isLight(term.norm)) ? term.weight : 0));
};

/**
 * The evidence for a yes/no question, best first: facts and sentences by how much of the question's content they have, then by their rank.
 * @param least the fewest words of a sentence: fewer claim nothing, but may count something ("75 Artists").
 */
export function evidenceFor(asked: Asked, least = LEAST_TOKENS): Evidence[] {
  const { index, terms, ranked, facts } = asked;
  const content = contentOf(asked);
  const total = content.reduce((sum, weight) => sum + weight, 0) || 1;
  const heaviest = Math.max(1e-9, ...content);
  const weigh = (had: readonly number[]): number => had.reduce((sum, strength, i) => sum + strength * (content[i] ?? 0), 0) / total;
  const make = (
    text: string,
    paragraph: Paragraph,
    citation: Citation,
    likelihood: number,
    own: number[],
    around: number[],
    header?: readonly string[],
  ): Evidence => {
    const tokens = tokenize(text);
    const missing = Math.max(0, ...content.map((weight, i) => (weight * (1 - (around[i] ?? 0))) / heaviest));
    const evidence = {
      text,
      tokens,
      keys: keysOf(tokens),
      lemmas: tokens.map((token) => lemma(token.norm)),
      spans: findSpans(text, tokens),
      paragraph,
      citation,
      own,
      around,
    };
    return { ...evidence, covered: weigh(around), coveredOwn: weigh(own), missing, likelihood, ...(header && { header }) };
  };
  const words = terms.filter((term) => term.length === 1);
  const best = facts[0]?.share ?? 1;
  const fromFacts = facts
    .slice(0, FACTS)
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ fact, share, covered }) => {
      const citation = citeQuote(index.report, fact.paragraph, fact.quote);
      const keys = keysOf(tokenize(fact.quote));
      const own = terms.map((term) => Math.max(0, ...[...term.matches].map(([key, strength]) => (keys.has(key) ? strength : 0))));
      const around = terms.map((term, i) => Math.max(own[i] ?? 0, covered[words.indexOf(term)] ?? 0));
      const evidence = make(fact.quote, fact.paragraph, citation, share, own, around);
      // What its ways to ask have, they have for the quote, too.
      const lent = (evidence.covered - evidence.coveredOwn) * ASKED_SHARE;
      return { evidence: { ...evidence, coveredOwn: evidence.coveredOwn + lent }, rank: share / best };
    });
  const top = Math.max(...ranked.map(({ score }) => score));
  // The names of columns claim nothing.
  const fromText = ranked
    .filter((one) => !isHeaderRow(one.unit))
    .slice(0, SENTENCES)
    .map(({ unit, own, around, score }) => ({
      evidence: make(
        unit.sentence.text,
        unit.paragraph,
        citeSentence(index.report, unit.paragraph, unit.sentence),
        asked.decision.right,
        own,
        around,
        unit.header,
      ),
      rank: Math.exp((score - top) / 2),
    }));
  return [...fromFacts, ...fromText]
    .filter(
      ({ evidence: { paragraph, tokens } }) =>
        tokens.length >= (paragraph.kind === 'heading' ? 2 * LEAST_TOKENS : paragraph.kind === 'table' ? 2 : least),
    )
    .map(({ evidence, rank }) => ({
      evidence,
      score: 0.5 * evidence.covered + 0.5 * evidence.coveredOwn + RANKING * rank - LENGTH * Math.min(1, evidence.tokens.length / 50),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ evidence }) => evidence);
}
