import { kindOf, type WordKind } from './missing.ts';
import { isRole } from '../language/nameWords.ts';
import { MEANING } from '../language/relatives.ts';
import type { Span, SpanType } from '../language/spans.ts';
import type { Question } from '../question/types.ts';
import type { WeightedTerm } from './query.ts';
import type { Ranked } from './rank.ts';
import type { Unit } from './unit.ts';

/** How the words asked for hang together with what could be the answer: the right topic and the right type are not yet the right relation. */
export const RELATION_FEATURES = [
  'candidate',
  'candidateNear',
  'candidateClause',
  'candidateNoun',
  'candidateElsewhere',
  'wantsWho',
  'wantsMoney',
  'wantsNumber',
  'wantsDate',
  'wantsName',
  'moneyMissing',
  'yearAsked',
  'yearHad',
  'yearOther',
  'headOwn',
  'headAround',
  'headNowhere',
  'roleAsked',
  'roleHeld',
  'modifierMissing',
  'superlativeMissing',
  'indefinite',
  'countedOnly',
  'bestCovered',
  'sameParagraph',
  'nameOwn',
  'restOwn',
  'clauseVerbs',
  'clauseNouns',
  'clauseNames',
  'ownName',
  'ownNoun',
  'ownVerb',
  'ownOther',
  'missingMass',
  'ownMissingMass',
  'nounMass',
  'verbMass',
  'money2',
  'which',
] as const;

/** How many of the best sentences are looked at for a candidate. */
const LOOKED_AT = 8;

const MONEY = new Set(
  'cost price fee salari earn paid pai wage fine rent budget worth spend spent compens loan monei cash bill fare donat grant damag loss revenu turnov expens tuition payout reward'.split(' '),
);
/** Words that say which of several: if the sentence lacks them, it speaks of another. */
const MODIFIER = /\b(?:other|else|another|before|after|previous|former|predecessor|successor|next|second|third|deputy|vice|assistant|acting|each|per|abroad|outside)\b/g;
const SUPERLATIVE = /\b(?:\w{3,}est|most|least|first|last|top|record|average|mean|median|total|minimum|maximum)\b/g;
const INDEFINITE = new Set('a an another some someone somebody one two three four five six seven eight nine ten several its their his her'.split(' '));

/** The types that an answer must have, strictly; none where anything may. */
function wanted(question: Question, money: boolean): SpanType[] {
  const [first] = question.expects;
  if (money && (first === undefined || first === 'money' || first === 'number' || first === 'manner')) return ['money'];
  if (first === 'person') return ['person', 'organization'];
  if (first === 'title' || first === 'name') return ['title', 'name', 'organization', 'person', 'place'];
  if (first === 'organization') return ['organization', 'name'];
  if (first === 'place') return ['place', 'organization', 'name'];
  if (first === 'number') return ['number', 'percentage'];
  if (first === 'duration') return ['duration', 'date'];
  if (first === undefined && /\bwhich\b/.test(question.read.toLowerCase())) return ['title', 'name', 'organization', 'person', 'place'];
  return first === undefined || first === 'reason' || first === 'manner' ? [] : [first];
}

interface Placed {
  /** For each word of the question, where the sentence has it for sure; -1 where it does not. */
  at: number[];
  clause: number[];
}

function place(words: readonly WeightedTerm[], unit: Unit): Placed {
  const at = words.map((word) => {
    let best = 0;
    let position = -1;
    for (const [key, strength] of word.matches) {
      const found = unit.keys.get(key);
      if (found !== undefined && strength >= MEANING && strength > best) {
        best = strength;
        position = found;
      }
    }
    return position;
  });
  const { text } = unit.sentence;
  let clause = 0;
  const clauses = unit.tokens.map((token, i) => {
    const before = text.slice(unit.tokens[i - 1]?.end ?? 0, token.start);
    if (/[,;:|()–—]/.test(before) || ['and', 'but', 'which', 'who', 'where', 'while', 'whose'].includes(token.norm)) clause += 1;
    return clause;
  });
  return { at, clause: clauses };
}

interface Candidate {
  span: Span;
  near: number;
  clause: number;
  noun: number;
}

