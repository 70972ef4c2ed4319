import { PARTICLE } from './particles.ts';
import type { Token } from './tokens.ts';
import { thesaurus } from './thesaurus.ts';

/** A known phrase of several words in a text: its key, and its token positions [from, to). */
export interface PhraseMatch {
  key: string;
  from: number;
  to: number;
}

const none: ReadonlySet<string> = new Set();

/** For each set of phrases, how they begin: most runs of words begin none, and are left at once. */
const beginnings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function beginningsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  const known = beginnings.get(phrases);
  if (known) return known;
  const begun = new Set<string>();
  for (const phrase of phrases) for (let at = phrase.indexOf('_'); at > 0; at = phrase.indexOf('_', at + 1)) begun.add(phrase.slice(0, at));
  beginnings.set(phrases, begun);
  return begun;
}

/**
 * The phrases of the thesaurus that occur in a text.
 * @param names further phrases to look for, as keys: the names of a report.
 */
export function phraseKeys(tokens: readonly Token[], names = none): PhraseMatch[] {
  const { phrases } = thesaurus();
  const found: PhraseMatch[] = [];
  const known = beginningsOf(phrases);
  const named = beginningsOf(names);
  for (let from = 0; from < tokens.length; from += 1) {
    let key = tokens[from]?.stem ?? '';
    for (let to = from + 2; to <= tokens.length && (known.has(key) || named.has(key)); to += 1) {
      key += `_${tokens[to - 1]?.stem ?? ''}`;
      if (phrases.has(key) || names.has(key)) found.push({ key, from, to });
    }
  }
  return found;
}

/** How many words may stand between a verb and its particle: "kicked the whole programme off". */
const BETWEEN = 4;

/** The known phrases of a verb and a particle that stand apart in a text, as the positions of the two. */
export function partedPhrases(tokens: readonly Token[]): { key: string; verb: number; particle: number }[] {
  const { phrases } = thesaurus();
  return tokens.flatMap(({ norm, stem }, particle) => {
    if (!PARTICLE.has(norm)) return [];
    const verb = tokens.findLastIndex(
      (token, at) => at < particle - 1 && at >= particle - 1 - BETWEEN && phrases.has(`${token.stem}_${stem}`),
    );
    return verb < 0 ? [] : [{ key: `${tokens[verb]?.stem ?? ''}_${stem}`, verb, particle }];
  });
}
