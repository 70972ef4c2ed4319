import type { Asked } from './asked.ts';
import { citeQuote } from './cite.ts';
import { claimAsked, type Claim } from './claim.ts';
import { commonOf } from './common.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { judgeByFact } from './factVerdict.ts';
import { clip, HEADLINE_WORDS } from './headline.ts';
import { claimsOrder, claimsSame, judgeSides } from './judgeSides.ts';
import { turned, type Polarity } from './polarity.ts';
import { ruleOn, type Ruling } from './ruling.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Found } from './types.ts';
import { countingOf, likelihoodOfYes, weighEvidence, type Weighed } from './weighVerdict.ts';

/** Yes or no with the evidence; undefined where the evidence does not settle it. */
export function yesOrNo(asked: Asked): Found | undefined {
  if (asked.wordForWord === 'silence') return undefined;
  const claim = claimAsked(asked.question);
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
  // Having the words of both does not tell that they share anything.
  if (claimsSame(claim.text)) return undefined;
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
  const verdict = asked.facts.length > 0 ? ruledBesideFacts(asked, claim, candidates) : weigh(asked, claim, candidates);
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

/** What another than the best evidence must have itself for a yes because it has the words: below, both of 2 on the shipped report were wrong, above none of 4. */
const OTHER_OWN = 0.6;

/**
 * What a rule says where there are facts, which were written to be asked for: a yes needs one that tells of it, so does a no because of another date: "is anything planned for 2013?"
 * Having the words is no yes to which of two things came first.
 */
function ruledBesideFacts(asked: Asked, claim: Claim, candidates: readonly Evidence[]): (Ruling & { likelihood: number }) | undefined {
  const ruling = ruleOn(asked, claim, candidates);
  if (!ruling) return undefined;
  const [best] = candidates;
  const { evidence, polarity, by } = ruling;
  if ((polarity === 'yes' || by === 'date') && asked.factDecision.told < THRESHOLDS.toldFact) return undefined;
  if (by === 'covered' && (claimsOrder(claim.text) || (evidence !== best && evidence.coveredOwn < OTHER_OWN))) return undefined;
  return { ...ruling, likelihood: evidence.likelihood };
}

/** Sentences may only have the words, so that learned trees weigh what the rules say of each; undefined where they are not sure. Shown is what speaks most for the verdict. */
function weigh(
  asked: Asked,
  claim: Claim,
  candidates: readonly Evidence[],
): { evidence: Evidence; polarity: Polarity; likelihood: number } | undefined {
  const weighed = countingOf(asked, weighEvidence(asked, claim, candidates));
  const yes = likelihoodOfYes(weighed);
  const likelihood = Math.max(yes, 1 - yes);
  const speaks = (one: Weighed): number => one.telling * (yes > 0.5 ? one.yes : 1 - one.yes);
  const [best] = [...weighed].sort((a, b) => speaks(b) - speaks(a));
  return best && likelihood >= THRESHOLDS.verdict ? { evidence: best.evidence, polarity: yes > 0.5 ? 'yes' : 'no', likelihood } : undefined;
}
