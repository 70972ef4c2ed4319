import type { Asked } from './asked.ts';
import { asksBalance, judgeBalance } from './balance.ts';
import { judgeChange, judgeTarget } from './change.ts';
import { claimOf, type Claim } from './claim.ts';
import { hull, scopeOf } from './clauses.ts';
import { commonOf } from './common.ts';
import { compareDates } from './compareDates.ts';
import { askedNumber, compareNumbers } from './compareNumbers.ts';
import { denialsIn, isUnreal } from './denial.ts';
import { judgeContrast, setAside } from './contrast.ts';
import { contentOf, evidenceFor, type Evidence } from './evidence.ts';
import { clip, HEADLINE_WORDS } from './headline.ts';
import { oppositeIn } from './opposites.ts';
import { turned, type Polarity } from './polarity.ts';
import { judgeQuantifier, saysWhole } from './quantifiers.ts';
import { comparePlaces, hasOtherOrdinal } from './rival.ts';
import type { Found } from './types.ts';

/** The share of a question's content that evidence must have to say anything. */
const LEAST_COVERED = 0.5;
/** The share that the evidence must have itself, not its surroundings. */
const LEAST_OWN = 0.3;
/** The share that it must have to say yes when nothing speaks against it, and how much of the heaviest word may be lacking. */
const YES_COVERED = 0.6;
const YES_MISSING = 0.6;
/** How much of the heaviest word may be lacking for a denial to count. */
const NO_MISSING = 0.9;

/** Yes or no with the evidence; undefined where the evidence does not settle it. */
export function yesOrNo(asked: Asked): Found | undefined {
  const claim = claimOf(asked.question.read);
  for (const evidence of evidenceFor(asked)) {
    const verdict = judge(asked, claim, evidence);
    if (!verdict) continue;
    const [start, end] = clip(evidence.text, undefined, HEADLINE_WORDS - 1);
    return {
      ...commonOf(asked, evidence.likelihood),
      outcome: 'answer',
      kind: 'yesNo',
      polarity: claim.negated ? turned(verdict.polarity) : verdict.polarity,
      headline: evidence.text.slice(start, end),
      basis: 'report',
      citations: [evidence.citation],
    };
  }
  return undefined;
}

/** What the evidence says to the claim without its negation, and by which rule; undefined if it does not settle it. */
export function judge(asked: Asked, claim: Claim, evidence: Evidence): { polarity: Polarity; by: string } | undefined {
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
  if (covered < LEAST_COVERED || evidence.coveredOwn < LEAST_OWN) return undefined;
  const aside = judgeContrast(setAside(asked), evidence);
  if (aside) return verdict('contrast', aside);

  const number = askedNumber(asked.question.read);
  if (number) return verdict('number', compareNumbers(number, asked.terms, evidence));
  const dated = compareDates(asked, evidence);
  if (dated === 'no') return verdict('date', dated);
  const target = judgeTarget(claim, evidence, whole);
  if (target) return verdict('target', target);
  if (claim.direction) return verdict('change', judgeChange(claim, evidence, whole));

  const denials = denialsIn(asked, evidence, scope, opposite, claim.phase === 'still');
  const flips = denials.question + denials.evidence + (opposite ? 1 : 0);
  const quantified = judgeQuantifier(claim, evidence, whole, flips % 2 === 1);
  if (quantified) return verdict('quantifier', quantified);
  if (claim.phase === 'before' && /\bfirst\b/i.test(evidence.text)) return verdict('before', 'no');
  if (isUnreal(asked, evidence, scope, claim.phase === 'already')) return verdict('unreal', flips % 2 === 1 ? 'yes' : 'no');
  if (flips > 0)
    return evidence.missing > NO_MISSING && !opposite
      ? undefined
      : verdict(`flips ${denials.question}+${denials.evidence}+${opposite ? 1 : 0}`, flips % 2 === 1 ? 'no' : 'yes');
  if (hasOtherOrdinal(asked, evidence)) return verdict('ordinal', 'no');
  const place = comparePlaces(asked, evidence, whole);
  if (place === 'no') return verdict('place', 'no');
  // What is claimed of all or most: evidence that says nothing of how much settles nothing.
  if (claim.quantifier === 'most' || (claim.quantifier === 'all' && !saysWhole(evidence.text))) return undefined;
  return covered >= YES_COVERED && evidence.missing <= YES_MISSING ? verdict('covered', 'yes') : undefined;
}
