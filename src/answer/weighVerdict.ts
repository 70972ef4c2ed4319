import { isStopWord } from '../language/stopWords.ts';
import { similarity } from '../language/wordVectors.ts';
import { DECISION_FEATURES, decisionFeatures } from '../retrieval/decision.ts';
import { likelihood, readTrees, type GrownTrees } from '../retrieval/trees.ts';
import type { Asked } from './asked.ts';
import type { Claim } from './claim.ts';
import { hull, MATCHED, matchedAt, scopeOf } from './clauses.ts';
import { compareDates } from './compareDates.ts';
import { askedNumber, compareNumbers, saysSame, TIERS } from './compareNumbers.ts';
import { CUES, cuesOf } from './cues.ts';
import { denialsIn, isUnreal } from './denial.ts';
import { contentOf, type Evidence } from './evidence.ts';
import { hasPlace, lacksName } from './namesHad.ts';
import { oppositeIn } from './opposites.ts';
import { hasOtherOrdinal } from './ordinals.ts';
import type { Polarity } from './polarity.ts';
import { comparePlaces } from './rival.ts';
import { RULES, type Ruling } from './ruling.ts';

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

const RULING_FEATURES = ['ruling', 'tier', 'place among evidence', 'place among sentences', 'behind the best'] as const;

/** All that the likelihood of a yes rests on. */
export const VERDICT_FEATURES = [
  ...DECISION_FEATURES,
  'right',
  'answerable',
  ...CLAIM_FEATURES,
  ...EVIDENCE_FEATURES,
  ...RULING_FEATURES,
  ...RULES.map((rule) => `by ${rule}` as const),
  ...CUES,
] as const;

let learned: GrownTrees | undefined;

/** How likely what is claimed holds, without its negation, by learned trees (src/training/verdict.ts): 0 to 1. */
export const likelihoodOfYes = (features: Float64Array): number =>
  likelihood((learned ??= readTrees('verdict.json', VERDICT_FEATURES)), features);

/** What a verdict is read off: what a rule read it off, else the sentence that answers likeliest. */
export const evidenceToWeigh = (asked: Asked, candidates: readonly Evidence[], ruling: Ruling | undefined): Evidence | undefined =>
  ruling?.evidence ?? candidates.find(({ text }) => text === asked.ranked[0]?.unit.sentence.text) ?? candidates[0];

/** How a question, its claim, the evidence and what a rule says of both look, VERDICT_FEATURES in order. */
export function verdictFeatures(
  asked: Asked,
  claim: Claim,
  candidates: readonly Evidence[],
  evidence: Evidence,
  ruling: Ruling | undefined,
): Float64Array {
  const rank = Math.max(
    0,
    asked.ranked.findIndex(({ unit }) => unit.sentence.text === evidence.text),
  );
  const score = (at: number): number => asked.ranked[at]?.score ?? 0;
  return Float64Array.from([
    ...decisionFeatures(asked.question, asked.terms, asked.ranked),
    asked.decision.right,
    asked.decision.answerable,
    ...claimFeatures(asked, claim),
    ...evidenceFeatures(asked, claim, evidence),
    ruling ? signOf(ruling.polarity) : 0,
    ruling?.tier ?? 0,
    ruling ? candidates.indexOf(ruling.evidence) : -1,
    rank,
    score(rank) - score(0),
    ...RULES.map((rule) => (ruling?.by === rule ? signOf(ruling.polarity) : 0)),
    ...cuesOf(asked, claim.text, evidence),
  ]);
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

function evidenceFeatures(asked: Asked, claim: Claim, evidence: Evidence): number[] {
  const content = contentOf(asked);
  const total = content.reduce((sum, weight) => sum + weight, 0) || 1;
  const scope = scopeOf(asked, evidence, content);
  const whole = hull(scope);
  const opposite = oppositeIn(asked, evidence, scope);
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
