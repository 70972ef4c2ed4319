import type { GlossaryEntry } from '../corpus/schema.ts';
import { ordinalOf } from '../language/numbers.ts';
import { relativesOf } from '../language/relatives.ts';
import type { SpanType } from '../language/spans.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { similarity } from '../language/wordVectors.ts';
import { classify } from '../question/classify.ts';
import { languageOf, toEnglish } from '../question/foreign.ts';
import { IMPORTANCE } from '../question/importance.ts';
import { queryTerms } from '../question/terms.ts';
import type { QuestionKind } from '../question/types.ts';

/** Words nearer than this stand for each other ("budget", "cost"). */
const NEAR = 0.5;
/** A word that carries what is asked or said. */
export interface Term {
  norm: string;
  stem: string;
  /** What it weighs among the words of its question. */
  weight: number;
}

/** A question as it is compared. */
export interface ReadQuestion {
  terms: Term[];
  /** The numbers in it, in words or figures. */
  numbers: string;
  /** The type of thing that is asked for, if any is. */
  wanted: SpanType | undefined;
  kind: QuestionKind;
}

/** What else is said in the sentence ("…, mail me at …") does not tell what is asked for. */
const ASKS = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/iu;
const clauseThatAsks = (text: string): string => text.split(/[,;:]/u).find((part) => ASKS.test(part)) ?? text;
/** A courtesy at the end would be taken for the noun that is asked for. */
const COURTESY = /(?:[\s,]+(?:please|pls|plz|thanks|thank you|thx|lol))+(?=\W*$)/iu;

/** Reads a question in any of the languages that are understood. @param glossary names and terms of the reports in them. */
export function read(question: string, glossary: readonly GlossaryEntry[]): ReadQuestion {
  const { text, unknown } = toEnglish(question.replace(COURTESY, ''), languageOf(question), glossary);
  const tokens = tokenize([text, ...unknown].join(' '));
  const hasQuestionMark = /[?？]\s*$/.test(question);
  const values = tokens.flatMap(({ norm, value }) => value ?? ordinalOf(norm) ?? []);
  return {
    terms: termsIn(tokens),
    numbers: [...new Set(values)].sort((a, b) => a - b).join(),
    wanted: classify(tokenize(clauseThatAsks(text)), hasQuestionMark).expects[0],
    kind: classify(tokens, hasQuestionMark).kind,
  };
}

/** What a word weighs that says little of its own, beside the others. */
const LITTLE = 0.5;

/** The words of a text that carry what it says; a number is its figure, however it is written. */
export const termsIn = (tokens: readonly Token[]): Term[] =>
  queryTerms(tokens, 'question')
    .filter(({ length }) => length === 1)
    .map(({ norm, key, kind, value = ordinalOf(norm) }) => ({
      norm,
      stem: value === undefined ? key : String(value),
      weight: IMPORTANCE[kind] <= LITTLE ? LITTLE : 1,
    }));

/** The share of a question's words, by weight, that another has too or says otherwise. */
export function covered(terms: readonly Term[], by: readonly Term[]): number {
  const found = terms.reduce((sum, term) => sum + term.weight * Math.max(...by.map((other) => near(term, other))), 0);
  return found / terms.reduce((sum, { weight }) => sum + weight, 0);
}

function near(a: Term, b: Term): number {
  if (a.stem === b.stem) return 1;
  const likeness = similarity(a.norm, b.norm);
  return Math.max(
    likeness >= NEAR ? likeness : 0,
    relativesOf(a.stem, a.norm).get(b.stem) ?? 0,
    relativesOf(b.stem, b.norm).get(a.stem) ?? 0,
  );
}