/** The span of a wanted type that hangs together best with the question's words and is not itself part of the question. */
function candidateIn(question: Question, words: readonly WeightedTerm[], unit: Unit, { at, clause }: Placed, types: readonly SpanType[]): Candidate | undefined {
  const total = words.reduce((sum, word) => sum + word.weight, 0) || 1;
  let best: Candidate | undefined;
  for (const span of unit.spans) {
    if (!types.includes(span.type)) continue;
    let inside = 0;
    let near = 0;
    let same = 0;
    words.forEach((word, i) => {
      const position = at[i] ?? -1;
      if (position < 0) return;
      if (position >= span.from && position < span.to) inside += 1;
      else {
        near += word.weight / (1 + Math.min(Math.abs(position - span.from), Math.abs(position - span.to + 1)) / 4);
        if (clause[position] === clause[span.from]) same += word.weight;
      }
    });
    const own = unit.tokens.slice(span.from, span.to).filter((token) => token.capital || token.value !== undefined).length || 1;
    if (inside / own >= 0.5) continue;
    let noun = 0;
    for (const word of words) if (question.head.includes(word.key)) for (const key of span.noun ?? []) noun = Math.max(noun, word.matches.get(key) ?? 0);
    const candidate = { span, near: near / total, clause: same / total, noun };
    if (!best || candidate.near + candidate.clause + noun > best.near + best.clause + best.noun) best = candidate;
  }
  return best;
}

const isYear = (word: WeightedTerm): boolean => word.value !== undefined && word.value >= 1800 && word.value <= 2100 && word.norm.length === 4;

