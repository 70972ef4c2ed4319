import { MEANING } from '../language/relatives.ts';
import { tokenize } from '../language/tokens.ts';
import type { Asked } from './asked.ts';
import { askedNumber, type AskedNumber } from './askedNumber.ts';
import { asksBalance, judgeBalance } from './balance.ts';
import { judgeChange, judgeTarget } from './change.ts';
import { asksWhetherKept, type Claim } from './claim.ts';
import { MATCHED, matchedAt, type Clause } from './clauses.ts';
import { compareDates } from './compareDates.ts';
import { compareNumbers, saysSame, TIERS } from './compareNumbers.ts';
import { judgeContrast } from './contrast.ts';
import { denialsIn, isUnreal } from './denial.ts';
import { contentOf, type Evidence } from './evidence.ts';
import { hasPlace, lacksName, lacksOwnName } from './namesHad.ts';
import { hasOtherOrdinal, isLaterInOrder } from './ordinals.ts';
import type { Polarity } from './polarity.ts';
import { mayAffirm } from './qualified.ts';
import { clausesOfWhole, isOfOthers, judgeQuantifier, saysWhole } from './quantifiers.ts';
import { readingOf, type Reading } from './readEvidence.ts';
import { comparePlaces, hasThingPlaced } from './rival.ts';
import { judgeStanding } from './standing.ts';

/** The rules, by what they go by. */
export const RULES = [
  'balance',
  'contrast',
  'standing',
  'number',
  'date',
  'target',
  'change',
  'quantifier',
  'before',
  'unreal',
  'denials',
  'ordinal',
  'frequency',
  'place',
  'covered',
] as const;
export type Rule = (typeof RULES)[number];

/** What a rule says to a claim by one piece of evidence, which rule it is, and how loosely it had to read the numbers. */
export interface Ruling {
  evidence: Evidence;
  polarity: Polarity;
  by: Rule;
  tier: number;
}

/** The share of a question's content that evidence must have to say anything. */
const LEAST_COVERED = 0.5;
/** The share that the evidence must have itself, not its surroundings. */
const LEAST_OWN = 0.3;
/** The share that it must have to say yes when nothing speaks against it; its heaviest word it must have by one of the same meaning. */
const YES_COVERED = 0.6;
const YES_OWN = 0.42;
/** How much of the heaviest word may be lacking for a denial to count. */
const NO_MISSING = 0.88;
/** Unless it has this share of the rest itself. */
const SURE_OWN = 0.6;
/** What evidence must have itself of the rest for an opposite in it to count. */
const OPPOSITE_OWN = 0.3;
/** A number that only may count what is asked settles it where the evidence has nearly all of the rest. */
const LOOSE_TIER = 0.5;
const LOOSE_OWN = 0.8;
/** What of the rest evidence must have itself for a change the other way in it to count: below, 8 of 15 were wrong, above 4 of 22. */
const OTHER_WAY_OWN = 0.65;
/** How much of the heaviest word may be lacking for a plan to count: beyond, 7 of 12 were wrong, before 6 of 38. */
const PLAN_MISSING = 0.7;

/** A day or year that something is claimed to lie before or after. */
const ORDERED =
  /\b(?:before|after|until|since|by|earlier than|later than) (?:the )?(?:(?:end|start|beginning|middle) of )?(?:\d|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)/;
/** What happens again and again is not shown by what happened. */
const FREQUENT =
  /\b(?:(?:every|each) (?:\w+ )?(?:year|month|week|day|quarter|season)s?|yearly|annual(?:ly)?|monthly|weekly|daily|regularly)\b/;
/** What happens once, or more seldom than each time. */
const SELDOM =
  /\b(?:one-?off|just once|only once|never (?:to be )?repeated|every (?:other|second|two|third|three) (?:year|month|week|day|quarter)s?|biennial)\b/;
