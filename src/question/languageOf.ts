import { isStopWord } from '../language/stopWords.ts';
import { isEnglishWord } from '../language/wordKnowledge.ts';
import { foldWord, foreignLexicon, foreignWords, lightKey } from './foreignLexicon.ts';
import { isFunctionWord, isOtherLanguage } from './otherLanguages.ts';
import type { Language } from './types.ts';

/** Signs that a Chinese question has and a name in an English one hardly. */
const CHINESE_ASKS = /[谁誰什哪几幾吗嗎怎何么麼的了在有是为為呢请請]|多少|多久/;
const ENGLISH_ASKS =
  /^\W*(?:(?:so|and|but|hi|hey|hello|please|can you|could you)\W+)*(?:who|whom|whose|what|whats|which|when|where|why|how|is|are|was|were|do|does|did|has|have|tell|explain|describe|define)\b/i;
/** From this many points on a text is French or Spanish; a question word counts two, any other function word or word of the language one. */
const ENOUGH = 2;
/** How many letters of a message are looked at: more say nothing else. */
const LONGEST = 600;
/** Joins the words of a name. */
const PARTICLE = /^(?:de|du|des|d|l|la|le|les|del|el|los|las|y|et|e|en|sur|sans|para|pour|of|the|der|van|von|di|da|do|dos)$/;

/** A syllable in a script that no language here is written in; a Greek letter alone is of a formula. */
const OTHER_SCRIPT = /(?:(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]){2}/u;
/** What Japanese and Korean have beside Chinese signs; の stands in Chinese names too. */
const BESIDE_HAN = /(?!の)\p{Script=Hiragana}|\p{Script=Hangul}/u;

/**
 * The language that a message is written in, by its words and script: "other" is any that is not read. Undefined where it is open: a name alone, or no word.
 * An English sentence about a foreign name is English.
 */
export function writtenIn(text: string): Language | 'other' | undefined {
  const plain = text.normalize('NFKC').slice(0, LONGEST);
  const words = foreignWords(plain);
  const isHan = /\p{Script=Han}/u.test(plain);
  const isOtherScript = (isHan ? BESIDE_HAN : OTHER_SCRIPT).test(plain);
  if (isOtherScript && !words.some((word) => isFunctionWord(foldWord(word)))) return 'other';
  if (isHan) return ENGLISH_ASKS.test(plain) && !CHINESE_ASKS.test(plain) ? 'en' : 'zh';
  if (words.length === 0 || isLoneName(plain, words)) return undefined;
  if (!/[¿¡]/.test(plain) && isOtherLanguage(words, [englishPoints, (word) => pointsFor(word, 'fr'), (word) => pointsFor(word, 'es')]))
    return 'other';
  const english = sum(words.map(englishPoints));
  const french =
    sum(words.map((word) => pointsFor(word, 'fr'))) +
    (/[çœ«]|\b(?:qu|l|d|s|n|c)['’](?=\p{L})/iu.test(plain) ? 1 : 0) +
    (/[àèùâêîôûëï]/i.test(plain) ? 0.5 : 0);
  const spanish = sum(words.map((word) => pointsFor(word, 'es'))) + (/[¿¡]/.test(plain) ? 3 : 0) + (/[ñáíóú]/i.test(plain) ? 0.5 : 0);
  const best = Math.max(french, spanish);
  if (best < ENOUGH || best <= english) return 'en';
  return spanish > french ? 'es' : 'fr';
}

/** The language to read a message in: English where its own is open. */
export function languageOf(text: string): Language {
  const written = writtenIn(text);
  return written === undefined || written === 'other' ? 'en' : written;
}

/** What the letters with accents of each are. */
const ACCENTED = { fr: /^[a-zàâæçèéêëîïôœùûüÿ]+$/i, es: /^[a-záéíóúüñ]+$/i };

function pointsFor(word: string, language: 'fr' | 'es'): number {
  const lexicon = foreignLexicon(language);
  const folded = foldWord(word);
  const isAccented = folded !== word.toLowerCase();
  // "É" and "è" are what others say for "is"; "l'" and "d'" count by their apostrophe, "y/n" is English.
  if (folded.length === 1 && (isAccented ? !/à/i.test(word) : /[^aeiouy]/.test(folded))) return 0;
  const english = isStopWord(folded) || isEnglishWord(folded);
  const own = lexicon.functions.get(folded);
  // "comment", "on", "me": a word of both counts half, and only for the articles and the like that English texts lack.
  if (own) {
    if (own.role === 'question' && !english) return 2;
    return isStopWord(folded) || (english && folded.length > 2 && own.role !== 'question') ? 0 : 1;
  }
  if (english && !isAccented) return 0;
  return lexicon.words.has(folded) || lexicon.words.has(lightKey(folded)) || (isAccented && ACCENTED[language].test(word)) ? 1 : 0;
}

/** Only words that the other languages lack speak for English. */
function englishPoints(word: string): number {
  const folded = foldWord(word);
  if (foreignLexicon('fr').functions.has(folded) || foreignLexicon('es').functions.has(folded)) return 0;
  if (/^(?:who|whom|whose|what|whats|which|when|where|why|how|the|did|does|was|were)$/.test(folded)) return 2;
  return isStopWord(folded) ? 1 : 0;
}

/** "Médecins Sans Frontières", "Rio de Janeiro", "UNESCO?": capitals joined by particles, and nothing asked. */
function isLoneName(text: string, words: readonly string[]): boolean {
  if (/[¿¡]/.test(text) || words.length > 8) return false;
  const isShouted = text === text.toUpperCase();
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every(
      (word) => (/^\p{Lu}|\d/u.test(word) && !isFunctionWord(foldWord(word))) || PARTICLE.test(isShouted ? word : word.toLowerCase()),
    )
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
