import { isStopWord } from '../language/stopWords.ts';
import { similarity } from '../language/wordVectors.ts';
import { likelihood, readTrees, type GrownTrees } from '../retrieval/trees.ts';
import type { Asked } from './asked.ts';
import { askedNumber } from './askedNumber.ts';
import type { Claim } from './claim.ts';
import { MATCHED, matchedAt } from './clauses.ts';
import { compareDates } from './compareDates.ts';
import { compareNumbers, saysSame, TIERS } from './compareNumbers.ts';
import { CUES, cuesOf } from './cues.ts';
import { denialsIn, isUnreal } from './denial.ts';
import { contentOf, type Evidence } from './evidence.ts';
import { hasPlace, lacksName } from './namesHad.ts';
import { hasOtherOrdinal } from './ordinals.ts';
import type { Polarity } from './polarity.ts';
import { readingOf, type Reading } from './readEvidence.ts';
import { comparePlaces } from './rival.ts';
import { ruleOnOne, RULES, type Ruling } from './ruling.ts';

/** What the claim itself says, whatever the report has. */
export const CLAIM_FEATURES = [
  'negated',
  'says all',
  'says most',
  'says any',
  'says only',
  'already',
  'still',
  'before',
  'goes up',
  'goes down',
  'stays same',
  'target',
  'number',
  'words',
] as const;

const EVIDENCE_FEATURES = [
  'covered',
  'coveredOwn',
  'missing',
  'tokens',
  'opposite',
  'denied by question',
  'denied by evidence',
  'plan',
  'other place',
  'has place',
  'other ordinal',
  'lacks name',
  'dates agree',
  'numbers agree',
  'scope',
  'words had',
  'words lacking',
  'lacking weight',
  'lacking own',
  'lacking around',
  'lacking neighbour',
  'lacking in report',
  'lacking rarity',
] as const;

const RULING_FEATURES = ['ruling', 'tier'] as const;

/** How a piece of evidence stands among the others and among the sentences. */
const AMONG_FEATURES = ['place', 'less covered', 'less coveredOwn', 'more missing', 'place among sentences', 'behind the best'] as const;

/** All that a piece of evidence is weighed by. */
export const VERDICT_FEATURES = [
  'right',
  'answerable',
  ...CLAIM_FEATURES,
  ...EVIDENCE_FEATURES,
  ...AMONG_FEATURES,
  ...RULING_FEATURES,
  ...RULES.map((rule) => `by ${rule}` as const),
  ...CUES,
] as const;

/** A piece of evidence with what a rule reads off it, and how likely it is what settles the claim, and how likely the claim, without its negation, holds if it is: 0 to 1. */
export interface Weighed {
  evidence: Evidence;
  ruling: Ruling | undefined;
  telling: number;
  yes: number;
}

let learned: { telling: GrownTrees; yes: GrownTrees } | undefined;

/** Weighs each piece of evidence by trees that src/training/verdict.ts grew. */
export function weighEvidence(asked: Asked, claim: Claim, candidates: readonly Evidence[]): Weighed[] {
  const trees = (learned ??= { telling: readTrees('telling.json', VERDICT_FEATURES), yes: readTrees('verdict.json', VERDICT_FEATURES) });
  return verdictRows(asked, claim, candidates).map(({ row, ...weighed }) => ({
    ...weighed,
    telling: likelihood(trees.telling, row),
    yes: likelihood(trees.yes, row),
  }));
}

/** The pieces that count: a number is compared by a rule, or not at all. */
export const countingOf = <Piece extends Pick<Weighed, 'ruling'>>({ question }: Asked, pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ ruling }) => ruling !== undefined || askedNumber(question.read) === undefined);

/** How likely the claim holds by all evidence, the likelier it settles it the more it counts: 0 to 1; neither likely where there is none. */
export function likelihoodOfYes(weighed: readonly Pick<Weighed, 'telling' | 'yes'>[]): number {
  const total = weighed.reduce((sum, { telling }) => sum + telling, 0);
  return total > 0 ? weighed.reduce((sum, { telling, yes }) => sum + telling * yes, 0) / total : 0.5;
}

