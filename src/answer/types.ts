import type { Report } from '../corpus/types.ts';
import type { Correction, Language } from '../question/types.ts';

export type { Correction, Language } from '../question/types.ts';

/** Where the words of an answer stand. Any quote is verbatim from its paragraph. */
export interface Citation {
  reportId: string;
  reportTitle: string;
  /** "Title > A > B". */
  section: string;
  /** Counts from 1 in its section; 0 is the heading. */
  paragraph: number;
  paragraphId: string;
  /** The quoted sentences of the paragraph, from 1. */
  sentences: number[];
  quote: string;
  /** A text-fragment link into the report's source, where it has an address. */
  url?: string;
}

/** A section to point a reader to. */
export interface SectionReference {
  reportId: string;
  /** "Title > A > B". */
  section: string;
  /** Id of its heading paragraph. */
  paragraphId: string;
}

interface Common {
  /** What was asked, as plain letters. */
  question: string;
  /** The language of the question. */
  language: Language;
  corrections: Correction[];
  /** Other readings of words that seem misspelled, to be offered; the question was not answered so. */
  alternatives?: Correction[];
  /** 0 to 1: how likely this is right, calibrated on the development questions. */
  confidence: number;
  /** Answers to the further questions of the same message. */
  further?: Answer[];
  /** Questions of the message that are not answered, because they are too many. */
  left?: number;
}

/** The report says it. */
export interface Found extends Common {
  outcome: 'answer';
  kind: 'fact' | 'yesNo' | 'list' | 'definition' | 'comparison';
  /** Only with yesNo; a reply puts the word for it before the headline. */
  polarity?: 'yes' | 'no';
  /** The exact answer, which a person reads first: at most 40 words, without the leading yes or no. */
  headline: string;
  /** The part of the headline to put in bold: [start, end). */
  emphasis?: [number, number];
  /** Set where the words in bold are not sure to be the answer, so that they are not shown without the rest. */
  unsure?: true;
  /** The members of a list, verbatim. */
  items?: string[];
  /** False where the report leaves the list open. */
  complete?: boolean;
  /** 'common' marks the one thing not from the report: a glossary definition of common knowledge. */
  basis: 'report' | 'common';
  /** The first holds the evidence; empty only with basis 'common'. */
  citations: Citation[];
}

/** The question asks for a subject rather than a fact, or the answer is only near. */
export interface Passages extends Common {
  outcome: 'passages';
  /** True where a fact was asked for that no sentence states for sure: these come nearest. */
  near: boolean;
  headline: string;
  citations: Citation[];
}

/** The report does not say. */
export interface NotInReport extends Common {
  outcome: 'notInReport';
  /** Words of the question that the report does not have: plain letters. */
  missing: string[];
  nearest: SectionReference[];
}

/** Two readings, or nothing to go on. */
export interface Unclear extends Common {
  outcome: 'unclear';
  reason: 'ambiguous' | 'empty' | 'tooLong' | 'command' | 'language';
  /** Questions to ask instead, to click. */
  choices: string[];
}

/** Not a question about the report. */
export interface SmallTalk extends Common {
  outcome: 'smallTalk';
  topic: 'greeting' | 'thanks' | 'farewell' | 'capabilities' | 'identity' | 'praise' | 'chat';
  /** Questions to try. */
  examples: string[];
}

export type Answer = Found | Passages | NotInReport | Unclear | SmallTalk;
export type Outcome = Answer['outcome'];

/** A paragraph found for some words. */
export interface PassageHit {
  citation: Citation;
  /** The whole paragraph. */
  text: string;
  /** Higher is better; comparable within one search only. */
  score: number;
}

/** A paragraph with the sentences, from 1, that have most of what was looked for; none where only its heading has it. */
export interface WordHit extends PassageHit {
  marked: number[];
}

/** What the text has of some words. Where no paragraph holds any of them, the hits are those that come near. */
export interface WordSearch {
  /** Best first. */
  hits: WordHit[];
  /** How many of the hits, the first ones, hold every word. */
  all: number;
  /** How many, after these, hold some of them. */
  some: number;
}

/** How an answer came about, for the panel and `ask --explain`. Stages in the order they ran. */
export interface Explanation {
  understanding: Record<string, unknown>;
  candidates: { quote: string; section: string; score: number; features: Record<string, number> }[];
  gates: { name: string; passed: boolean; detail: string }[];
  /** Milliseconds of each stage; the first of several questions tells the total of the message too. */
  timings: Record<string, number>;
  /** Those of the further questions of the message, in order. */
  further?: Explanation[];
}

export interface AskOptions {
  /** Earlier questions of the conversation, oldest first. */
  context?: readonly string[];
  /** Only this report; all when absent. */
  reportId?: string;
  /** Whether the question is read exactly as it is spelled. */
  asTyped?: boolean;
}

/** How the words of a question or search are spelled. */
export type Spelling = Pick<Common, 'corrections'> & Required<Pick<Common, 'alternatives'>>;

/** The one engine behind every door. It is immutable: a changed corpus makes a new one. */
export interface Engine {
  readonly reports: readonly Report[];
  answer: (question: string, options?: AskOptions) => Answer;
  explain: (question: string, options?: AskOptions) => { answer: Answer; explanation: Explanation };
  /** Paragraphs that are about some words, best first. */
  search: (words: string, options?: { reportId?: string; limit?: number }) => PassageHit[];
  /** Paragraphs that hold some words. */
  find: (words: string, options?: { reportId?: string }) => WordSearch;
  /** How a search reads words that seem misspelled, and how else they may be meant. */
  spelling: (words: string) => Spelling;
}
