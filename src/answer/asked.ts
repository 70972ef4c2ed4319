import type { Paragraph } from '../corpus/types.ts';
import type { Rendering } from '../question/foreign.ts';
import { understand, type Lexicon } from '../question/understand.ts';
import type { Question } from '../question/types.ts';
import { decide, type Decision } from '../retrieval/decision.ts';
import { decideOnFacts, type FactDecision } from '../retrieval/factDecision.ts';
import type { WeightedTerm } from '../retrieval/query.ts';
import { rank, type Ranked } from '../retrieval/rank.ts';
import type { ReportIndex } from '../retrieval/reportIndex.ts';
import { matchFacts, type FactMatch } from './matchFacts.ts';
import { wordForWord } from './wordForWord.ts';

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
  /** What the report is silent about and fits best; none where no such file is there. */
  silence?: FactMatch;
  /** What was asked word for word as its file asks for it, if anything was. */
  wordForWord?: 'fact' | 'silence';
  /** How likely the best fact, and any fact, answers. */
  factDecision: FactDecision;
  /** Milliseconds of each stage until here. */
  timings: Record<string, number>;
  /** How a question in another language was rendered. */
  foreign?: Rendering;
}

/** What a sentence gains that stands where the question before was answered: in the same paragraph, or only in the same section. */
const NEAR = { paragraph: 1.2, section: 0.5 } as const;

/** The paragraph that answers the question before. */
function previous(context: readonly string[], index: ReportIndex, lexicon: Lexicon): Paragraph | undefined {
  const question = understand(context.at(-1) ?? '', context.slice(0, -1), lexicon);
  return rank(question, index).ranked[0]?.unit.paragraph;
}

/** Sentences anew in order, those near a paragraph first where they are otherwise alike. */
function nearTo(paragraph: Paragraph | undefined, ranked: readonly Ranked[]): Ranked[] {
  if (!paragraph) return [...ranked];
  const gain = ({ unit }: Ranked): number =>
    unit.paragraph.id === paragraph.id ? NEAR.paragraph : unit.paragraph.section === paragraph.section ? NEAR.section : 0;
  return ranked.map((candidate) => ({ ...candidate, score: candidate.score + gain(candidate) })).sort((a, b) => b.score - a.score);
}

/** Understands a question and looks it up in a report. */
export function ask(text: string, context: readonly string[], index: ReportIndex, lexicon: Lexicon): Asked {
  const timings: Asked['timings'] = {};
  const timed = <T>(stage: string, make: () => T): T => {
    const started = performance.now();
    const made = make();
    timings[stage] = performance.now() - started;
    return made;
  };
  const question = timed('understand', () => understand(text, context, lexicon));
  const { terms, ranked, row } = timed('rank', () => {
    const found = rank(question, index);
    return question.leans ? { ...found, ranked: nearTo(previous(context, index, lexicon), found.ranked) } : found;
  });
  const decided = timed('decide', () => decide(question, terms, ranked, row));
  const matched = timed('facts', () => {
    const matches = matchFacts(question, terms, ranked, index);
    const factDecision = decideOnFacts(question, terms, matches.facts, matches.silence, decided.decision);
    return wordForWord(question, matches, index.facts) ?? { ...matches, factDecision };
  });
  return { question, index, terms, ...decided, ...matched, timings };
}
