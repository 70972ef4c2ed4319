import { slipOf } from '../language/slips.ts';
import { isEnglishWord } from '../language/wordKnowledge.ts';
import { createSpeller } from '../question/spelling.ts';
import type { Lexicon } from '../question/understand.ts';
import type { ReportIndex } from '../retrieval/reportIndex.ts';

/** What some reports know that helps to read a question: their words and their names. */
export function lexiconOf(indexes: readonly ReportIndex[]): Required<Lexicon> {
  const vocabulary = new Map<string, number>();
  for (const index of indexes) for (const [word, count] of index.words) vocabulary.set(word, (vocabulary.get(word) ?? 0) + count);
  for (const index of indexes) for (const word of index.facts.words) if (!vocabulary.has(word)) vocabulary.set(word, 1);
  return {
    speller: createSpeller(vocabulary, isEnglishWord, slipOf),
    names: new Set(indexes.flatMap((index) => [...index.vocabulary.aliases.keys()].filter((key) => key.includes('_')))),
  };
}
