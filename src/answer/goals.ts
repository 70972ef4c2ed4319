import type { Span } from '../language/spans.ts';

/** "A target of 90", "our promise had been 30", "budgeted at 5": no other clause lies between. */
const GOAL_BEFORE =
  /\b(?:targets?|goals?|promised?|aim(?:ed|s)?|planned|budgeted|objectives?|built for)\b(?: (?:of|was|is|were|had|been|for|to|at|year|the|about|with))*\W*$/i;
/** "We had wanted to have 2,500", "rather than the 1 million that had been hoped for": what did not come about. */
const UNFULFILLED_BEFORE =
  /\b(?:had (?:wanted|hoped|planned|meant|intended|aimed)(?: to (?:\w+ ){1,2}| for )?|(?:rather than|instead of) (?:the )?)(?:about |around |some |[£$€¥])*$/i;
/** "60,000 target", but not "94% (target 90%)". */
const GOAL_AFTER = /^ (?:\w+ )?(?:target|goal)\b(?!\W{0,3}(?:of |was |is )?[£$€]?\d)/i;

/** Whether a figure is what was aimed at, rather than what is. */
export const isGoal = (span: Pick<Span, 'start' | 'end'>, text: string): boolean =>
  GOAL_BEFORE.test(text.slice(0, span.start)) ||
  UNFULFILLED_BEFORE.test(text.slice(0, span.start)) ||
  GOAL_AFTER.test(text.slice(span.end));
