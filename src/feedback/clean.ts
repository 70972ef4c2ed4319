/** What stands where something personal was. */
const GONE = '…';

/** A question that is longer is cut: the gap is in its beginning. */
const LONGEST = 300;

const PERSONAL: readonly RegExp[] = [
  // Discord's mentions, emoji and times, and addresses of any kind.
  /<[@#/:at][^>\s]*>/giu,
  /\b[a-z][a-z0-9+.-]*:\/\/\S+/giu,
  /\bwww\.\S+/giu,
  // "discord.gg/abc", "example.org/me": an address without its beginning.
  /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+/giu,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu,
  /@[\p{L}\p{N}._-]+/gu,
  // Network addresses, account numbers, and runs of digits as in ids, telephone and card numbers, whatever stands between them.
  /\b(?:\d{1,3}\.){3}\d{1,3}\b/gu,
  /\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/giu,
  /(?<![\p{L}\p{N}])(?:[0-9a-f]{1,4}:)*[0-9a-f]{0,4}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?(?![\p{L}\p{N}:])/giu,
  /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,}(?:\s?[A-Z0-9]{1,4})?\b/gu,
  /(?<![\p{Script=Latin}\p{N}])[+(]?\d[\d\s()./-]{5,}\d(?![\p{Script=Latin}\p{N}])/gu,
  // Letters and digits mixed: number plates, passports, tickets.
  /\b(?=(?:[A-Z-]*\d){3})(?=[A-Z0-9-]*[A-Z])[A-Z0-9-]{6,}\b/gu,
  // "12 Baker Street", "12, rue de la Paix".
  /\b\d{1,4}[a-z]?,?\s+(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square|close|way)\b\.?/giu,
  /\b\d{1,4}\s*(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|place|calle|avenida|plaza)\s+[\p{L}'’ -]{2,40}/giu,
  // "Calle Mayor 5", "Hauptstraße 12", "南大街5号".
  /\b(?:calle|avenida|plaza|paseo)\s+[\p{L}'’ -]{2,40}?,?\s*\d{1,4}(?!\p{N})/giu,
  /\b\p{Lu}[\p{L}-]*(?:straße|strasse|gasse|platz|weg)\s+\d{1,4}[a-z]?\b/gu,
  /\p{Script=Han}{1,6}[路街道巷弄]\s?\d{1,5}\s?[号弄](?:\s?\d{1,4}\s?[号楼室栋])*/gu,
];

/** Numbers that a report would name: years and spans of years, the day before a year, and amounts with separators between thousands. */
const NUMBER_OF_A_REPORT =
  /^(?:(?:(?:[12]?\d|3[01])\s)?(?:1[5-9]|20)\d\d(?:\s?[-–/]\s?(?:(?:1[5-9]|20)\d\d|\d\d))?|\d{1,3}(?:[,. ]\d{3}){1,3}|\d{1,4})$/u;

/**
 * A question without what could tell who asked it or about whom: mentions, addresses, and numbers that look like ids.
 * A year, a span of years and an amount stay, because a report is asked about them.
 */
export function cleanQuestion(question: string): string {
  const cleaned = PERSONAL.reduce(
    (text, pattern) => text.replace(pattern, (match) => (NUMBER_OF_A_REPORT.test(match.trim()) ? match : GONE)),
    question,
  );
  const short = Array.from(
    cleaned
      .replace(/(?<![\p{Script=Latin}\p{N}.,])\d{5,}(?![\p{Script=Latin}\p{N}])/gu, GONE)
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return short.length <= LONGEST ? short.join('') : `${short.slice(0, LONGEST - 1).join('')}${GONE}`;
}
