import type { GlossaryEntry } from '../corpus/schema.ts';
import { readChinese } from './chinese.ts';
import { renderEnglish, type Part } from './englishRendering.ts';
import { foreignLexicon } from './foreignLexicon.ts';
import { readRomance } from './romance.ts';
import type { Language } from './types.ts';

export { languageOf } from './languageOf.ts';

/** A foreign question as an English one. */
export interface Rendering {
  /** Keywords in the order of an English question, for the English engine. */
  text: string;
  /** How many content words, names and numbers were rendered. */
  known: number;
  /** Content words that neither the glossary nor the vocabulary has, as asked, lower case. */
  unknown: string[];
}

/**
 * Renders a question in Chinese, French or Spanish as keywords of an English one: the question word first, then the glossary's names and common words in
 * order; numbers, dates and names in Latin script stay. English stays as it is.
 */
export function toEnglish(text: string, language: Language, glossary: readonly GlossaryEntry[]): Rendering {
  if (language === 'en') return { text, known: 0, unknown: [] };
  const lexicon = foreignLexicon(language, glossary);
  const { parts, unknown, copula } = language === 'zh' ? readChinese(text, lexicon) : readRomance(text, language, lexicon);
  const asked = parts.some((part) => part.role === 'question') || !/[?？]/.test(text);
  const all: Part[] = asked ? parts : [{ role: 'question', english: 'did' }, ...parts];
  return {
    text: renderEnglish(all, { copula }),
    known: parts.filter((part) => part.role === 'term').length,
    unknown: [...new Set(unknown)],
  };
}
