import { lemma } from '../language/lemma.ts';
import { isNegation } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import { areOpposite } from '../language/wordKnowledge.ts';
import type { Asked } from './asked.ts';
import { commonOf } from './common.ts';
import { compareNumbers } from './compareNumbers.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { clip, HEADLINE_WORDS } from './headline.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Found } from './types.ts';

/** Yes or no with the evidence; undefined where the evidence does not settle it. */
export function yesOrNo(asked: Asked): Found | undefined {
  for (const evidence of evidenceFor(asked)) {
    const polarity = judge(asked, evidence);
    if (!polarity) continue;
    const [start, end] = clip(evidence.text, undefined, HEADLINE_WORDS - 1);
    return {
      ...commonOf(asked, evidence.likelihood),
      outcome: 'answer',
      kind: 'yesNo',
      polarity,
      headline: evidence.text.slice(start, end),
      basis: 'report',
      citations: [evidence.citation],
    };
  }
  return undefined;
}

type Polarity = 'yes' | 'no';
const turned = (polarity: Polarity): Polarity => (polarity === 'yes' ? 'no' : 'yes');

/** "All", "always", "only": a claim that one exception refutes. */
const TOTAL = /\b(?:all|every|everyone|everybody|always|entire(?:ly)?|whole|completely|fully|each|nobody|none|already)\b/i;
const PARTIAL = /\b(?:some|partly|partial(?:ly)?|in part|mainly|mostly|most|over half|half|majority|not all|(?:\d{1,2}(?:\.\d+)?) ?(?:%|percent|per cent))(?!\w)/i;

/** What the evidence says to the question; undefined where it does not have enough of it. */
function judge(asked: Asked, evidence: Evidence): Polarity | undefined {
  const { question, terms } = asked;
  const words = terms.map((term, i) => ({ term, i })).filter(({ term }) => term.length === 1 && term.from === 'question' && term.value === undefined);
  const compared = compareNumbers(question.read, terms, evidence);
  const opposite = hasOpposite(asked, evidence);
  const total = words.reduce((sum, { term }) => sum + term.weight, 0);
  const had = words.reduce((sum, { term, i }) => sum + term.weight * Math.max(evidence.around[i] ?? 0, opposite?.position === term.position ? 1 : 0), 0);
  if (total > 0 && had / total < THRESHOLDS.yesNoCovered) return undefined;

  let polarity: Polarity = 'yes';
  if (compared) polarity = compared;
  else if (opposite) polarity = 'no';
  else if (TOTAL.test(question.read) && !TOTAL.test(evidence.text) && PARTIAL.test(evidence.text)) polarity = 'no';
  else if (hasRival(asked, evidence)) polarity = 'no';
  if (!compared && isDenied(asked, evidence)) polarity = turned(polarity);
  return question.negated ? turned(polarity) : polarity;
}

/** A word of the question whose opposite the evidence has, while it lacks the word itself. */
function hasOpposite({ terms, question }: Asked, evidence: Evidence): { position: number } | undefined {
  const phrases = terms.filter((term) => term.length > 1 || !terms.some((other) => other.length > 1 && other.position <= term.position && term.position < other.position + other.length));
  void question;
  return phrases.find((term) => {
    const i = terms.indexOf(term);
    if ((evidence.own[i] ?? 0) >= 0.8 || term.from === 'context') return false;
    const asked = term.norm.split(' ').map(lemma).join(' ');
    return evidence.lemmas.some((word, at) => areOpposite(asked, word) || areOpposite(asked, `${word} ${evidence.lemmas[at + 1] ?? ''}`));
  });
}

/** A name or place of the question that the evidence lacks, while it has another of the kind in a sentence that has the rest. */
function hasRival({ terms, index }: Asked, evidence: Evidence): boolean {
  return terms.some((term, i) => {
    if (term.length !== 1 || !term.capital || term.position === 0 || (evidence.around[i] ?? 0) >= 0.5 || index.subject.has(term.key)) return false;
    return evidence.spans.some((span) => ['place', 'person', 'organization'].includes(span.type));
  });
}

/** Whether the evidence denies what it has of the question: an odd number of negations near the matched words. */
function isDenied({ terms }: Asked, evidence: Evidence): boolean {
  const matched = terms.flatMap((term, i) => ((evidence.own[i] ?? 0) > 0.5 ? [...term.matches.keys()].flatMap((key) => evidence.keys.get(key) ?? []) : []));
  const from = Math.min(...matched) - 4;
  const to = Math.max(...matched) + 1;
  const negations = evidence.tokens.filter((token, at) => at >= from && at <= to && isNegation(token.norm) && !/^(?:fail|lack|unable|except|instead|excluding)/.test(token.norm));
  return negations.length % 2 === 1;
}

/** Whether a text, a statement to be confirmed, is put in the negative; "didn't they …?" is not. */
export const isNegated = (text: string): boolean => {
  const tokens = tokenize(text);
  return tokens.slice(2).some((token) => /^(?:not|never|no|nobody|none|neither)$/.test(token.norm) || /^(?:did|does|do|was|were|is|are|has|have|had|could|ca|wo)nt$/.test(token.norm)) && !/^(?:is|are|was|were|do|does|did|has|have|had)\w*n'?t\b/i.test(text);
};
