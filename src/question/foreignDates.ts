const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const FRENCH = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const SPANISH = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Dates in English order: "9月25日" and "25 de septiembre" are "September 25". */
export const datesToEnglish = (text: string): string =>
  text
    .replace(/([〇零一二三四五六七八九]{4})(?=年)/g, (year) => digitsOf(year))
    .replace(/([一二三四五六七八九十]{1,3})(?=月(?!球|饼))/g, (month) => String(chineseNumber(month)))
    .replace(/([一二三四五六七八九十]{1,3})(?=[日号](?!码))/g, (day) => String(chineseNumber(day)))
    .replace(
      /(?:(\d{4})\s*年度?)?\s*(?<!\d)(1[0-2]|0?[1-9])\s*月份?(?:\s*([0-3]?\d)\s*[日号])?/g,
      (_, year?: string, month?: string, day?: string) => ` ${[MONTHS[Number(month) - 1], day, year].filter(Boolean).join(' ')} `,
    )
    .replace(/(\d{4})\s*年度?/g, ' $1 ')
    .replace(/(?<!\d)([0-3]?\d)\s*[日号](?!码)/g, ' $1 ')
    .replace(
      /(?<!\d)([0-3]?\d)(?:er|º|°)?\s+(?:de\s+)?(\p{L}+)(?:\s+(?:de\s+|del\s+)?(\d{4}))?(?!\d)/gu,
      (whole, day: string, word: string, year?: string) => {
        const month = monthOf(word);
        return month === undefined ? whole : [month, day, year].filter(Boolean).join(' ');
      },
    );

function monthOf(word: string): string | undefined {
  const folded = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^setiembre$/, 'septiembre');
  const at = Math.max(FRENCH.indexOf(folded), SPANISH.indexOf(folded));
  return MONTHS[at];
}

const digitsOf = (numerals: string): string => numerals.replace(/./gu, (sign) => String(Math.max(0, DIGITS.indexOf(sign))));

/** A number in Chinese numerals: "八十" is 80. NaN where it is none. */
export function chineseNumber(numerals: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of numerals.replace(/两/g, '二').replace(/零/g, '〇')) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = digit * 10 + DIGITS.indexOf(sign);
    else if (unit >= 10_000) {
      total = (total + digit) * unit;
      digit = 0;
    } else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