/** What was is not said to be so still. */
const GOES_ON = /\b(?:still|remain\w*|continu\w*|go(?:es)? on|keeps?|is|are|has|have)\b/i;
/** Words before the time that a change is against. */
const CHANGE_SINCE = /\b(?:from|since|compared)\b/;
const CHANGE_AGAINST = /\b(?:than|as|on|from|since|compared)\b/;
const DENIED = /\b(?:not|never|no|nobody|none)\b|n['’]t\b/i;

/** What the first rule says that the evidence settles it by: of the best evidence, with numbers read strictly before loosely. */
export function ruleOn(asked: Asked, claim: Claim, candidates: readonly Evidence[]): Ruling | undefined {
  const content = contentOf(asked);
  const readings = new Map<Evidence, Reading>();
  for (const tier of tiersOf(asked))
    for (const evidence of candidates) {
      const reading = readings.get(evidence) ?? readingOf(asked, evidence, content);
      readings.set(evidence, reading);
      const verdict = judge(asked, claim, reading, tier);
      if (verdict) return { evidence, tier, ...verdict };
    }
  return undefined;
}

/** What the first rule says that one piece of evidence settles it by. */
export function ruleOnOne(asked: Asked, claim: Claim, reading: Reading): Ruling | undefined {
  for (const tier of tiersOf(asked)) {
    const verdict = judge(asked, claim, reading, tier);
    if (verdict) return { evidence: reading.evidence, tier, ...verdict };
  }
  return undefined;
}

const tiersOf = ({ question }: Asked): readonly number[] => (askedNumber(question.read) ? TIERS : [1]);

/** What the evidence says to the claim without its negation, and by which rule; undefined if it does not settle it. */
function judge(
  asked: Asked,
  claim: Claim,
  { evidence, content, scope, whole, opposite }: Reading,
  tier: number,
): { polarity: Polarity; by: Rule } | undefined {
  const verdict = (by: Rule, polarity: Polarity | undefined): { polarity: Polarity; by: Rule } | undefined => polarity && { polarity, by };
  const balance = asksBalance(claim.text);
  if (balance !== undefined) return verdict('balance', judgeBalance(balance, evidence));

  const lent = opposite?.term === undefined ? 0 : (content[opposite.term] ?? 0) * (1 - (evidence.around[opposite.term] ?? 0));
  const covered = evidence.covered + lent / (content.reduce((sum, weight) => sum + weight, 0) || 1);
  const aside = evidence.coveredOwn >= LEAST_OWN ? judgeContrast(asked, evidence) : undefined;
  if (aside) return verdict('contrast', aside);
  if (opposite && evidence.coveredOwn < OPPOSITE_OWN) return undefined;
  if (covered < LEAST_COVERED || evidence.coveredOwn < LEAST_OWN) return undefined;

  if (lacksName(asked, evidence, opposite)) return undefined;
  if (evidence.missing > NO_MISSING && evidence.coveredOwn < SURE_OWN && !opposite) return undefined;

  const number = askedNumber(asked.question.read);
  const standing = claim.quantifier === undefined || claim.quantifier === 'any' ? judgeStanding(claim.text, number, evidence) : undefined;
  if (standing) return verdict('standing', standing);
  // "Fewer than in 2017": the other time is what the change is against; "fewer than fifty in 2017": it is not.
  const against = number && number.relation !== 'equal' ? CHANGE_SINCE : CHANGE_AGAINST;
  const dated = claim.direction && against.test(claim.text) ? undefined : compareDates(asked, evidence);
  if (number && !saysSame(number, evidence) && !isNamedSo(number, evidence)) {
    // A number of another time, or of none, tells nothing of this one.
    if (dated === 'no' || dated === 'unknown') return undefined;
    if (tier <= LOOSE_TIER && evidence.coveredOwn < LOOSE_OWN) return undefined;
    const compared = compareNumbers(number, asked.terms, evidence, tier);
    if (tier < 1 && asked.facts.length > 0 && evidence.missing > 1 - MEANING) return undefined;
    return compared && ((tier === 1 && asked.facts.length === 0) || mayAffirm('number', compared, claim, evidence.text))
      ? verdict('number', compared)
      : undefined;
  }
  const isOrdered = ORDERED.test(claim.text);
  if (dated === 'yes' && isOrdered && !DENIED.test(evidence.text)) return verdict('date', dated);
  if (dated === 'no') return verdict('date', dated);
  if (dated === 'unknown') return undefined;
  const target = judgeTarget(claim, evidence, whole);
  if (target) return verdict('target', target);
  const denialScope = claim.quantifier === 'all' ? clausesOfWhole(evidence, scope) : scope;
  const denials = denialsIn(asked, claim, evidence, denialScope, opposite);
  const change = claim.direction && judgeChange(claim, evidence, whole);
  if (claim.direction && denials.evidence % 2 === 1 && change === 'yes') return undefined;
  if (change !== undefined || claim.against)
    return change === 'no' && evidence.coveredOwn < OTHER_WAY_OWN ? undefined : verdict('change', change);

  const flips = denials.question + denials.evidence + (opposite ? 1 : 0);
  const quantified = judgeQuantifier(
    claim,
    evidence,
    claimsShare(claim) ? scope.find((clause) => hasAll(asked, evidence, clause, content)) : whole,
    flips % 2 === 1,
  );
  // "Mostly factory bosses" is not so because most are something else.
  if (quantified === 'yes' && claimsShare(claim) && (lacksOwnName(asked, evidence) || isOfOthers(evidence, content))) return undefined;
  if (quantified) return verdict('quantifier', quantified);
  if (claim.phase === 'before' && /\bfirst\b/i.test(evidence.text)) return verdict('before', 'no');
  if (isUnreal(asked, evidence, scope, claim.phase === 'already') && evidence.missing <= PLAN_MISSING)
    return opposite ? undefined : verdict('unreal', 'no');
  if (isLaterInOrder(claim.text, evidence.text)) return verdict('ordinal', 'no');
  // Two denials in the evidence are as often about two things as they cancel out: 3 of 8 were right.
  if (denials.evidence > 1 && flips % 2 === 0) return undefined;
  if (flips > 0) return verdict('denials', flips % 2 === 1 ? 'no' : 'yes');
  if (hasOtherOrdinal(asked, evidence)) return verdict('ordinal', 'no');
  if (SELDOM.test(claim.text) && evidence.spans.some(({ type }) => type === 'frequency')) return verdict('frequency', 'no');
  const place = comparePlaces(asked, evidence, whole);
  if (place === 'unknown') return undefined;
  if (place === 'no') return asked.facts.length === 0 || isSureOfPlace(asked, evidence) ? verdict('place', 'no') : undefined;
  // What is claimed of all or most: evidence that says nothing of how much settles nothing.
  if (claimsShare(claim) || (claim.quantifier === 'all' && !saysWhole(evidence.text))) return undefined;
  return mayAffirm('covered', 'yes', claim, evidence.text) &&
    !asksWhetherKept(claim) &&
    (claim.phase !== 'still' || GOES_ON.test(evidence.text)) &&
    covered >= YES_COVERED &&
    evidence.coveredOwn >= YES_OWN &&
    hasPlace(asked, evidence) &&
    (!FREQUENT.test(claim.text) || evidence.spans.some(({ type }) => type === 'frequency')) &&
    evidence.missing <= 1 - MEANING
    ? verdict('covered', 'yes')
    : undefined;
}

/** Whether it is the thing asked for that the evidence has elsewhere: a fact's ways to ask may lend it a word that it has not, as in "is there a metro in Beijing?" */
const isSureOfPlace = (asked: Asked, evidence: Evidence): boolean =>
  evidence.missing <= 1 - MEANING && evidence.coveredOwn >= SURE_OWN && hasThingPlaced(asked, evidence);

/** Whether most or few of something are claimed to be so. */
const claimsShare = ({ quantifier }: Claim): boolean => quantifier === 'most' || quantifier === 'few';

/** Whether the number is in the name of a table's row: "within 4 minutes | 66% | 70%". */
const isNamedSo = ({ value, unit = 1 }: AskedNumber, { header, text }: Evidence): boolean =>
  header !== undefined && tokenize(text.split(' | ')[0] ?? '').some((token) => token.value !== undefined && token.value * unit === value);

/** Whether a clause has all of the content that the evidence has. */
function hasAll(asked: Asked, evidence: Evidence, [from, to]: Clause, content: readonly number[]): boolean {
  const there = new Set([...matchedAt(asked, evidence)].filter(([at]) => at >= from && at < to).map(([, term]) => term));
  return asked.terms.every((term, i) => term.length > 1 || (content[i] ?? 0) === 0 || (evidence.own[i] ?? 0) < MATCHED || there.has(i));
}
