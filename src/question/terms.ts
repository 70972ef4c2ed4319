import { partedPhrases, phraseKeys } from '../language/phrases.ts';
import { isScaffolding } from '../language/stopWords.ts';
import type { Token } from '../language/tokens.ts';
import { kindOfWord } from './importance.ts';
import type { QueryTerm } from './types.ts';

/** Words that ask for all of something: the kind of question holds them. */
const ALL = new Set('everything everyone everybody all every each whole entire'.split(' '));

/** Words that only say what is asked for: the kind of question holds them. */
const MEASURE = new Set('many much long often far big large old'.split(' '));

/** The content words and known phrases of a question. */
export function queryTerms(tokens: readonly Token[], from: QueryTerm['from'], names?: ReadonlySet<string>): QueryTerm[] {
  const terms: QueryTerm[] = [];
  const skipped = new Set(
    tokens.flatMap((token, position) =>
      token.norm === 'how' && MEASURE.has(tokens[position + 1]?.norm ?? '') ? [position, position + 1] : [],
    ),
  );
  tokens.forEach((token, position) => {
    if (skipped.has(position) || isScaffolding(token.norm) || ALL.has(token.norm) || terms.some((term) => term.key === token.stem)) return;
    terms.push({
      key: token.stem,
      norm: token.norm,
      position,
      length: 1,
      parts: [position],
      capital: token.capital,
      kind: kindOfWord({ ...token, position }),
      from,
      ...(token.value !== undefined && { value: token.value }),
    });
  });
  const add = (key: string, parts: readonly number[]): void => {
    const [position = 0] = parts;
    const words = parts.flatMap((at) => tokens[at] ?? []);
    if (skipped.has(position) || words.every((token) => isScaffolding(token.norm))) return;
    const norm = words.map((token) => token.norm).join(' ');
    terms.push({ key, norm, position, length: parts.length, parts, capital: false, kind: 'name', from });
  };
  for (const { key, from: start, to } of phraseKeys(tokens, names))
    add(
      key,
      Array.from({ length: to - start }, (_, i) => start + i),
    );
  for (const { key, verb, particle } of partedPhrases(tokens)) add(key, [verb, particle]);
  return terms;
}
