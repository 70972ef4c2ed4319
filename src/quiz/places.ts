/** Territories, countries and continents by their codes (ISO 3166, UN M.49); the short forms that reports use are added. */
const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const CONTINENTS = [
  '001',
  '002',
  '003',
  '005',
  '009',
  '013',
  '019',
  '021',
  '030',
  '034',
  '035',
  '142',
  '143',
  '145',
  '150',
  '151',
  '154',
  '155',
  '202',
  '419',
];
const SHORT = ['US', 'U.S.', 'USA', 'UK', 'U.K.', 'EU', 'England', 'Scotland', 'Wales', 'Great Britain', 'Korea', 'European Union'];

let broad: ReadonlySet<string> | undefined;

/** Whether a place is a country or larger, so that other places lie in it. */
export function isBroad(place: string): boolean {
  broad ??= new Set([...LETTERS.flatMap((a) => LETTERS.map((b) => nameOf(a + b))), ...CONTINENTS.map(nameOf), ...SHORT]);
  return broad.has(place.replace(/^the /i, ''));
}

const nameOf = (code: string): string => regionNames.of(code) ?? code;

/** "Norwegian", "Chinese", "British": of a place, not a place. */
export const isAdjective = (name: string): boolean => /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish|ch|can)$/u.test(name) && !isBroad(name);
