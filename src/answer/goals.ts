import type { Span } from '../language/spans.ts';

const GOAL_BEFORE =
  /\b(?:targets?|goals?|promised?|standards?|limits?|aim(?:ed|s)?|plan(?:ned)?|budget(?:ed)?|objectives?|built for)\b[^.;\d]{0,24}$/i;

/** Whether a figure is what was aimed at, rather than what is. */
export const isGoal = (span: Pick<Span, 'start' | 'end'>, text: string): boolean =>
  GOAL_BEFORE.test(text.slice(0, span.start)) || /^[^,.;\d]{0,3}\(?(?:target|goal)/i.test(text.slice(span.end));
