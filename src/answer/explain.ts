import { sectionPath } from '../corpus/types.ts';
import { FEATURES } from '../retrieval/features.ts';
import type { Asked } from './asked.ts';
import type { Answer, Explanation } from './types.ts';

const SHOWN = 10;

/** An answer with what it was made from. */
export interface Told {
  asked: Asked;
  answer: Answer;
  gates: Explanation['gates'];
  timings: Explanation['timings'];
}

/** How an answer came about, from what it was made from. */
export function explain({ asked, gates, timings }: Told, further: Explanation['timings'] = {}): Explanation {
  const { question, terms, ranked, facts, decision, index } = asked;
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    understanding: {
      ...question,
      terms: terms.map((term) => ({
        word: term.norm,
        weight: round(term.weight),
        from: term.from,
        matches: Object.fromEntries(
          [...term.matches]
            .sort((a, b) => b[1] - a[1])
            .slice(0, 8)
            .map(([key, strength]) => [key, round(strength)]),
        ),
      })),
      right: round(decision.right),
      answerable: round(decision.answerable),
      facts: facts.slice(0, 5).map(({ fact, share }) => ({ id: fact.id, answer: fact.answer, share: round(share) })),
    },
    candidates: ranked.slice(0, SHOWN).map(({ unit, score, features }) => ({
      quote: unit.sentence.text,
      section: sectionPath(index.report, unit.paragraph.section),
      score: round(score),
      features: Object.fromEntries(FEATURES.map((name, i) => [name, round(features[i] ?? 0)])),
    })),
    gates,
    timings: { ...timings, ...further },
  };
}
