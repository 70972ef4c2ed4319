const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINAL = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const WORDS = new Map<string, number>([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index): [string, number] => [word, 30 + 10 * index]),
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['dozen', 12],
]);
const SCALE: Record<string, number> = { k: 1e3, m: 1e6, bn: 1e9 };

/**
 * What a lower-case number or number word stands for: "1,000", "£4.5m", "800k", "27th", "sixteen"; undefined for other words. Ordinal words are not
 * numbers here: "first" and "second" have too many other uses.
 */
export function numberOf(word: string): number | undefined {
  const match = /^[£$€¥]?(\d+(?:[.,]\d+)*)(%|st|nd|rd|th|k|m|bn)?$/.exec(word);
  if (!match) return WORDS.get(word);
  const [, digits = '', unit = ''] = match;
  const value = Number(digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));
  return Number.isNaN(value) ? undefined : value * (SCALE[unit] ?? 1);
}

/** What an ordinal stands for: "third" is 3, "27th" is 27. */
export function ordinalOf(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  const position = ORDINAL.indexOf(word);
  return position > 0 ? position : undefined;
}
