import type { GlossaryEntry } from '../corpus/schema.ts';
import { splitSentences } from '../language/sentences.ts';
import { tokenize } from '../language/tokens.ts';
import { covered, read, termsIn } from './asked.ts';

/** The sentence of a passage that says the most of what was asked; its first one where none says anything of it. */
export function nearestSentence(question: string, passage: string, glossary: readonly GlossaryEntry[] = []): string {
  const { terms } = read(question, glossary);
  const sentences = splitSentences(passage).map(([start, end]) => passage.slice(start, end));
  const scored = sentences.map((sentence) => {
    const words = termsIn(tokenize(sentence));
    return { sentence, share: terms.length === 0 || words.length === 0 ? 0 : covered(terms, words) };
  });
  return scored.reduce((best, next) => (next.share > best.share ? next : best), { sentence: sentences[0] ?? passage, share: 0 }).sentence;
}
