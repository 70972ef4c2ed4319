import { isStopWord } from '../language/stopWords.ts';
import { isEnglishWord } from '../language/wordKnowledge.ts';
import { foldWord, foreignLexicon, foreignWords, lightKey } from './foreignLexicon.ts';
import type { Language } from './types.ts';

/** Signs that a Chinese question has and a name in an English one hardly. */
const CHINESE_ASKS = /[谁誰什哪几幾吗嗎怎何么麼的了在有是为為呢请請]|多少|多久/;
const ENGLISH_ASKS =
  /^\W*(?:(?:so|and|but|hi|hey|hello|please|can you|could you)\W+)*(?:who|whom|whose|what|whats|which|when|where|why|how|is|are|was|were|do|does|did|has|have|tell|explain|describe|define)\b/i;
/** From this many points on a text is French or Spanish; a question word counts two, any other function word or word of the language one. */
const ENOUGH = 2;

/**
 * The language of a message: of Chinese, French, Spanish and English the one its words point to. English in doubt, for a lone name, and for an English
 * sentence about a foreign name.
 */
export function languageOf(text: string): Language {
  const plain = text.normalize('NFKC');
  if (/\p{Script=Han}/u.test(plain)) return ENGLISH_ASKS.test(plain) && !CHINESE_ASKS.test(plain) ? 'en' : 'zh';
  const words = foreignWords(plain.slice(0, 600));
  if (words.length === 0 || isLoneName(plain, words)) return 'en';
  const english = words.reduce((sum, word) => sum + englishPoints(word), 0);
  const french =
    points(words, 'fr') + (/[çœ«]|\b(?:qu|l|d|s|n|c)['’](?=\p{L})/iu.test(plain) ? 1 : 0) + (/[àèùâêîôûëï]/i.test(plain) ? 0.5 : 0);
  const spanish = points(words, 'es') + (/[¿¡]/.test(plain) ? 3 : 0) + (/[ñáíóú]/i.test(plain) ? 0.5 : 0);
  const best = Math.max(french, spanish);
  if (best < ENOUGH || best <= english) return 'en';
  return spanish > french ? 'es' : 'fr';
}

function points(words: readonly string[], language: 'fr' | 'es'): number {
  const lexicon = foreignLexicon(language);
  return words.reduce((sum, word) => {
    const folded = foldWord(word);
    const english = isStopWord(folded) || isEnglishWord(folded);
    const own = lexicon.functions.get(folded);
    // "comment", "on", "me": a word of both counts half, and only for the articles and the like that English texts lack.
    if (own)
      return (
        sum +
        (own.role === 'question' && !english ? 2 : isStopWord(folded) || (english && folded.length > 2 && own.role !== 'question') ? 0 : 1)
      );
    if (english && folded === word.toLowerCase()) return sum;
    return sum + (lexicon.words.has(folded) || lexicon.words.has(lightKey(folded)) || folded !== word.toLowerCase() ? 1 : 0);
  }, 0);
}

/** Only words that the other languages lack speak for English. */
function englishPoints(word: string): number {
  const folded = foldWord(word);
  if (foreignLexicon('fr').functions.has(folded) || foreignLexicon('es').functions.has(folded)) return 0;
  if (/^(?:who|whom|whose|what|whats|which|when|where|why|how|the|did|does|was|were)$/.test(folded)) return 2;
  return isStopWord(folded) ? 1 : 0;
}

/** "Médecins Sans Frontières", "Rio de Janeiro": capitals joined by particles, and nothing asked. */
function isLoneName(text: string, words: readonly string[]): boolean {
  if (/[?¿¡]/.test(text) || text === text.toUpperCase()) return false;
  return (
    words.length <= 8 &&
    words.every(
      (word) => /^\p{Lu}|\d/u.test(word) || /^(?:de|du|des|d|l|la|le|les|del|el|los|las|y|et|e|en|sur|sans|para|pour)$/.test(word),
    ) &&
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    (words.length > 1 || words[0]?.toLowerCase() !== words[0])
  );
}