/** Each piece of evidence with what a rule says of it alone, and its VERDICT_FEATURES in order. */
export function verdictRows(
  asked: Asked,
  claim: Claim,
  candidates: readonly Evidence[],
): { evidence: Evidence; ruling: Ruling | undefined; row: Float64Array }[] {
  const ofClaim = [asked.decision.right, asked.decision.answerable, ...claimFeatures(asked, claim)];
  const covered = Math.max(...candidates.map((evidence) => evidence.covered));
  const coveredOwn = Math.max(...candidates.map((evidence) => evidence.coveredOwn));
  const missing = Math.min(...candidates.map((evidence) => evidence.missing));
  const score = (at: number): number => asked.ranked[at]?.score ?? 0;
  const content = contentOf(asked);
  return candidates.map((evidence, place) => {
    const reading = readingOf(asked, evidence, content);
    const ruling = ruleOnOne(asked, claim, reading);
    const rank = asked.ranked.findIndex(({ unit }) => unit.sentence.text === evidence.text);
    const row = Float64Array.from([
      ...ofClaim,
      ...evidenceFeatures(asked, claim, reading),
      place,
      evidence.covered - covered,
      evidence.coveredOwn - coveredOwn,
      evidence.missing - missing,
      rank,
      score(Math.max(0, rank)) - score(0),
      ruling ? signOf(ruling.polarity) : 0,
      ruling?.tier ?? 0,
      ...RULES.map((rule) => (ruling?.by === rule ? signOf(ruling.polarity) : 0)),
      ...cuesOf(asked, claim.text, evidence),
    ]);
    return { evidence, ruling, row };
  });
}

const signOf = (polarity: Polarity): number => (polarity === 'yes' ? 1 : -1);

const claimFeatures = ({ question }: Asked, { negated, quantifier, phase, direction, target }: Claim): number[] => [
  Number(negated),
  Number(quantifier === 'all'),
  Number(quantifier === 'most'),
  Number(quantifier === 'any'),
  Number(quantifier === 'only'),
  Number(phase === 'already'),
  Number(phase === 'still'),
  Number(phase === 'before'),
  Number(direction === 'up'),
  Number(direction === 'down'),
  Number(direction === 'same'),
  Number(target),
  Number(askedNumber(question.read) !== undefined),
  question.read.split(/\s+/).length,
];

function evidenceFeatures(asked: Asked, claim: Claim, { evidence, content, scope, whole, opposite }: Reading): number[] {
  const total = content.reduce((sum, weight) => sum + weight, 0) || 1;
  const denials = denialsIn(asked, claim, evidence, scope, opposite);
  const had = (i: number): number => evidence.own[i] ?? 0;
  const words = content.flatMap((weight, i) => (weight > 0 && asked.terms[i]?.length === 1 ? [{ i, weight }] : []));
  const lacking = words.filter(({ i }) => had(i) < MATCHED).sort((a, b) => b.weight - a.weight);
  const [heaviest] = lacking;
  const term = heaviest && asked.terms[heaviest.i];
  return [
    evidence.covered,
    evidence.coveredOwn,
    evidence.missing,
    evidence.tokens.length,
    Number(opposite !== undefined),
    denials.question,
    denials.evidence,
    Number(isUnreal(asked, evidence, scope, false)),
    Number(comparePlaces(asked, evidence, whole) === 'no'),
    Number(hasPlace(asked, evidence)),
    Number(hasOtherOrdinal(asked, evidence)),
    Number(lacksName(asked, evidence, opposite)),
    agreement(compareDates(asked, evidence)),
    numbersAgree(asked, evidence),
    whole[1] - whole[0],
    words.filter(({ i }) => had(i) >= SAME).length,
    lacking.length,
    heaviest ? heaviest.weight / total : 0,
    heaviest ? had(heaviest.i) : 1,
    heaviest ? (evidence.around[heaviest.i] ?? 0) : 1,
    term ? nearestOther(asked, evidence, term.norm) : -1,
    term ? Math.max(0, ...term.matches.values()) : -1,
    term ? term.rarity : -1,
  ];
}

/** From this strength a word is had by one of the same meaning. */
const SAME = 0.85;
/** Between yes and no: it says something, but nothing that settles it. */
const UNSETTLED = 0.5;

const agreement = (verdict: Polarity | 'unknown' | undefined): number =>
  verdict === undefined ? 0 : verdict === 'unknown' ? UNSETTLED : signOf(verdict);

function numbersAgree(asked: Asked, evidence: Evidence): number {
  const number = askedNumber(asked.question.read);
  if (!number) return 0;
  if (saysSame(number, evidence)) return 2;
  return agreement(compareNumbers(number, asked.terms, evidence, Math.min(...TIERS)) ?? 'unknown');
}

/** How near in meaning a word of the evidence comes that stands for no word of the question: a rival of the one that is lacking, 0 to 1. */
function nearestOther(asked: Asked, evidence: Evidence, norm: string): number {
  const taken = matchedAt(asked, evidence);
  return Math.max(0, ...evidence.tokens.map((token, at) => (taken.has(at) || isStopWord(token.norm) ? 0 : similarity(norm, token.norm))));
}
