import type { SpanType } from '../language/spans.ts';

/** What a named thing is, as an answer. */
export const NAMED: SpanType[] = ['title', 'name', 'organization', 'person'];

/** What has one answer, also of "all the books" or "the two companies". */
export const MEASURED = new Set<SpanType>([
  'number',
  'percentage',
  'money',
  'duration',
  'measure',
  'frequency',
  'date',
  'reason',
  'manner',
  'ordinal',
]);

/** A pattern of question words, what answers it, and whether the noun asked for comes after it. */
export interface QuestionWords {
  pattern: RegExp;
  expects: SpanType[];
  headAfter?: boolean;
}

/** Question words and what answers them; the one that comes first in the question decides. Patterns run over the words, lower case, joined by blanks. */
const ASKED: readonly QuestionWords[] = [
  { pattern: /\bhow (?:many|few) (?:times)\b/, expects: ['number', 'frequency'] },
  {
    pattern: /\bhow (?:many|few)\b|\bnumber of\b|\bcount of\b|\btotal of\b|\bhow numerous\b/,
    expects: ['number', 'percentage'],
    headAfter: true,
  },
  {
    pattern:
      /\b(?:in|at|to|from) (?:what|which) place\b|\b(?:what|which) (?:part|corner|side|area) of (?:the |this )?(?:country|world|region|city|town|island|building|capital)\b/,
    expects: ['place', 'organization', 'name'],
  },
  { pattern: /\b(?:what|which) number of\b|^(?:the )?(?:number|total|count)\b/, expects: ['number', 'percentage'], headAfter: true },
  {
    pattern:
      /(?<!\b(?:from|in|at|to) )\b(?:what|which) (?:share|proportion|portion|percentage|percent|fraction|cut|part of)\b|^(?:the )?(?:share|proportion|percentage|percent|fraction) of\b/,
    expects: ['percentage', 'number'],
    headAfter: true,
  },
  {
    // "How much did it grow by": a share of what it was.
    pattern:
      /\bhow much (?:did|does|do|has|have|had|was|were|will)\b.*\b(?:grow|grown|rise|risen|increased?|climb|fall|fallen|drop(?:ped)?|decreased?|declined?|shrink|improved?|go up|gone up|go down|gone down|up|down)(?: (?:by|last year|in \d{4}|that year))?$|\bby how much\b/,
    expects: ['percentage', 'number', 'money'],
  },
  { pattern: /\bhow much (?:did|does|do|was|is|were|has|have|will|would|it|they)\b/, expects: ['money', 'percentage', 'number'] },
  { pattern: /\bhow much (?:money|cash|funding)\b/, expects: ['money'] },
  {
    pattern: /\bhow much (?:time)\b|\bhow long\b|\bfor how long\b|\bhow (?:quick|quickly|fast|soon)\b/,
    expects: ['duration', 'date', 'measure'],
  },
  { pattern: /\bhow much\b/, expects: ['money', 'percentage', 'number', 'duration'], headAfter: true },
  { pattern: /\bhow (?:often|frequently|regularly)\b|\b(?:at|in) what intervals?\b/, expects: ['frequency', 'number'] },
  {
    pattern:
      /\bhow (?:old|far|big|large|small|high|low|tall|deep|wide|heavy|strong|full|busy|late|early|happy|satisfied|likely|common|popular|successful|close|near|hot|cold|warm|steep|empty|exact|accurate|precise|bad|expensive|cheap)\b/,
    expects: ['number', 'percentage', 'money', 'duration', 'measure'],
  },
  {
    // "What's the maximum time", "what was the average gift": a figure.
    pattern:
      /\bwhat(?:s| is| was| are| were)? (?:the |a |an )?(?:max(?:imum)?|min(?:imum)?|typical|average|mean|median|usual|going rate)\b/,
    expects: ['number', 'money', 'percentage', 'duration'],
    headAfter: true,
  },
  {
    pattern:
      /\bwhat (?:date|day|weekday|month|year|time)\b|\bwhich (?:date|day|weekday|month|year|quarter)\b|\bwhen\b|\bsince when\b|\bby when\b|\bhow recent(?:ly)?\b/,
    expects: ['date'],
  },
  { pattern: /\bwhere\b/, expects: ['place', 'organization', 'name'] },
  { pattern: /\bwho\b|\bwhom\b|\bwhose\b/, expects: ['person', 'organization'] },
  {
    // "What led to the closure", "what makes members leave": the cause.
    pattern:
      /\bwhat (?:(?:has|had) )?(?:caused?|causes|led|leads|prompted|triggered|drove|drives|started|sparked|made|makes|brought about)\b/,
    expects: ['reason'],
  },
  // "What was the money spent on": no sum.
  { pattern: /\bwhat (?:is|are|was|were|did|does|do|has|have|had|will|would) .* on$/, expects: [] },
  {
    // "What did the architect get paid", "what was set aside for repairs": a sum.
    pattern:
      /\bwhat (?:is|are|was|were|did|does|do|has|have|had|will|would) (?!.* for$).*\b(?:paid|pay|pays|earn|earned|cost|costs|charge|charged|spend|spent|owe|owed|set aside|earmarked|budgeted|allocated|fetch|fetched|bring in|brought in|chip in|pledge|pledged|shell out|fork out|set (?:\w+ ){0,3}back)\b/,
    expects: ['money', 'number'],
  },
  { pattern: /\bwhy\b|\bhow come\b|\bwhat (?:for|reason)\b|\bfor what\b|\bwhat (?:is|was|are|were) .* for$/, expects: ['reason'] },
  {
    pattern:
      /\b(?:called|titled|named|entitled)$|\b(?:name|title) of\b|\bwhat (?:is|was|are|were|did).*\b(?:called|titled|named|call it|call)\b/,
    expects: NAMED,
  },
  { pattern: /\b(?:which|what) (?:number|ordinal|place|rank|edition)\b|\bhow many?th\b/, expects: ['ordinal', 'number'] },
  { pattern: /\b(?:which|what)\b/, expects: [], headAfter: true },
  { pattern: /\bhow\b/, expects: ['manner'] },
];

/** What a question word may follow and still ask: nothing, or a word that leads up to it. After another word it is relative: "those who left". */
const LEADS_TO_ASKING = new Set(
  'and but so or then also ok okay well please by for in to of from at with on under over until till since about after before as than per tell know say says told knows wonder wondering ask asking exactly'.split(
    ' ',
  ),
);
const MAY_BE_RELATIVE = /^(?:who|whom|whose|which|where|when)\b/;

/** The question word that comes first, the more specific pattern at the same place; a relative pronoun only where nothing else asks. */
export function firstAsked(words: string): QuestionWords | undefined {
  const found = ASKED.flatMap((asked) => {
    const match = asked.pattern.exec(words);
    if (!match) return [];
    const before = words.slice(0, match.index).trim().split(' ').at(-1) ?? '';
    const relative = MAY_BE_RELATIVE.test(match[0]) && before !== '' && !LEADS_TO_ASKING.has(before);
    return [{ asked, at: match.index + (relative ? words.length : 0) }];
  });
  return found.reduce<(typeof found)[number] | undefined>(
    (first, next) => (first === undefined || next.at < first.at ? next : first),
    undefined,
  )?.asked;
}
