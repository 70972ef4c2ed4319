import { isRole } from '../language/nameWords.ts';
import { MEANING } from '../language/relatives.ts';
import type { Question } from '../question/types.ts';
import { asksForMoney, belongs, candidateIn, place, strictTypes, type Candidate, type Placed } from './candidate.ts';
import { missingKind, type MissingKind } from './missing.ts';
import type { WeightedTerm } from './query.ts';
import type { Ranked } from './rank.ts';

/** How the words asked for hang together with what could be the answer: the right topic and the right type are not yet the right relation. */
export const RELATION_FEATURES = [
  'candidate',
  'candidateNear',
  'candidateClause',
  'candidateNoun',
  'candidateElsewhere',
  'candidateFirst',
  'candidates',
  'clauseNouns',
  'clauseNames',
  'wantsWho',
  'wantsMoney',
  'wantsNumber',
  'yearAsked',
  'yearHad',
  'yearClause',
  'roleAsked',
  'roleHeld',
  'modifierMissing',
  'indefinite',
  'bestCovered',
  'ownNames',
  'ownOthers',
  'ownName',
  'ownNoun',
  'ownVerb',
  'ownOther',
  'missingMass',
  'nounMass',
  'verbMass',
] as const;

/** How many of the best sentences are looked at for a candidate, and for who holds a role. */
const LOOKED_AT = 8;
const LOOKED_AT_FOR_ROLE = 4;

/** Words that say which of several, with the words that show that a sentence speaks of that one; without any of them it speaks of another. */
const MODIFIERS: readonly (readonly [asked: RegExp, shown: RegExp])[] = [
  [
    /\b(?:before|previous(?:ly)?|former(?:ly)?|predecessor|prior|earlier|used to)\b/,
    /\b(?:before|previous(?:ly)?|former(?:ly)?|predecess\w+|prior|earlier|succe\w+|follow\w*|replac\w+|until|took over|take over|in place of|stepped down|had (?:been|held|led|run))\b/,
  ],
  [
    /\b(?:after|successor|next|succeed(?:s|ed)?|replace[sd]?|take over|took over)\b/,
    /\b(?:after|success\w+|next|succeed\w*|replac\w+|will|new|chosen|elected|follow\w*|since|took over|plan\w*|to be)\b/,
  ],
  [/\b(?:other|else|another|rest)\b/, /\b(?:other|others|else|another|rest|also|including|among|second|remaining)\b/],
  [/\b(?:second|2nd)\b/, /\b(?:second|2nd|two|ii)\b/],
  [/\b(?:deputy|vice|assistant)\b/, /\b(?:deputy|vice|assistant)\b/],
  [/\b(?:each|apiece|per)\b/, /\b(?:each|apiece|per|every|a (?:day|week|month|year|head|person))\b/],
  [/\b(?:abroad|overseas|outside|foreign)\b/, /\b(?:abroad|overseas|outside|foreign|international|countries)\b/],
];

/** "A colleague", "two firms": what follows is told of, not named. */
const INDEFINITE = new Set(
  'a an another some someone somebody one two three four five six seven eight nine ten several its their his her'.split(' '),
);

const NAMES = new Set(['person', 'title', 'name', 'organization', 'place']);

/** A word of the question with how the best sentence has it, itself and with its surroundings: 0 to 1. */
export interface HadWord {
  term: WeightedTerm;
  own: number;
  had: number;
}

