import { understand, type Lexicon } from '../question/understand.ts';
import { rank, type Ranked } from '../retrieval/rank.ts';
import type { ReportIndex } from '../retrieval/reportIndex.ts';
import { cite, sectionOf } from './cite.ts';
import { headlineOf } from './headline.ts';
import type { Answer, Explanation } from './types.ts';

/** Answers one message from the given reports. */
export function answerQuestion(message: string, context: readonly string[], indexes: readonly ReportIndex[], lexicon: Lexicon): { answer: Answer; explanation: Explanation } {
  const started = performance.now();
  const question = understand(message, context, lexicon);
  const understood = performance.now();
  const results = indexes.map((index) => ({ index, ...rank(question, index) })).sort((a, b) => (b.ranked[0]?.score ?? -Infinity) - (a.ranked[0]?.score ?? -Infinity));
  const ranked = performance.now();
  const common = { question: question.text, language: question.language, corrections: question.corrections, confidence: 0.5 };
  const [result] = results;
  const best = result?.ranked[0];
  const explanation: Explanation = {
    understanding: { ...question },
    candidates: (result?.ranked ?? []).slice(0, 10).map((candidate) => ({ quote: candidate.unit.sentence.text, section: candidate.unit.paragraph.id, score: candidate.score, features: {} })),
    gates: [],
    timings: { understand: understood - started, rank: ranked - understood },
  };
  if (!result || !best) return { answer: { ...common, outcome: 'notInReport', missing: question.terms.map((term) => term.norm), nearest: [] }, explanation };
  const { report } = result.index;
  const citation = (candidate: Ranked) => cite(report, candidate.unit.paragraph, candidate.unit.sentence.start, candidate.unit.sentence.end);
  void sectionOf;
  return { answer: { ...common, outcome: 'answer', kind: 'fact', ...headlineOf(best), basis: 'report', citations: result.ranked.slice(0, 3).map(citation) }, explanation };
}
