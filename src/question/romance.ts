import { cognateOf } from './cognates.ts';
import { ADJECTIVES, GAP, type Part } from './englishRendering.ts';
import { datesToEnglish } from './foreignDates.ts';
import { foldWord, foreignWords, isGlue, keysOfWords, lightKey, type ForeignEntry, type ForeignLexicon } from './foreignLexicon.ts';

/** A foreign question, read part by part. */
export interface Reading {
  parts: Part[];
  unknown: string[];
  /** Whether it hangs on a form of "to be". */
  copula: boolean;
}

const VERB_ENDINGS = {
  fr: {
    endings: 'issaient issait issent erent irent aient eront ees ees ait ant ent era ies ees es ee ie is it us ue a e i u s'.split(' '),
    infinitives: ['er', 'ir', 're', 'oir'],
  },
  es: {
    endings:
      'ieron iendo aron eron ando aban amos idos idas ados adas aran iran eran ido ida ado ada aba aste ian aria iria ara ira era ia io an en a e o'.split(
        ' ',
      ),
    infinitives: ['ar', 'er', 'ir', 'arse'],
  },
} as const;
/** Words that join clauses as well as ask; inside a sentence they join. */
const RELATIVE = new Set([
  'qui',
  'que',
  'qu',
  'quoi',
  'a qui',
  'de qui',
  'avec qui',
  'par qui',
  'a quoi',
  'en que',
  'de que',
  'con que',
  'a que',
  'donde',
  'cuando',
  'como',
  'quien',
  'cual',
  'quienes',
  'para que',
  'por que',
]);
/** A form that only a verb has; without it a noun of the same stem is likelier. */
const VERB_FORM = /(?:é|ée|és|ées|ó|aron|ieron|èrent|aient|aban)$/iu;
const COPULA = /^(?:est|sont|etait|etaient|fut|furent|es|son|era|eran|fue|fueron|esta|estaba)$/;

/** Reads a French or Spanish question word by word, the longest known phrase first. */
export function readRomance(text: string, language: 'fr' | 'es', lexicon: ForeignLexicon): Reading {
  const words = foreignWords(datesToEnglish(text));
  const folded = words.map(foldWord);
  const shouted = text === text.toUpperCase();
  const accented =
    words.some((word, at) => word.toLowerCase() !== folded[at] && RELATIVE.has(folded[at] ?? '')) ||
    words.some(
      (word) =>
        /^(?:cu[aá]nt[oa]s?|quel(?:le)?s?|qui[eé]n(?:es)?|d[oó]nde|cu[aá]ndo|cu[aá]l(?:es)?|c[oó]mo)$/i.test(word) && /[áéíóú]/i.test(word),
    );
  const parts: Part[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const start = parts.length === 0;
    const own = functionAt(folded, at, lexicon);
    const content = contentAt(words, folded, at, language, lexicon);
    if (own && own.length >= (content?.length ?? 0)) {
      at += own.length;
      const phrase = folded.slice(at - own.length, at).join(' ');
      const asks =
        own.entry.role !== 'question' ||
        !RELATIVE.has(phrase) ||
        (accented ? /[áéíóúÁÉÍÓÚ]/u.test(words.slice(at - own.length, at).join(' ')) : start || own.length > 1);
      // "À Pékin" says where; before other words "à" says nothing.
      if (/^à$/iu.test(word) && /^\p{Lu}/u.test(words[at] ?? '')) parts.push({ role: 'link', english: 'in' });
      if (own.entry.role === 'skip' || !asks) continue;
      if (own.entry.role === 'question') parts.push(questionOf(own.entry.english, phrase, folded[at], language, lexicon));
      else parts.push({ role: 'link', english: own.entry.english });
      continue;
    }
    const length = content?.length ?? 1;
    const entry = content?.entry ?? inflected(folded[at] ?? '', language, lexicon);
    const english = entry?.english ?? unlisted(word, folded[at] ?? '', shouted || (start && at === 0));
    if (english === undefined) {
      unknown.push(word.toLowerCase());
      parts.push(GAP);
    } else
      parts.push({
        role: 'term',
        english,
        source: words
          .slice(at, at + length)
          .join(' ')
          .toLowerCase(),
        verb: entry?.verb ?? false,
        plural: language === 'es' && /\w[aeo]s$/.test(folded[at] ?? ''),
      });
    at += length;
  }
  // "Où est …" written without its accent.
  if (folded[0] === 'ou' && parts[0]?.role === 'link') parts[0] = { role: 'question', english: 'where' };
  // "Qu'est-ce que X" asks what X is, "qu'est-ce que X a fait" what X did.
  const verb = parts.some((part) => part.role === 'term' && part.verb === true);
  const read = parts.map((part): Part =>
    part.role === 'question' && part.english === 'what is' && verb && /\bqu est ce\b/.test(folded.join(' '))
      ? { role: 'question', english: 'what did' }
      : part,
  );
  return { parts: adjectivesFirst(read), unknown, copula: COPULA.test(folded[0] ?? '') && folded[1] !== 'ce' };
}

