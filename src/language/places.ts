const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** The world, the continents and their parts by their codes (UN M.49). */
const CONTINENTS =
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419'.split(' ');
/** The short forms that reports use. */
const SHORT = {
  country: ['US', 'U.S.', 'USA', 'UK', 'U.K.', 'England', 'Scotland', 'Wales', 'Great Britain', 'Britain', 'Korea'],
  continent: ['EU', 'European Union'],
};

/** How far a place reaches: places lie in larger ones, so only such of one extent exclude each other. */
export type Extent = 'continent' | 'country' | 'local';

let known: ReadonlyMap<string, Extent> | undefined;

/**
 * Territories and countries by their codes (ISO 3166), continents and unions of countries; every other name is taken for a place in one of them. People write names small, but "us" is no country.
 */
export function extentOf(place: string): Extent {
  if (place === 'us') return 'local';
  const named = (codes: readonly string[], extent: Extent): [string, Extent][] =>
    codes.flatMap((code) => regionNames.of(code) ?? []).map((name) => [name.toLowerCase(), extent]);
  known ??= new Map([
    ...named(
      LETTERS.flatMap((a) => LETTERS.map((b) => a + b)),
      'country',
    ),
    ...named(CONTINENTS, 'continent'),
    ...SHORT.country.map((name): [string, Extent] => [name.toLowerCase(), 'country']),
    ...SHORT.continent.map((name): [string, Extent] => [name.toLowerCase(), 'continent']),
  ]);
  return known.get(place.toLowerCase().replace(/^the /, '')) ?? 'local';
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
let languages: ReadonlySet<string> | undefined;

/** "Tigrinya", "Hindi": by the codes of ISO 639. */
function isLanguage(name: string): boolean {
  languages ??= new Set(LETTERS.flatMap((a) => LETTERS.flatMap((b) => languageNames.of((a + b).toLowerCase()) ?? [])));
  return languages.has(name);
}

/** "Norwegian", "Chinese", "British", "Nepali", "Tigrinya": of a place, not a place. */
export const isAdjective = (name: string): boolean =>
  extentOf(name) === 'local' &&
  (isLanguage(name) ||
    /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish|ch|can)$/u.test(name) ||
    (name.endsWith('i') && [name.slice(0, -1), `${name}a`].some((country) => extentOf(country) === 'country')));
