import type { Found } from '../../src/answer/types.ts';
import { citationOf, shippedReport } from './engine.ts';

/** What every answer has. */
export const common = { question: 'How many?', language: 'en' as const, corrections: [], confidence: 0.9 };

/** A stated answer from the shipped report, "16 trainees", with what a test wants otherwise. */
export const found = (more: Partial<Found> = {}): Found => ({
  ...common,
  outcome: 'answer',
  kind: 'fact',
  headline: '16 trainees',
  basis: 'report',
  citations: [citationOf(shippedReport(), 'recruiting 16')],
  ...more,
});
