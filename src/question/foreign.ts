import type { GlossaryEntry } from '../corpus/schema.ts';
import { tokenize } from '../language/tokens.ts';
import { readChinese } from './chinese.ts';
import { renderEnglish, type Part } from './englishRendering.ts';
import { foreignLexicon } from './foreignLexicon.ts';
import { readRomance } from './romance.ts';
import type { Language } from './types.ts';

export { languageOf, writtenIn } from './languageOf.ts';

/** A foreign question as an English one. */
export interface Rendering {
  /** Keywords in the order of an English question, for the English engine. */
  text: string;
  /** Content words that neither the glossary nor the vocabulary has, as asked, lower case. */
  unknown: string[];
  /** As what each word of `text`, by its stem, was asked. */
  sources: ReadonlyMap<string, string>;
}

/**
 * Renders a question in Chinese, French or Spanish as keywords of an English one: the question word first, then the glossary's names and common words in
 * order; numbers, dates and names in Latin script stay. English stays as it is.
 */
export function toEnglish(text: string, language: Language, glossary: readonly GlossaryEntry[]): Rendering {
  if (language === 'en') return { text, unknown: [], sources: new Map() };
  const lexicon = foreignLexicon(language, glossary);
  const { parts, unknown, copula } = language === 'zh' ? readChinese(text, lexicon) : readRomance(text, language, lexicon);
  const asked = parts.some((part) => part.role === 'question') || !/[?？]/.test(text);
  const all: Part[] = asked ? parts : [{ role: 'question', english: 'did' }, ...parts];
  const terms = parts.filter((part) => part.role === 'term');
  return {
    text: renderEnglish(all, { copula }),
    unknown: [...new Set(unknown)],
    sources: new Map(terms.flatMap(({ english, source }) => tokenize(english).map(({ stem }) => [stem, source] as const))),
  };
}
