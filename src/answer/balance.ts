import type { Evidence } from './evidence.ts';
import type { Polarity } from './polarity.ts';

const IN = /\b(?:took in|take in|taken in|earn\w*|raised?|income|revenue|received?|brought in|came in)\b/;
const OUT = /\b(?:spen[dt]\w*|expenditure|cost|paid out|expenses|outgoings)\b/;
const ASKS_PROFIT =
  /\b(?:(?:made?|making|run|turn(?:ed)?) an? (?:profit|surplus)|in the black|live[ds]? within (?:its|their|our|his|her) means|break even|balance[ds]? (?:its|their|the) (?:books|budget))\b/;
const ASKS_LOSS =
  /\b(?:(?:made?|making|run|ran) an? (?:loss|deficit)|in the red|over-?spen[dt]|live[ds]? beyond (?:its|their) means|dip(?:ped)? into (?:its|their|the) reserves)\b/;

/** Whether a question asks if more came in than went out; 'out' if it asks the reverse. */
export function asksBalance(text: string): 'in' | 'out' | undefined {
  if (ASKS_PROFIT.test(text)) return 'in';
  if (ASKS_LOSS.test(text)) return 'out';
  const compared =
    /^(.*)\b(more|less|exceed\w*|higher|lower|larger|smaller)\b(.*)\bthan\b(.*)$/.exec(text) ?? /^(.*)\b(exceed\w*)\b(.*)()$/.exec(text);
  if (!compared) return undefined;
  const [, first = '', how = '', middle = '', rest = ''] = compared;
  const [left, right] = [first + middle, rest === '' ? middle : rest];
  const side = IN.test(left) && OUT.test(right) ? 'in' : OUT.test(left) && IN.test(right) ? 'out' : undefined;
  if (side === undefined) return undefined;
  return /less|lower|smaller/.test(how) === (side === 'in') ? 'out' : 'in';
}

/** Yes or no by what the evidence says of income and spending as a whole; undefined if it does not say. */
export function judgeBalance(asked: 'in' | 'out', evidence: Evidence): Polarity | undefined {
  const text = evidence.text.toLowerCase();
  const found = balanceOf(text, evidence);
  return found === undefined ? undefined : found === asked ? 'yes' : 'no';
}

function balanceOf(text: string, evidence: Evidence): 'in' | 'out' | undefined {
  if (/\bspent more than\b|\b(?:deficit|overspen[dt]|shortfall)\b/.test(text)) return 'out';
  if (/\bsurplus\b|\bspent less than\b/.test(text)) return /\b(?:no|instead of a|without a) surplus\b/.test(text) ? undefined : 'in';
  const sums = evidence.spans.filter((span) => (span.type === 'money' || span.type === 'number') && span.value !== undefined);
  const after = (pattern: RegExp): number | undefined => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? undefined : sums.find((span) => span.start > at)?.value;
  };
  const income = after(/\b(?:income|revenue)\b/);
  const spent = after(/\b(?:expenditure|spending|expenses|outgoings|costs)\b/);
  if (income === undefined || spent === undefined || income === spent) return undefined;
  return income > spent ? 'in' : 'out';
}
