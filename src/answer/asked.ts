import { understand, type Lexicon } from '../question/understand.ts';
import type { Question } from '../question/types.ts';
import { decide, type Decision } from '../retrieval/decision.ts';
import { factLikelihood } from '../retrieval/factDecision.ts';
import type { WeightedTerm } from '../retrieval/query.ts';
import { rank, type Ranked } from '../retrieval/rank.ts';
import type { ReportIndex } from '../retrieval/reportIndex.ts';
import { matchFacts, type FactMatch } from './matchFacts.ts';

/** A question put to one report: all that the kinds of answer are made from. */
export interface Asked {
  question: Question;
  index: ReportIndex;
  terms: WeightedTerm[];
  /** Sentences, best first. */
  ranked: Ranked[];
  decision: Decision;
  /** Facts, best first; none where the report has no facts file. */
  facts: FactMatch[];
  /** How likely the best fact answers: 0 to 1. */
  factLikelihood: number;
  /** How a question in another language was rendered: how many of its words are known, and which are not. */
  foreign?: { text: string; known: number; unknown: string[] };
}

/** Understands a question and looks it up in a report. */
export function ask(text: string, context: readonly string[], index: ReportIndex, lexicon: Lexicon): Asked {
  const question = understand(text, context, lexicon);
  const { ranked, terms } = rank(question, index);
  const decision = decide(question, terms, ranked);
  const facts = matchFacts(question, terms, ranked, index);
  return { question, index, terms, ranked, decision, facts, factLikelihood: factLikelihood(question, terms, facts) };
}
