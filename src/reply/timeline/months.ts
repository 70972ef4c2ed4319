/** Names of the months in the languages of the interface, by number; matched without regard to case where the language does not capitalise them. */
const names: Record<string, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
};

const monthOf = (language: string, name: string): number =>
  (names[language] ?? []).findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;

/** A date as a text has it: where it stands, and what it says. A month of 0 is none. */
export interface FoundDate {
  start: number;
  end: number;
  year?: number;
  month: number;
  day: number;
}

interface Pattern {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>) => Omit<FoundDate, 'start' | 'end'>;
}

const numbers = ({ year, month, day }: Record<string, string | undefined>) => ({
  ...(year && { year: Number(year) }),
  month: Number(month ?? 0),
  day: Number(day ?? 0),
});

const year = '(?<year>(?:1[89]|20)\\d\\d)';

/** English months count only with a capital, and "May" only where it cannot be the verb: beside a number or after a preposition. */
const english: Pattern = {
  pattern: new RegExp(
    `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?|\\b[Tt]his )?\\b(?<name>${(names['en'] ?? []).join('|')})\\b(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?\\b)?(?:,? ${year})?`,
    'gu',
  ),
  read: ({ name = '', day, after, ...rest }) => ({ ...numbers({ ...rest, day: day ?? after }), month: monthOf('en', name) }),
};

const romance = (language: 'fr' | 'es', of: string): Pattern => ({
  pattern: new RegExp(
    `(?:(?<day>\\d{1,2})(?:er|º)? ${of})?(?<![\\p{L}])(?<name>${(names[language] ?? []).join('|')})(?![\\p{L}])(?: ${of}(?:l )?${year})?`,
    'giu',
  ),
  read: ({ name = '', ...rest }) => ({ ...numbers(rest), month: monthOf(language, name) }),
});

const chinese: Pattern[] = [
  { pattern: /(?<year>(?:1[89]|20)\d\d)\s*年(?:\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?)?/gu, read: numbers },
  { pattern: /(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?/gu, read: numbers },
];

const iso: Pattern = { pattern: /\b(?<year>(?:1[89]|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/gu, read: numbers };

/** A year alone is a date only where the text puts it in time: "in 2012", not "2012 River Delta Forum". */
const yearAlone: Pattern = {
  pattern: new RegExp(`(?<=\\b(?:in|since|until|by|during|from|en|depuis|desde|hasta|dès|of|de|del) )${year}\\b(?!-\\d)`, 'giu'),
  read: numbers,
};

const patterns: Record<string, Pattern[]> = {
  en: [iso, english, yearAlone],
  fr: [iso, romance('fr', ''), yearAlone],
  es: [iso, romance('es', 'de '), yearAlone],
  zh: [iso, ...chinese],
};

/** The dates of a sentence in its order; of two that overlap the longer, first found. Nonsense such as a 45th is left out. */
export function findDates(text: string, language: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of patterns[language.slice(0, 2).toLowerCase()] ?? patterns['en'] ?? []) {
    for (const match of text.matchAll(pattern)) {
      const date = { start: match.index, end: match.index + match[0].length, ...read(match.groups ?? {}) };
      const overlaps = found.some(({ start, end }) => date.start < end && date.end > start);
      if (!overlaps && date.month <= 12 && date.day <= 31 && !isVerb(text, date)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const isVerb = (text: string, { start, end }: FoundDate): boolean =>
  text.slice(start, end) === 'May' &&
  !/\b(?:in|this|last|next|since|until|by|of|during|from|early|late|mid|and|to|every|each)[ -]$/iu.test(text.slice(0, start));