/** "développement durable" is "sustainable development". */
function adjectivesFirst(parts: readonly Part[]): Part[] {
  const ordered = [...parts];
  for (let at = 1; at < ordered.length; at += 1) {
    const [noun, adjective] = [ordered[at - 1], ordered[at]];
    if (
      noun?.role !== 'term' ||
      noun.verb === true ||
      adjective?.role !== 'term' ||
      !isAdjective(adjective.english) ||
      isAdjective(noun.english)
    )
      continue;
    [ordered[at - 1], ordered[at]] = [adjective, noun];
  }
  return ordered;
}

const isAdjective = (english: string): boolean => ADJECTIVES.has(english) || /^[a-z]{3,}(?:ic|ical|ive|ous)$/.test(english);

function questionOf(english: string, phrase: string, next: string | undefined, language: 'fr' | 'es', lexicon: ForeignLexicon): Part {
  const adjacent = language === 'es' && next !== undefined && !lexicon.functions.has(next);
  return { role: 'question', english, plural: english === 'which' && phrase.endsWith('s'), adjacent };
}

function functionAt(folded: readonly string[], at: number, lexicon: ForeignLexicon): { entry: ForeignEntry; length: number } | undefined {
  for (let length = Math.min(6, folded.length - at); length > 0; length -= 1) {
    const entry = lexicon.functions.get(folded.slice(at, at + length).join(' '));
    if (entry) return { entry, length };
  }
  return undefined;
}

/** The longest name or word from here, articles inside it left out. */
function contentAt(
  original: readonly string[],
  folded: readonly string[],
  at: number,
  language: 'fr' | 'es',
  lexicon: ForeignLexicon,
): { entry: ForeignEntry; length: number } | undefined {
  for (let length = Math.min(lexicon.longest, folded.length - at); length > 0; length -= 1) {
    const last = folded[at + length - 1] ?? '';
    if (length > 1 && isGlue(last)) continue;
    const words = folded.slice(at, at + length).filter((word, position) => position === 0 || !isGlue(word));
    const [exact = '', light = ''] = keysOfWords(words);
    const verb = length === 1 && VERB_FORM.test(original[at] ?? '') ? inflected(exact, language, lexicon) : undefined;
    const entry = verb ?? lexicon.words.get(exact) ?? lexicon.words.get(light);
    if (entry) return { entry, length };
  }
  return undefined;
}

/** The entry of the infinitive that a verb form comes from. */
function inflected(word: string, language: 'fr' | 'es', { words }: ForeignLexicon): ForeignEntry | undefined {
  const { endings, infinitives } = VERB_ENDINGS[language];
  for (const ending of endings) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    for (const form of language === 'es'
      ? [stem, stem.replace(/ie(?=[^aeiou]+$)/, 'e'), stem.replace(/ue(?=[^aeiou]+$)/, 'o'), stem.replace(/i(?=[^aeiou]+$)/, 'e')]
      : [stem]) {
      const found = infinitives.map((infinitive) => words.get(form + infinitive)).find((entry) => entry?.verb === true);
      if (found) return found;
    }
  }
  return undefined;
}

/** A number or a name stays; a word that is nearly English becomes English. A capital says nothing at the start or in capitals throughout. */
function unlisted(word: string, folded: string, capitalMeansNothing: boolean): string | undefined {
  if (/\d/.test(word)) return word;
  const cognate = cognateOf(folded);
  if (/^\p{Lu}/u.test(word) && (!capitalMeansNothing || cognate === undefined)) return word;
  return cognate ?? cognateOf(lightKey(folded));
}
