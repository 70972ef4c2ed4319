import type { Answer } from '../../../src/answer/types.ts';

const common = { language: 'en' as const, corrections: [], confidence: 1 };

/** What the engine says when a report answers. */
export const answering = (question: string): Answer => ({
  ...common,
  question,
  outcome: 'answer',
  kind: 'fact',
  headline: 'So.',
  basis: 'report',
  citations: [],
});

/** What the engine says when no report answers. */
export const missing = (question: string): Answer => ({ ...common, question, outcome: 'notInReport', missing: [], nearest: [] });
