import { lemma } from '../language/lemma.ts';
import { tokenize } from '../language/tokens.ts';
import type { Asked } from './asked.ts';
import { asksYesNo, type Claim } from './claim.ts';
import { matchedAt, positionsIn, type Clause } from './clauses.ts';
import type { Evidence } from './evidence.ts';
import type { Opposite } from './opposites.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NOT = words(
  'not no never none nobody nothing nowhere neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt havent hasnt hadnt hardly barely',
);
/** What keeps a thing from having happened, by lemma. */
const UNDONE = words(
  'fail lose decline refuse refusal reject rejection miss lack unable postpone cancel abandon withdraw suspend discontinue abolish scrap prevent block avoid avert exclude deny pending undecided unfilled vacant unnamed anonymous unresolved absent oppose unopened separately cease forget skip terminate adjourn defer forbid ban prohibit unsuccessful halt overturn',
);
/** Whether a normalised word says that something did not happen: "miss", "lack", "refuse". */
export const isUndone = (norm: string): boolean => UNDONE.has(lemma(norm)) || UNDONE.has(norm);
/** Said of what was there once. */
const ENDED = words(
  'end close stop abolish discontinue remove replace sell shut former formerly leave retire resign drop expire lapse cancel dissolve predecessor farewell rid',
);
/** The same in two words. */
const UNDONE_PHRASE =
  /^(?:put off|turned down|turn down|called off|broken off|given up|gave up|put back|stayed closed|lying idle|yet to|stood empty|ruled out|held back|fell through|fall through|left out|set aside)$/;
/** What only looks like a denial. */
const NO_DENIAL =
  /^(?:not (?:least|to)|no (?:fewer|less|more|doubt|later|longer than)|near miss|(?:for|pays?|paid|paying|costs?) nothing|not because|nothing to do|or not|against (?:a|an|the|its) (?:target|standard|goal|level|result|figure))/;

/** "Not just by specialists" denies "only by specialists", and nothing else. */
export const NOT_ONLY = /\bnot (?:only|just|merely|simply|solely)\b/gi;
const ONLY = /\b(?:only|just|merely|simply|solely|exclusively)\b/i;
/** Whether a claim is that there is no more to it: "only for specialists". */
export const claimsOnly = (claim: string): boolean => ONLY.test(claim.replace(NOT_ONLY, ''));

/** How many words turn a question round, and how many its evidence, leaving out what both have. */
export interface Denials {
  question: number;
  evidence: number;
}

/** How far from the words of the question a denial still is about them, in tokens. */
const BEFORE = 8;
const AFTER = 8;
/** Within so many tokens after "without" stands what is lacked. */
const LACKED = 4;
/** "Without a launch", "at no charge", "kept out of the seminar": a question about a lack. */
const LACK = /\bwithout\b|\b(?:at|with|for|in|of) no\b|\b(?:kept|left|shut) out\b|\b(?:stay(?:s|ed|ing)?|kept|turned) away\b/gi;

/**
 * Counts what turns the claim and what turns the evidence: "did they miss it?" once, "they were not there" once.
 * @param pair what of both counts as a pair of opposites already.
 */
