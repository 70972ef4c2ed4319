import { lemma } from '../language/lemma.ts';
import { tokenize } from '../language/tokens.ts';
import { nounClass } from '../language/wordKnowledge.ts';
import { citeQuote } from './cite.ts';
import type { Asked } from './asked.ts';
import { commonOf } from './common.ts';
import { contentOf } from './evidence.ts';
import { clip, HEADLINE_WORDS } from './headline.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Found } from './types.ts';

/** "How many of us" asks for people whom no list has. */
const COUNTS = /\b(?:how many(?! of (?:us|you|them)\b)|(?:the )?number of|count (?:of|the))\b/i;
/** What a list's members may be called without the report saying so. */
const EMPTY_HEAD = /^(?:thing|item|place|bodi|organ|institut|partner|name|point|topic|part$)/;
/** Many people, told as one member of a list. */
const isGroup = (item: string): boolean => {
  const [, noun = ''] = /^(?:the )?(\p{Ll}+s) (?:of|from|in|at|on)\b/u.exec(item) ?? [];
  return nounClass(lemma(noun)) === 'person';
};
const TAKES_PART = /\bt(?:ak(?:e|es|en|ing)|ook) part\b/i;
/** How far a fact may be from the likeliest one. */
const CANDIDATES = 6;

/**
 * Counts the members of a list that the report gives: "how many ministries came?". Undefined where the report tells the number itself, has no such list, or is not likely to answer at all: of
 * all questions on the shipped report five were so counted rightly, from a likelihood of .72 on, and one wrongly, at 0.
 */
export function count(asked: Asked): Found | undefined {
  const { question, terms, facts, factDecision, index } = asked;
  if (!COUNTS.test(question.read) || facts.length === 0 || factDecision.told < THRESHOLDS.nearFact) return undefined;
  const head = terms.filter(
    (term) => term.length === 1 && question.head.includes(term.key) && !(term.key === 'part' && TAKES_PART.test(question.read)),
  );
  // "How many took part": of whom is not said.
  if (head.length === 0) return undefined;
  const has = (text: string, i: number, least = 0.85): boolean =>
    tokenize(text).some((token) => (terms[i]?.matches.get(token.stem) ?? 0) >= least);
  const content = contentOf(asked);
  const [best] = facts;
  for (const match of facts.slice(0, CANDIDATES)) {
    const { fact } = match;
    const counted =
      /\b(?:number|amount)\b/.test(fact.type) &&
      match === best &&
      head.some((term) => has(`${fact.question} ${fact.answer}`, terms.indexOf(term)));
    if (counted) return undefined;
    // "Trainees of the course" among those who came are no one thing to count.
    if (!fact.items || fact.items.length < 2 || fact.items.some(isGroup)) continue;
    // A list that is left open ("etc.") counts what is named, not what there was.
    if (fact.complete === false && /\b(?:altogether|in all|in total|overall)\b/i.test(question.read)) continue;
    // Its members have to be what is asked for, by that very word: a list of countries does not count participants.
    const members = fact.items.join(' ; ');
    if (!head.every((term) => EMPTY_HEAD.test(term.key) || has(`${members} ${fact.question}`, terms.indexOf(term), 1))) continue;
    const words = [fact.question, ...fact.asks, fact.quote, fact.topic].join(' ');
    const total = content.reduce((sum, weight) => sum + weight, 0) || 1;
    const covered = content.reduce((sum, weight, i) => sum + (has(words, i) ? weight : 0), 0) / total;
    if (covered < 0.7) continue;
    const items = membersOf(
      fact.items,
      asked,
      head.map((term) => terms.indexOf(term)),
      has,
    );
    if (items.length < 2) continue;
    const text = `${items.length}: ${items.join('; ')}`;
    const [start, end] = clip(text, [0, 2], HEADLINE_WORDS);
    return {
      ...commonOf(asked, factDecision.stated),
      outcome: 'answer',
      kind: 'comparison',
      headline: text.slice(start, end),
      emphasis: [0, String(items.length).length],
      items,
      complete: fact.complete ?? true,
      basis: 'report',
      citations: [citeQuote(index.report, fact.paragraph, fact.quote)],
    };
  }
  return undefined;
}

/** The members that the question asks for: those that have its noun, or the words that only some members have; else all. */
function membersOf(
  items: readonly string[],
  { terms, question }: Asked,
  head: readonly number[],
  has: (text: string, i: number) => boolean,
): string[] {
  const named = items.filter((item) => head.some((i) => has(item, i)));
  const narrowing = terms
    .flatMap((term, i) =>
      term.length === 1 && !head.includes(i) && term.capital && term.position > 0 && !isWhere(question.read, term.norm) ? [i] : [],
    )
    .filter((i) => items.some((item) => has(item, i)));
  const pool =
    named.length > 0
      ? named
      : head.every((i) => EMPTY_HEAD.test(terms[i]?.key ?? '') || !items.some((item) => has(item, i)))
        ? [...items]
        : [];
  if (narrowing.length === 0) return pool;
  const narrowed = pool.filter((item) => narrowing.some((i) => has(item, i)));
  return narrowed.length > 0 ? narrowed : pool;
}

/** Whether a name only says where: "places in Shanghai" need not have it in their names, meetings "with Norway" have. */
const isWhere = (read: string, norm: string): boolean =>
  read.toLowerCase().includes(` in ${norm}`) || read.toLowerCase().includes(` at ${norm}`);