/** The numbers of RELATION_FEATURES; `ranked` is not empty. */
export function relationOf(question: Question, words: readonly HadWord[], ranked: readonly Ranked[]): number[] {
  const terms = words.map(({ term }) => term);
  const money = asksForMoney(question, terms);
  const types = strictTypes(question, money);
  const looked = ranked.slice(0, LOOKED_AT);
  const placed = looked.map(({ unit }) => place(terms, unit));
  const candidates = looked.map(({ unit }, i) => candidateIn(question, terms, unit, placed[i] ?? { at: [], clause: [] }, types));
  const [asked] = question.expects;
  const wants = types.length > 0;
  const text = question.read.toLowerCase();
  const sentence = ranked[0]?.unit.sentence.text.toLowerCase() ?? '';
  const years = words.flatMap(({ term, had }, i) => (isYear(term) ? [{ i, had }] : []));
  const kinds = terms.map(missingKind);
  const named = (term: WeightedTerm): boolean => term.value !== undefined || (term.capital && term.position > 0);
  const ofKind = (kind: MissingKind): HadWord[] => words.filter((_, i) => kinds[i] === kind);
  const [first] = candidates;
  const inClause = clauseOf(placed[0], first);
  const share = (indexes: readonly number[]): number =>
    indexes.length === 0
      ? 0.5
      : sum(indexes.map((i) => (inClause(i) ? (terms[i]?.weight ?? 0) : 0))) / (sum(indexes.map((i) => terms[i]?.weight ?? 0)) || 1);
  const ofClause = (kind: MissingKind): number => share(terms.flatMap((_, i) => (kinds[i] === kind ? [i] : [])));
  return [
    wants ? (first ? 1 : 0) : 0.5,
    wants ? (first?.near ?? 0) : 0.3,
    wants ? (first?.clause ?? 0) : 0.3,
    first?.noun ?? 0,
    wants ? elsewhere(candidates, looked) : 0.5,
    wants ? (first && first.span.type === asked ? 1 : 0) : 0.5,
    Math.min(1, (first?.count ?? 0) / 5),
    ofClause('noun'),
    ofClause('name'),
    asked === 'person' ? 1 : 0,
    money ? 1 : 0,
    asked === 'number' ? 1 : 0,
    years.length > 0 ? 1 : 0,
    years.length > 0 ? Math.min(...years.map(({ had }) => had)) : 0.5,
    years.length === 0 ? 0.5 : years.some(({ i }) => inClause(i)) ? 1 : 0,
    ...roleOf(terms, looked),
    MODIFIERS.some(([pattern, shown]) => pattern.test(text) && !shown.test(sentence)) ? 1 : 0,
    asked !== undefined && NAMES.has(asked) && isToldOf(terms, looked, placed[0]) ? 1 : 0,
    Math.max(...placed.map(({ at }) => sum(at.map((position, i) => (position >= 0 ? (terms[i]?.weight ?? 0) : 0))))) /
      (sum(terms.map(({ weight }) => weight)) || 1),
    ownShare(words.filter(({ term }) => named(term))),
    ownShare(words.filter(({ term }) => !named(term))),
    ownShare(ofKind('name')),
    ownShare(ofKind('noun')),
    ownShare(ofKind('verb')),
    ownShare(ofKind('other')),
    missingMass(words),
    missingMass(ofKind('noun')),
    missingMass(ofKind('verb')),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const isYear = (term: WeightedTerm): boolean =>
  term.value !== undefined && term.value >= 1800 && term.value <= 2100 && term.norm.length === 4;

/** Tells whether a word of the question stands in the candidate's clause. */
const clauseOf =
  (placed: Placed | undefined, candidate: Candidate | undefined): ((word: number) => boolean) =>
  (word) =>
    placed !== undefined && candidate !== undefined && belongs(placed.at[word] ?? -1, candidate.span, placed.clause);

/** How good the best candidate of any sentence is, less for a sentence that ranks lower. */
const elsewhere = (candidates: readonly (Candidate | undefined)[], looked: readonly Ranked[]): number =>
  Math.max(
    ...candidates.map((candidate, i) =>
      candidate ? Math.exp(((looked[i]?.score ?? 0) - (looked[0]?.score ?? 0)) / 2) * (0.3 + 0.7 * candidate.near) : 0,
    ),
  );

/** Whether a role is asked for, and how near to a person's name a sentence has it. */
function roleOf(terms: readonly WeightedTerm[], looked: readonly Ranked[]): [asked: number, held: number] {
  const roles = terms.filter((term) => isRole(term.norm));
  if (roles.length === 0) return [0, 0.5];
  let held = 0;
  for (const role of roles)
    for (const { unit } of looked.slice(0, LOOKED_AT_FOR_ROLE)) {
      const position = unit.keys.get(role.key);
      if (position === undefined) continue;
      for (const span of unit.spans) {
        if (span.type !== 'person') continue;
        const distance = Math.min(Math.abs(position - span.from), Math.abs(position - span.to));
        held = Math.max(held, 1 / (1 + Math.max(0, distance - 1) / 4));
      }
    }
  return [1, held];
}

/** Whether the best sentence has a word of the question after "a" or a number, as it speaks of what it does not name. */
const isToldOf = (terms: readonly WeightedTerm[], [top]: readonly Ranked[], placed: Placed | undefined): boolean =>
  terms.some((term, i) => {
    const position = placed?.at[i] ?? -1;
    return position > 0 && term.value === undefined && [1, 2].some((back) => INDEFINITE.has(top?.unit.tokens[position - back]?.norm ?? ''));
  });

/** Which share of some words the best sentence itself has for sure; .5 where there are none. */
const ownShare = (words: readonly HadWord[]): number =>
  words.length === 0
    ? 0.5
    : sum(words.map(({ term, own }) => (own >= MEANING ? term.weight : 0))) / (sum(words.map(({ term }) => term.weight)) || 1);

/** The weight of the words that even the surroundings lack: unlike a share, it grows with what is asked. */
const missingMass = (words: readonly HadWord[]): number =>
  sum(words.map(({ term, had }) => (had < MEANING && term.from === 'question' ? term.weight : 0))) / 10;
