import { phraseKeys } from '../language/phrases.ts';
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
      capital: token.capital,
      kind: kindOfWord({ ...token, position }),
      from,
      ...(token.value !== undefined && { value: token.value }),
    });
  });
  for (const { key, from: start, to } of phraseKeys(tokens, names)) {
    if (skipped.has(start) || tokens.slice(start, to).every((token) => isScaffolding(token.norm))) continue;
    terms.push({
      key,
      norm: tokens
        .slice(start, to)
        .map((token) => token.norm)
        .join(' '),
      position: start,
      length: to - start,
      capital: false,
      kind: 'name',
      from,
    });
  }
  return terms;
}
