import type { Paragraph } from '../corpus/types.ts';
import { lemma } from '../language/lemma.ts';
import { findSpans, type Span } from '../language/spans.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { keysOf } from '../retrieval/unit.ts';
import type { Asked } from './asked.ts';
import { citeQuote, citeSentence } from './cite.ts';
import type { Citation } from './types.ts';

/** What a yes or no is read off: a sentence of the report, or a fact's quote. */
export interface Evidence {
  text: string;
  tokens: Token[];
  keys: Map<string, number>;
  lemmas: string[];
  spans: Span[];
  paragraph: Paragraph;
  citation: Citation;
  /** For each term of the question, how well the evidence, and how well it or its surroundings, has it: 0 to 1. */
  own: number[];
  around: number[];
  /** The exact answer, where a fact holds it. */
  answer?: string;
  likelihood: number;
}

/** The evidence for a yes/no question, likeliest first: the best facts, then the best sentences. */
export function evidenceFor(asked: Asked): Evidence[] {
  const { index, terms, ranked, facts } = asked;
  const make = (text: string, paragraph: Paragraph, citation: Citation, likelihood: number, extra: Partial<Evidence> = {}): Evidence => {
    const tokens = tokenize(text);
    const keys = keysOf(tokens);
    const own = terms.map((term) => Math.max(0, ...[...term.matches].map(([key, strength]) => (keys.has(key) ? strength : 0))));
    return { text, tokens, keys, lemmas: tokens.map((token) => lemma(token.norm)), spans: findSpans(text, tokens), paragraph, citation, own, around: own, likelihood, ...extra };
  };
  const fromFacts = facts.slice(0, 2).filter(({ share }) => share > 0.15).map(({ fact, share, covered }) => {
    const citation = citeQuote(index.report, fact.paragraph, fact.quote);
    const evidence = make(citation.quote, fact.paragraph, citation, share, { answer: fact.answer });
    const words = terms.filter((term) => term.length === 1);
    return { ...evidence, around: terms.map((term, i) => Math.max(evidence.own[i] ?? 0, covered[words.indexOf(term)] ?? 0)) };
  });
  const fromText = ranked.slice(0, 3).map((candidate) => ({
    ...make(candidate.unit.sentence.text, candidate.unit.paragraph, citeSentence(index.report, candidate.unit.paragraph, candidate.unit.sentence), asked.decision.right),
    own: candidate.own,
    around: candidate.around,
  }));
  return [...fromFacts, ...fromText];
}