/** The numbers of RELATION_FEATURES; `ranked` is not empty. */
export function relationOf(question: Question, words: readonly WeightedTerm[], indexes: readonly number[], ranked: readonly Ranked[]): number[] {
  const [top] = ranked;
  if (!top) throw new Error('relationOf: nothing is ranked');
  const total = words.reduce((sum, word) => sum + word.weight, 0) || 1;
  const text = ` ${question.read.toLowerCase()} `;
  const money = words.some((word) => MONEY.has(word.key)) || question.expects[0] === 'money';
  const types = wanted(question, money);
  const looked = ranked.slice(0, LOOKED_AT);
  const placed = looked.map(({ unit }) => place(words, unit));
  const candidates = looked.map(({ unit }, i) => candidateIn(question, words, unit, placed[i] ?? { at: [], clause: [] }, types));
  const [first] = candidates;
  const elsewhere = Math.max(0, ...candidates.map((candidate, i) => (candidate ? Math.exp(((looked[i]?.score ?? 0) - top.score) / 2) * (0.3 + 0.7 * candidate.near) : 0)));
  const wants = types.length > 0;
  const own = (i: number): number => top.own[indexes[i] ?? -1] ?? 0;
  const around = (i: number): number => top.around[indexes[i] ?? -1] ?? 0;
  const strongest = (word: WeightedTerm): number => Math.max(0, ...word.matches.values());
  const years = words.map((word, i) => ({ word, i })).filter(({ word }) => isYear(word));
  const topYears = top.unit.spans.filter((span) => span.type === 'date' && /\b(?:1[89]|20)\d\d\b/.test(top.unit.sentence.text.slice(span.start, span.end)));
  const heads = words.map((word, i) => ({ word, i })).filter(({ word }) => question.head.includes(word.key));
  const head = heads.at(-1);
  const roles = words.map((word, i) => ({ word, i })).filter(({ word }) => isRole(word.norm));
  const roleHeld = Math.max(
    0,
    ...roles.flatMap(({ word }) =>
      looked.slice(0, 4).map(({ unit }) => {
        const position = unit.keys.get(word.key);
        if (position === undefined) return 0;
        return Math.max(0, ...unit.spans.filter((span) => span.type === 'person').map((span) => 1 / (1 + Math.max(0, Math.min(Math.abs(position - span.from), Math.abs(position - span.to)) - 1) / 4)));
      }),
    ),
  );
  const sentence = ` ${top.unit.sentence.text.toLowerCase()} `;
  const lacks = (pattern: RegExp): number => ([...text.matchAll(pattern)].some(([word]) => !sentence.includes(` ${word}`)) ? 1 : 0);
  const names = (type: SpanType | undefined): boolean => type === 'person' || type === 'title' || type === 'name' || type === 'organization' || type === 'place';
  const wantsName = names(question.expects[0]);
  const indefinite = words.some((word, i) => {
    const position = placed[0]?.at[i] ?? -1;
    return position > 0 && word.value === undefined && [1, 2].some((back) => INDEFINITE.has(top.unit.tokens[position - back]?.norm ?? ''));
  });
  const counted = top.unit.spans.some((span) => span.type === 'number' && heads.some(({ word }) => span.noun?.some((key) => (word.matches.get(key) ?? 0) >= MEANING)));
  const named = words.map((word, i) => ({ word, i })).filter(({ word }) => word.value !== undefined || (word.capital && word.position > 0));
  const rest = words.map((word, i) => ({ word, i })).filter(({ word }) => word.value === undefined && !(word.capital && word.position > 0));
  const ownShare = (some: typeof named): number => (some.length === 0 ? 0.5 : some.reduce((sum, { word, i }) => sum + (own(i) >= MEANING ? word.weight : 0), 0) / (some.reduce((sum, { word }) => sum + word.weight, 0) || 1));
  const bestCovered = Math.max(...placed.map(({ at }) => at.reduce((sum, position, i) => sum + (position >= 0 ? (words[i]?.weight ?? 0) : 0), 0) / total));
  const kinds = words.map(kindOf);
  const clauseOf = (kind: WordKind): number => {
    let all = 0;
    let same = 0;
    words.forEach((word, i) => {
      if (kinds[i] !== kind) return;
      all += word.weight;
      const position = placed[0]?.at[i] ?? -1;
      if (first && position >= 0 && placed[0]?.clause[position] === placed[0]?.clause[first.span.from]) same += word.weight;
    });
    return all <= 0 ? 0.5 : same / all;
  };
  const ownOf = (kind: WordKind): number => {
    const some = words.map((word, i) => ({ word, i })).filter(({ i }) => kinds[i] === kind);
    return some.length === 0 ? 0.5 : some.reduce((sum, { word, i }) => sum + (own(i) >= MEANING ? word.weight : 0), 0) / (some.reduce((sum, { word }) => sum + word.weight, 0) || 1);
  };
  const mass = (had: (i: number) => number, kind?: WordKind): number =>
    words.reduce((sum, word, i) => sum + (had(i) < MEANING && word.from === 'question' && (kind === undefined || kinds[i] === kind) ? word.weight : 0), 0) / 10;
  return [
    wants ? (first ? 1 : 0) : 0.5,
    wants ? (first?.near ?? 0) : 0.3,
    wants ? (first?.clause ?? 0) : 0.3,
    first?.noun ?? 0,
    wants ? elsewhere : 0.5,
    question.expects[0] === 'person' ? 1 : 0,
    money ? 1 : 0,
    question.expects[0] === 'number' ? 1 : 0,
    question.expects[0] === 'date' ? 1 : 0,
    wantsName && question.expects[0] !== 'person' ? 1 : 0,
    money && !looked.slice(0, 3).some(({ unit }) => unit.spans.some((span) => span.type === 'money')) ? 1 : 0,
    years.length > 0 ? 1 : 0,
    years.length > 0 ? Math.min(...years.map(({ i }) => around(i))) : 0.5,
    years.some(({ i }) => own(i) < 1) && topYears.length > 0 ? 1 : 0,
    head ? own(head.i) : 0.5,
    head ? around(head.i) : 0.5,
    head && strongest(head.word) < MEANING ? 1 : 0,
    roles.length > 0 ? 1 : 0,
    roles.length > 0 ? roleHeld : 0.5,
    lacks(MODIFIER),
    lacks(SUPERLATIVE),
    indefinite && wantsName ? 1 : 0,
    counted && wantsName ? 1 : 0,
    bestCovered,
    looked.slice(1, 3).filter(({ unit }) => unit.paragraph === top.unit.paragraph).length / 2,
    ownShare(named),
    ownShare(rest),
    clauseOf('verb'),
    clauseOf('noun'),
    clauseOf('name'),
    ownOf('name'),
    ownOf('noun'),
    ownOf('verb'),
    ownOf('other'),
    mass(around),
    mass(own),
    mass(around, 'noun'),
    mass(around, 'verb'),
    money && first ? 1 : 0,
    /\bwhich\b/.test(text) ? 1 : 0,
  ];
}