export function denialsIn(
  asked: Asked,
  { text, phase, negated }: Claim,
  evidence: Evidence,
  scope: readonly Clause[],
  pair: Opposite = {},
): Denials {
  const still = phase === 'still';
  const onlyClaimed = claimsOnly(text);
  const { terms } = asked;
  const taken = matchedAt(asked, evidence);
  const positions = positionsIn(scope);
  const matched = positions.filter((at) => taken.has(at));
  const near = (at: number): boolean => matched.some((position) => at >= position - BEFORE && at <= position + AFTER);
  const before = (at: number): string =>
    evidence.tokens
      .slice(Math.max(0, at - 2), at)
      .map(({ norm }) => `${norm} `)
      .join('');
  const condition = /\b(?:if|when|until|after)\b/i.exec(asked.question.read)?.index ?? Infinity;
  const conditional = asked.question.read.slice(0, condition).split(/\s+/).length;
  const negative = terms
    .map((term, i) => ({ term, i }))
    .filter(
      ({ term, i }) =>
        term.length === 1 && term.from === 'question' && i !== pair.term && isUndone(term.norm) && term.position < conditional,
    );
  // What the evidence has too turns neither.
  const shared = new Set(negative.filter(({ i }) => (evidence.own[i] ?? 0) >= 0.85).map(({ i }) => i));
  let count = 0;
  let ended = false;
  for (const at of positions) {
    const token = evidence.tokens[at];
    // The end of "high-end" and of "the end of May" ends nothing.
    if (!token || evidence.text[token.start - 1] === '-' || (token.norm === 'end' && NOUN_BEFORE.test(before(at)))) continue;
    if (at === pair.at || (!near(at) && !(still && ENDED.has(lemma(token.norm))))) continue;
    const phrase = evidence.tokens
      .slice(at, at + 3)
      .map(({ norm }) => norm)
      .join(' ');
    const around = evidence.tokens
      .slice(Math.max(0, at - 1), at + 1)
      .map(({ norm }) => norm)
      .join(' ');
    if (NO_DENIAL.test(phrase) || NO_DENIAL.test(around) || (!onlyClaimed && phrase.search(NOT_ONLY) === 0)) continue;
    const taker = taken.get(at);
    const asks = terms.some((term) => term.from === 'question' && lemma(term.norm) === lemma(token.norm));
    const had = asks || (taker !== undefined && (shared.has(taker) || (evidence.own[taker] ?? 0) >= 0.9));
    if (token.norm === 'without' && !positions.some((position) => position > at && position <= at + LACKED && taken.has(position)))
      continue;
    if (NOT.has(token.norm)) count += 1;
    else if (token.norm === 'against' && AGAINST.test(before(at))) count += 1;
    else if (!had && (isUndone(token.norm) || UNDONE_PHRASE.test(phrase.split(' ').slice(0, 2).join(' ')))) count += 1;
    else if (!had && still && (ENDED.has(lemma(token.norm)) || ENDED.has(token.norm))) ended = true;
    else if (
      /^(?:exception|except|excepting)$/.test(token.norm) &&
      evidence.tokens.slice(at + 1, at + 5).some((_, k) => taken.has(at + 1 + k))
    )
      count += 1;
  }
  const denied = negated ? 0 : deniedIn(text);
  const lacks = negated ? 0 : [...asked.question.read.matchAll(LACK)].length;
  return { question: negative.length - shared.size + Math.max(lacks, denied), evidence: ended ? 1 : count };
}

const NOUN_BEFORE = /\b(?:the|this|that|its|year|month|week|s) $/;

/** What is done against something when it is not wanted: a vote, a ruling. */
const AGAINST = /\b(?:vot\w+|decid\w+|decision|rul\w+|was|were|is|are|been|spoke|advis\w+|argu\w+|judg\w+|campaign\w*|protest\w*) $/;

/** "Was it not renewed?" is asked the other way round; "did they not come?" is not. */
const deniedIn = (claim: string): number =>
  asksYesNo(claim) &&
  tokenize(claim.replace(/\b(?:for|pays?|paid|paying|costs?) nothing\b/gi, '')).some(
    ({ norm }, at) => DENYING.has(norm) && (norm !== 'not' || at > 2),
  ) &&
  claim.search(NOT_ONLY) < 0 &&
  !/\bnot least\b/i.test(claim)
    ? 1
    : 0;
const DENYING = words('not no never none nobody nothing nowhere neither nor');

/** A plan is no deed: what stands after these has not happened yet. */
const UNREAL = words('expect plan intend hope schedule await');
const ASKS_FUTURE = /\b(?:will|would|going to|plan|expect|intend|next|future|scheduled|could|can|may|should|must)\w*\b/;
const UNDER_WAY = /\b(?:continues?|pending|ongoing|under way|underway|in progress|not yet|negotiat\w+|awaiting|undecided)\b/;

/** Whether the evidence speaks of what is still to come, while the question asks for what is. */
export function isUnreal({ question }: Asked, evidence: Evidence, scope: readonly Clause[], already: boolean): boolean {
  if (ASKS_FUTURE.test(question.read.toLowerCase())) return false;
  const norms = positionsIn(scope).map((at) => evidence.tokens[at]?.norm ?? '');
  if (already && UNDER_WAY.test(norms.join(' ')) && !/\bnot yet\b/.test(norms.join(' '))) return true;
  return norms.some(
    (norm, i) =>
      (UNREAL.has(lemma(norm)) && (norms[i + 1] === 'to' || norms[i - 1] === 'is' || norms[i - 1] === 'are')) ||
      (norm === 'will' && !/['’]s$/.test(evidence.tokens[(positionsIn(scope)[i] ?? 0) - 1]?.text ?? '')),
  );
}
