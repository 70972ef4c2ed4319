import { findSpans } from '../language/spans.ts';
import { tokenize } from '../language/tokens.ts';
import type { AskedNumber } from './askedNumber.ts';
import { holds } from './compareNumbers.ts';
import { momentsAsked } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { isGoal } from './goals.ts';
import type { Polarity } from './polarity.ts';

/** Words by which a question asks whether a goal was kept, and whether a task was done. */
const ASKS_REACHED =
  /\b(?:met|meet|hit|reach(?:ed)?|achieved?|attain(?:ed)?|beat(?:en)?|manage[ds]?|succeed(?:ed)?|made it|fulfil\w*|exceed(?:ed)?|surpass(?:ed)?|ke(?:ep|pt) to|st(?:ick|uck) to|on target|on track|as planned|in time)\b/;
/** A question for the failure is asked the other way round, and one for the excess means the figure. */
const ASKS_MISSED = /\b(?:miss(?:ed)?|fail(?:ed)?|fell short|fall short|not|never|un\w+ed|behind)\b|n['’]t\b/;
const ASKS_EXCESS = /\b(?:exceed(?:ed)?|surpass(?:ed)?)\b/;
const ASKS_DONE =
  /\b(?:done|finish(?:ed)?|completed?|deliver(?:ed)?|implement(?:ed)?|ready|launch(?:ed)?|live|carried out|in place|installed?|releas(?:ed?))\b/;
/** "Is it still going on?" is asked the other way round. */
const ASKS_GOING_ON = /\b(?:still|open|ongoing|under ?way|in progress|continu\w+|remain\w*)\b/;

const ASKS_IN_TIME = /\b(?:in time|on time|on schedule|planned date|deadline|as planned)\b/;

const GOAL_COLUMN = /\b(?:targets?|goals?|plan(?:ned)?|aims?|objectives?|promised?|standards?|budget(?:ed)?|forecast|due)\b/i;
const REACHED_COLUMN = /\b(?:actuals?|results?|outturn|reached|achieved|outcome|spent|delivered|status|performance)\b/i;
const NOT_REACHED =
  /^(?:not\b|incomplete|overdue|unmet\b|missed|no\b|nearly|delayed|behind|below|late\b|in progress|ongoing|under ?way|part(?:ly|ially|ial)?\b|postponed|cancell?ed|dropped|short\b|off (?:track|target)|moved to|deferred|on hold|stopped|abandoned)/i;
const REACHED =
  /^(?:met|exceeded|achieved|completed?|reached|yes|done|delivered|on (?:track|time|target|schedule)|surpassed|beaten|finished|implemented|kept|ahead|live)\b/i;

/** Things of which less is better. */
const BETTER_LESS =
  /\b(?:delays?|backlogs?|wait\w*|turnaround|response time|median|pendency|processing|handling|costs?|spending|spent|budget|complaints?|errors?|injur\w+|sick\w*|absence\w*|accidents?|deaths?|turnover|emissions|false alarms|overdue|vacanc\w+|queue|interruptions?|losses|loss|debts?|dropout\w*|energy use|waste|travel|(?:average|mean|median) time|(?:days|hours|minutes|weeks|months) (?:to|for a|from|until)|(?:took|takes?|lost|answered? (?:in|after)))\b/i;
/** "Waste recycled", "emissions cut by", "complaints answered": more of it is better again. */
const LESS_OF_LESS = /\b(?:cut|reduc\w+|recycl\w+|sav(?:ed|ings?)|answered|resolved|closed|handled|avoided|prevented)\b/i;

/** Whether less is better of what a text measures. */
export const isLessBetter = (text: string): boolean => BETTER_LESS.test(text.slice(0, 80)) && !LESS_OF_LESS.test(text);

interface Standing {
  goal?: number;
  reached?: number;
  status?: Polarity;
}

/**
 * Whether a goal was kept or a task done, or a number compared with what was reached rather than with the goal; undefined where the evidence has
 * no goal and no status, or the question asks for neither.
 */
export function judgeStanding(text: string, number: AskedNumber | undefined, evidence: Evidence): Polarity | undefined {
  const standing = evidence.header ? inRow(evidence, evidence.header) : inText(evidence);
  if (!standing) return undefined;
  const { goal, reached, status } = standing;
  const asksReached = ASKS_REACHED.test(text);
  const isDated = momentsAsked(text).length > 0;
  if (number && number.relation !== 'equal')
    return number.value === goal && reached !== undefined ? holds(number, { value: reached }) : undefined;
  if (status && (asksReached || (ASKS_DONE.test(text) && !ASKS_GOING_ON.test(text) && !isDated)))
    return ASKS_MISSED.test(text)
      ? undefined
      : status === 'yes' && ASKS_IN_TIME.test(text) && /\blate\b/i.test(evidence.text)
        ? 'no'
        : status;
  if (goal === undefined || reached === undefined || isDated || ASKS_MISSED.test(text)) return undefined;
  if (!asksReached || (number && number.value !== goal)) return undefined;
  if (ASKS_EXCESS.test(text)) return reached > goal ? 'yes' : 'no';
  return (isLessBetter(evidence.text) ? reached <= goal : reached >= goal) ? 'yes' : 'no';
}

/** The goal, what was reached and the status in the cells of a row, by the names of their columns: what was reached is of the last year. */
function inRow({ text }: Evidence, header: readonly string[]): Standing | undefined {
  const cells = text.split(' | ');
  const numberIn = (at: number): number | undefined => {
    const cell = cells[at] ?? '';
    return findSpans(cell, tokenize(cell)).find(({ value }) => value !== undefined)?.value;
  };
  const columns = cells.map((cell, at) => ({ cell: cell.trim(), at, name: header[at] ?? '' })).slice(1);
  // "Closed" and "yes" say how a task stands only where the column is about that.
  const isAboutStanding = columns.some(({ name }) => REACHED_COLUMN.test(name) || GOAL_COLUMN.test(name));
  const status = (isAboutStanding ? columns : [])
    .flatMap(({ cell }): Polarity[] => (NOT_REACHED.test(cell) ? ['no'] : REACHED.test(cell) ? ['yes'] : []))
    .at(-1);
  const goals = columns.filter(({ name }) => GOAL_COLUMN.test(name) && !REACHED_COLUMN.test(name));
  const results = columns.filter(({ at }) => !goals.some((goal) => goal.at === at) && numberIn(at) !== undefined);
  const told = results.filter(({ name }) => REACHED_COLUMN.test(name)).sort((a, b) => a.name.localeCompare(b.name));
  const years = results.filter(({ name }) => /\b(?:19|20)\d\d\b/.test(name)).sort((a, b) => a.name.localeCompare(b.name));
  const result = told.at(-1) ?? years.at(-1) ?? (results.length === 1 ? results[0] : undefined);
  const goal = goals.length === 1 && goals[0] ? numberIn(goals[0].at) : undefined;
  const reached = result && numberIn(result.at);
  // "Recruit 200 lawyers | Kept. 214": the goal is in the name of the row.
  const named = goal ?? (status && numberIn(0));
  if (status === undefined && named === undefined) return undefined;
  return { ...(status && { status }), ...(named !== undefined && { goal: named }), ...(reached !== undefined && { reached }) };
}

/** The goal of a sentence is the figure after "target of", "promised" and the like; what was reached the figure of its type before it. */
function inText({ spans, text }: Evidence): Standing | undefined {
  const figures = spans.filter((span) => span.value !== undefined && ['number', 'percentage', 'money', 'duration'].includes(span.type));
  const goal = figures.find((span) => isGoal(span, text));
  if (!goal) return undefined;
  if (MISSED.test(text)) return { status: 'no' };
  const reached = figures.findLast((span) => span.type === goal.type && span.to <= goal.from && !isGoal(span, text));
  return { ...(goal.value !== undefined && { goal: goal.value }), ...(reached?.value !== undefined && { reached: reached.value }) };
}

const MISSED = /\b(?:missed|fell short|not (?:met|reached|achieved|attained)|short of)\b/i;
