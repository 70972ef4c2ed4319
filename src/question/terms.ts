import { phraseKeys } from '../language/phrases.ts';
import { isStopWord } from '../language/stopWords.ts';
import type { Token } from '../language/tokens.ts';
import type { QueryTerm } from './types.ts';

/** The content words and known phrases of a question. */
export function queryTerms(tokens: readonly Token[], from: QueryTerm['from']): QueryTerm[] {
  const terms: QueryTerm[] = [];
  tokens.forEach((token, position) => {
    if (isStopWord(token.norm) || terms.some((term) => term.key === token.stem)) return;
    terms.push({ key: token.stem, norm: token.norm, position, length: 1, capital: token.capital, from, ...(token.value !== undefined && { value: token.value }) });
  });
  for (const { key, from: start, to } of phraseKeys(tokens)) {
    terms.push({ key, norm: tokens.slice(start, to).map((token) => token.norm).join(' '), position: start, length: to - start, capital: false, from });
  }
  return terms;
}
