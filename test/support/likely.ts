import type { Span } from '../../src/language/spans.ts';
import { tokenize } from '../../src/language/tokens.ts';
import type { LikelyWords } from '../../src/retrieval/answerWords.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from './reports.ts';

const [, unit] = indexReport(reportOf('A sentence.')).units;

/** A sentence with how likely some of its words, by their normal form, are part of the answer; all others hardly are. */
export function likelyIn(text: string, likely: Readonly<Record<string, number>>, spans: Span[] = []): LikelyWords {
  if (!unit) throw new Error('the report has no sentence');
  const tokens = tokenize(text);
  return {
    candidate: {
      unit: { ...unit, tokens, spans, sentence: { ...unit.sentence, text } },
      features: new Float64Array(),
      matches: new Float64Array(),
      own: [],
      around: [],
      score: 0,
    },
    words: Float64Array.from(tokens, ({ norm }) => likely[norm] ?? 1e-5),
  };
}
