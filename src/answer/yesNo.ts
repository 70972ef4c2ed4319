import { MEANING } from '../language/relatives.ts';
import { askingPart } from '../question/askingPart.ts';
import type { Asked } from './asked.ts';
import { asksBalance, judgeBalance } from './balance.ts';
import { judgeChange, judgeTarget } from './change.ts';
import { claimOf, type Claim } from './claim.ts';
import { hull, MATCHED, matchedAt, scopeOf, type Clause } from './clauses.ts';
import { commonOf } from './common.ts';
import { compareDates } from './compareDates.ts';
import { tokenize } from '../language/tokens.ts';
import { askedNumber, compareNumbers, saysSame, TIERS, type AskedNumber } from './compareNumbers.ts';
import { denialsIn, isUnreal } from './denial.ts';
import { claimsOrder, judgeSides } from './comparison.ts';
import { citeQuote } from './cite.ts';
import { judgeByFact } from './factVerdict.ts';
import { judgeContrast } from './contrast.ts';
import { contentOf, evidenceFor, type Evidence } from './evidence.ts';
import { clip, HEADLINE_WORDS } from './headline.ts';
import { oppositeIn } from './opposites.ts';
import { turned, type Polarity } from './polarity.ts';
import { mayAffirm } from './qualified.ts';
import { isOfOthers, judgeQuantifier, saysWhole } from './quantifiers.ts';
import { hasPlace, lacksName, lacksOwnName } from './namesHad.ts';
import { judgeStanding } from './standing.ts';
import { THRESHOLDS } from './thresholds.ts';
import { evidenceToWeigh, likelihoodOfYes, verdictFeatures, type Ruling } from './weighVerdict.ts';
import { comparePlaces, hasOtherOrdinal, hasThing } from './rival.ts';
import type { Found } from './types.ts';

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
const DENIED = /\b(?:not|never|no|nobody|none)\b|n['’]t\b/i;

/** Whether a question opens with a verb that asks for yes or no. */
export const asksYesNo = (read: string): boolean =>
  /^(?:(?:so|and|but|ok|well) )*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b/i.test(read);

/** Yes or no with the evidence; undefined where the evidence does not settle it. */
export function yesOrNo(asked: Asked): Found | undefined {
  const claim = claimOf(askingPart(asked.question.read));
  const sided = judgeSides(asked);
  if (sided) {
    const [a, b] = sided.sides;
    return {
      ...commonOf(asked, 0.8),
      outcome: 'answer',
      kind: 'yesNo',
      polarity: claim.negated ? turned(sided.polarity) : sided.polarity,
      headline: `${a.label} (${a.shown}), ${b.label} (${b.shown})`,
      basis: 'report',
      citations: a.citation.quote === b.citation.quote ? [a.citation] : [a.citation, b.citation],
    };
  }
  const byFact = judgeByFact(asked);
  if (byFact) {
    const { fact, polarity } = byFact;
    const [start, end] = clip(fact.quote, undefined, HEADLINE_WORDS - 1);
    return {
      ...commonOf(asked, 0.8),
      outcome: 'answer',
      kind: 'yesNo',
      polarity: claim.negated ? turned(polarity) : polarity,
      headline: fact.quote.slice(start, end),
      basis: 'report',
      citations: [citeQuote(asked.index.report, fact.paragraph, fact.quote)],
    };
  }
  const candidates = evidenceFor(asked);
  const ruling = ruleOn(asked, claim, candidates);
  const verdict = asked.facts.length > 0 ? ruledBesideFacts(asked, claim, candidates, ruling) : weigh(asked, claim, candidates, ruling);
  if (!verdict) return undefined;
  const { evidence, polarity, likelihood } = verdict;
  const [start, end] = clip(evidence.text, undefined, HEADLINE_WORDS - 1);
  return {
    ...commonOf(asked, likelihood),
    outcome: 'answer',
    kind: 'yesNo',
    polarity: claim.negated ? turned(polarity) : polarity,
    headline: evidence.text.slice(start, end),
    basis: 'report',
    citations: [evidence.citation],
  };
}

/** What the first rule says that the evidence settles it by: of the best evidence, with numbers read strictly before loosely. */
export function ruleOn(asked: Asked, claim: Claim, candidates: readonly Evidence[]): Ruling | undefined {
  for (const tier of askedNumber(asked.question.read) ? TIERS : [1])
    for (const evidence of candidates) {
      const verdict = judge(asked, claim, evidence, tier);
      if (verdict) return { evidence, tier, ...verdict };
    }
  return undefined;
}

/** What another than the best evidence must have itself for a yes because it has the words: below, both of 2 on the shipped report were wrong, above none of 4. */
const OTHER_OWN = 0.6;

/**
 * What a rule says where there are facts: they were written to be asked for. A yes needs one that tells of it: of the practice questions 3 such yeses without one were of what the report
 * does not say, and one was right. So does a no because of another date: "is anything planned for 2013?" Having the words is no yes to which of two things came first.
 */
function ruledBesideFacts(
  { factDecision }: Asked,
  claim: Claim,
  [best]: readonly Evidence[],
  ruling: Ruling | undefined,
): (Ruling & { likelihood: number }) | undefined {
  if (!ruling) return undefined;
  const { evidence, polarity, by } = ruling;
  if ((polarity === 'yes' || by === 'date') && factDecision.told < THRESHOLDS.nearFact) return undefined;
  if (by === 'covered' && (claimsOrder(claim.text) || (evidence !== best && evidence.coveredOwn < OTHER_OWN))) return undefined;
  return { ...ruling, likelihood: evidence.likelihood };
}

/** A sentence may only have the words, so that learned trees weigh what a rule says of it; undefined where they are not sure. */
function weigh(
  asked: Asked,
  claim: Claim,
  candidates: readonly Evidence[],
  ruling: Ruling | undefined,
): { evidence: Evidence; polarity: Polarity; likelihood: number } | undefined {
  const evidence = evidenceToWeigh(asked, candidates, ruling);
  // A number is compared by a rule, or not at all.
  if (!evidence || (!ruling && askedNumber(asked.question.read))) return undefined;
  const yes = likelihoodOfYes(verdictFeatures(asked, claim, candidates, evidence, ruling));
  const likelihood = Math.max(yes, 1 - yes);
  return likelihood >= THRESHOLDS.verdict ? { evidence, polarity: yes > 0.5 ? 'yes' : 'no', likelihood } : undefined;
}

/** What the evidence says to the claim without its negation, and by which rule; undefined if it does not settle it. */
export function judge(asked: Asked, claim: Claim, evidence: Evidence, tier: number): { polarity: Polarity; by: string } | undefined {
  const verdict = (by: string, polarity: Polarity | undefined): { polarity: Polarity; by: string } | undefined =>
    polarity && { polarity, by };
  const balance = asksBalance(claim.text);
  if (balance !== undefined) return verdict('balance', judgeBalance(balance, evidence));

  const content = contentOf(asked);
  const scope = scopeOf(asked, evidence, content);
  const whole = hull(scope);
  const opposite = oppositeIn(asked, evidence, scope);
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
  if (number && !saysSame(number, evidence) && !isNamedSo(number, evidence)) {
    if (tier <= LOOSE_TIER && evidence.coveredOwn < LOOSE_OWN) return undefined;
    const compared = compareNumbers(number, asked.terms, evidence, tier);
    if (tier < 1 && asked.facts.length > 0 && evidence.missing > 1 - MEANING) return undefined;
    return compared && ((tier === 1 && asked.facts.length === 0) || mayAffirm('number', compared, claim, evidence.text))
      ? verdict('number', compared)
      : undefined;
  }
  // "Fewer than in 2017": the other time is what the change is against.
  const dated = claim.direction && /\b(?:than|as|on|from|since|compared)\b/.test(claim.text) ? undefined : compareDates(asked, evidence);
  const isOrdered = ORDERED.test(claim.text);
  if (dated === 'yes' && isOrdered && !DENIED.test(evidence.text)) return verdict('date', dated);
  if (dated === 'no') return verdict('date', dated);
  if (dated === 'unknown') return undefined;
  const target = judgeTarget(claim, evidence, whole);
  if (target) return verdict('target', target);
  const denials = denialsIn(asked, evidence, scope, opposite, claim.phase === 'still', claim.negated);
  const change = claim.direction && judgeChange(claim, evidence, whole);
  if (claim.direction && denials.evidence % 2 === 1 && change === 'yes') return undefined;
  if (claim.direction) return change === 'no' && evidence.coveredOwn < OTHER_WAY_OWN ? undefined : verdict('change', change);

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
  // Two denials in the evidence are as often about two things as they cancel out: 3 of 8 were right.
  if (denials.evidence > 1 && flips % 2 === 0) return undefined;
  if (flips > 0) return verdict(`flips ${denials.question}+${denials.evidence}+${opposite ? 1 : 0}`, flips % 2 === 1 ? 'no' : 'yes');
  if (hasOtherOrdinal(asked, evidence)) return verdict('ordinal', 'no');
  if (SELDOM.test(claim.text) && evidence.spans.some(({ type }) => type === 'frequency')) return verdict('frequency', 'no');
  const place = comparePlaces(asked, evidence, whole);
  if (place === 'unknown') return undefined;
  if (place === 'no') return asked.facts.length === 0 || hasThing(asked, evidence) ? verdict('place', 'no') : undefined;
  // What is claimed of all or most: evidence that says nothing of how much settles nothing.
  if (claimsShare(claim) || (claim.quantifier === 'all' && !saysWhole(evidence.text))) return undefined;
  return mayAffirm('covered', 'yes', claim, evidence.text) &&
    covered >= YES_COVERED &&
    evidence.coveredOwn >= YES_OWN &&
    hasPlace(asked, evidence) &&
    (!FREQUENT.test(claim.text) || evidence.spans.some(({ type }) => type === 'frequency')) &&
    evidence.missing <= 1 - MEANING
    ? verdict('covered', 'yes')
    : undefined;
}

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
