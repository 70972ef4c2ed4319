import { isStopWord } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import { lemma } from '../language/lemma.ts';
import { areOpposite, relatedness, RELATEDNESS, wordKnowledge } from '../language/wordKnowledge.ts';
import { wordNetEntry } from '../language/wordNet.ts';
import type { Asked } from './asked.ts';
import { MATCHED, matchedAt, positionsIn, type Clause } from './clauses.ts';
import type { Evidence } from './evidence.ts';
import { isLight } from './lightWords.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What is said of things that went well, and of things that did not. */
const GOOD = words(
  'good well excellent great useful helpful relevant impressive stable solid strong positive satisfied satisfactory pleased happy decent fine praise praised welcome welcomed successful effective popular accurate reliable fair smooth friendly safe sound valuable',
);
const BAD = words(
  'bad badly poor poorly terrible awful useless unhelpful irrelevant disappointing shaky unstable weak negative unhappy dissatisfied unsatisfactory sloppy criticised criticized complained unsuccessful ineffective unpopular inaccurate unreliable unfair hostile unsafe rough worthless tense strained wrong worse',
);

/** Ways to say that someone did something without others, and with them. */
const ALONE =
  /\b(?:alone|(?:on|by) (?:its|his|her|their|our) own|of (?:its|his|her|their|our) own(?: accord|$)|by (?:itself|himself|herself|themselves)|single-?handed(?:ly)?|separately|independently|without (?:help|partners))\b/;
const TOGETHER = /\b(?:jointly|together|in (?:partnership|cooperation|collaboration)|joint|collaborat\w+|co-?\w+ed)\b/;

/** What of a question the evidence has the opposite of. */
export interface Opposite {
  /** The term of the question, as its place among the terms; undefined for what is no single term. */
  term?: number;
  /** Position of the evidence's token; undefined likewise. */
  at?: number;
}

/** A word of the question whose opposite stands in a clause of the evidence that lacks the word itself. */
export function oppositeIn(asked: Asked, evidence: Evidence, scope: readonly Clause[]): Opposite | undefined {
  const { terms, question } = asked;
  const text = evidence.text.toLowerCase();
  if ((ALONE.test(question.read.toLowerCase()) && TOGETHER.test(text)) || (TOGETHER.test(question.read.toLowerCase()) && ALONE.test(text)))
    return {};
  const turnedPair = pairOpposite(question.read, evidence);
  if (turnedPair) return turnedPair;
  const taken = matchedAt(asked, evidence);
  for (const [i, term] of terms.entries()) {
    if (term.from === 'context' || (evidence.own[i] ?? 0) >= 0.85 || partOfMatched(asked, evidence, i)) continue;
    const norm = term.norm.split(' ').map(lemma).join(' ');
    for (const at of positionsIn(scope)) {
      const token = evidence.tokens[at];
      const word = evidence.lemmas[at] ?? '';
      if (!token || isStopWord(token.norm) || [...term.matches].some(([key, strength]) => key === token.stem && strength >= 0.85)) continue;
      const pair = `${word} ${evidence.lemmas[at + 1] ?? ''}`;
      const taker = taken.get(at);
      // A word that answers another word of the question is no answer to this one, but a phrase may hold both.
      if (taker !== undefined && taker !== i && terms[taker]?.length === 1 && (evidence.own[taker] ?? 0) >= 0.9) continue;
      if (areOpposite(norm, word) || areOpposite(norm, token.norm) || areOpposite(norm, pair)) {
        if (!isLight(term.norm) || term.length > 1) return { term: i, at };
      } else if (
        !isLight(term.norm) &&
        (evidence.own[i] ?? 0) < MATCHED &&
        term.length === 1 &&
        (valenceDiffers(term.norm, token.norm) || indirectly(norm, word))
      )
        return { term: i, at };
    }
  }
  return undefined;
}

/** Whether a term is a word of a longer one that the evidence has. */
const partOfMatched = ({ terms }: Asked, evidence: Evidence, i: number): boolean =>
  terms.some(
    (phrase, p) =>
      phrase.length > 1 && (evidence.own[p] ?? 0) >= 0.85 && terms[i] !== phrase && phrase.parts.includes(terms[i]?.position ?? -1),
  );

/** Two words that together are the opposite of two of the question, though they share a stem: developed and developing countries. */
function pairOpposite(read: string, evidence: Evidence): Opposite | undefined {
  const asked = tokenize(read).map((token) => lemma(token.norm));
  const pairs = asked.map((word, i) => `${word} ${asked[i + 1] ?? ''}`);
  const said = evidence.lemmas.map((word, i) => `${word} ${evidence.lemmas[i + 1] ?? ''}`);
  const at = said.findIndex((pair) => pairs.some((own) => areOpposite(own, pair)));
  return at >= 0 && !pairs.some((own) => said.includes(own) && wordKnowledge().opposites.has(own)) ? { at } : undefined;
}

const valenceDiffers = (a: string, b: string): boolean => (GOOD.has(a) && BAD.has(b)) || (BAD.has(a) && GOOD.has(b));

/** Whether what was asked means the same as an opposite of what is said: "shaky", "unstable", "stable". */
function indirectly(asked: string, word: string): boolean {
  const opposites = [...(wordKnowledge().opposites.get(word) ?? []), ...(wordNetEntry(word)?.antonyms ?? [])];
  return opposites.some((opposite) => opposite !== '' && relatedness(asked, opposite) >= RELATEDNESS.group);
}
