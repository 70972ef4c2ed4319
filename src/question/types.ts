import type { WordKind } from './importance.ts';
import type { SpanType } from '../language/spans.ts';

/** Languages that a question can be in and an interface is in. */
export type Language = 'en' | 'zh' | 'fr' | 'es';

/** A word of the question that was read as another one. */
export interface Correction {
  from: string;
  to: string;
}

/** What kind of reply a question wants. */
export type QuestionKind = 'fact' | 'yesNo' | 'list' | 'passage' | 'definition' | 'comparison';

/** A word or phrase of the question that an answer is expected to be about. */
export interface QueryTerm {
  /** Stem, or stems joined by "_". */
  key: string;
  /** As read, after spelling. */
  norm: string;
  /** Its position among the question's tokens; a phrase has the position of its first word. */
  position: number;
  /** Tokens it is made of. */
  length: number;
  /** The positions of these tokens; those of a verb and its particle may stand apart. */
  parts: readonly number[];
  value?: number;
  capital: boolean;
  kind: WordKind;
  /** 'context' comes from an earlier question of the conversation. */
  from: 'question' | 'context';
}

/**
 * By what a question leans on the one before: it goes on with "and", points back with "they" or "there", or is too short to tell what it is about. Only the
 * first is sure.
 */
export type Leaning = 'conjunction' | 'pointer' | 'shortness';

/** A question, understood. */
export interface Question {
  /** As asked, as plain letters. */
  text: string;
  /** As read: in English, spelling corrected. */
  read: string;
  language: Language;
  kind: QuestionKind;
  /** Which types of span would answer it, likeliest first; none if anything may. */
  expects: SpanType[];
  /** Keys of the noun that is asked for: "students" in "how many students", "city" in "which city". */
  head: string[];
  terms: QueryTerm[];
  corrections: Correction[];
  /** By what it leans on what was asked before; undefined where it does not. */
  leans?: Leaning;
}
