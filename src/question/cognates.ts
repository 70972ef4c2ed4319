import { isEnglishWord } from '../language/wordKnowledge.ts';

/** Endings of Spanish and French words and what they are in English. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ciones$|cion$/, ['tion']],
  [/siones$|sion$/, ['sion']],
  [/idades$|idad$|ites?$/, ['ity']],
  [/tades$|tad$|dad$|tes?$/, ['ty']],
  [/mente$/, ['ly', 'ally']],
  [/ment$/, ['ly', 'ment']],
  [/(?:ic[oa]|ique)s?$/, ['ic', 'ical', 'ics']],
  [/(?:iv[oa]|if|ive)s?$/, ['ive']],
  [/(?:os[oa]|eux|euse)s?$/, ['ous']],
  [/ism[eo]s?$/, ['ism']],
  [/ist[ea]s?$/, ['ist']],
  [/(?:ari[oa]|aire)s?$/, ['ary', 'arian']],
  [/(?:encia|ence)s?$/, ['ence', 'ency']],
  [/(?:ancia|ance)s?$/, ['ance', 'ancy']],
  [/(?:adora?|ateur|atrice)(?:es|s)?$/, ['ator']],
  [/(?:ora?|eur)(?:es|s)?$/, ['or', 'er']],
  [/(?:ia|ie)s?$/, ['y', 'ia']],
  [/(?:al|el|elle|ale|aux)(?:es|s)?$/, ['al']],
  [/[aoe]?s?$/, ['', 'e']],
];
/** Short words are alike by chance. */
const SHORTEST = 6;

/** The English word that a folded French or Spanish word is by its form: "innovación" is "innovation". Undefined if there is none. */
export function cognateOf(folded: string): string | undefined {
  if (folded.length < SHORTEST) return undefined;
  if (isEnglishWord(folded)) return folded;
  for (const [ending, english] of ENDINGS) {
    if (!ending.test(folded)) continue;
    const found = english.map((end) => folded.replace(ending, end)).find((word) => word.length >= SHORTEST - 1 && isEnglishWord(word));
    if (found !== undefined) return found;
  }
  return undefined;
}
