import type { FoundDate } from './months.ts';

/** Words that put a year over a whole sentence: "In 2015 it will be from 2 to 8 February." */
const opens = /^(?:(?:In|During|En|Durante|Pendant) )?$/u;
/** What may stand between the dates of one phrase: "on 26 February and on 12 November 2013". */
const joins =
  /^[\s,，、–-]*(?:(?:and|or|to|until|till|et|ou|au|à|y|o|e|al|a|hasta|jusqu[’']en|至|到|和)\s*)?(?:(?:on|in|from|the|en|le|du|el|del)\s+)*$/iu;
/** The same between a year alone and a date: "twice in 2013, on 12 March", but not "more than in 2018, and July was the worst". */
const joinsYear = /^[\s,，]*(?:(?:on|in|from|the|en|le|du|el|del)\s+)*$/iu;
/** Words after a date that point back to a year. */
const pointsBack = /^,?\s*(?:(?:of|in) )?(?:that|the same) year\b|^,? (?:de )?(?:cette|la même) année|^,? (?:de )?(?:ese|el mismo) año/iu;

/**
 * The year of each date of a sentence. A date without one has that of its phrase, or the one that opens the sentence, or the one that it points back to;
 * else the report's: "our engraver since 1993, retired in June".
 * @param before the year that was named last before the sentence.
 */
export function yearsOf(text: string, dates: readonly FoundDate[], own: number, before: number): number[] {
  const [first] = dates;
  const opening = first?.month === 0 && opens.test(text.slice(0, first.start)) ? first.year : undefined;
  const isJoined = (left: FoundDate, right: FoundDate): boolean =>
    (left.month > 0 && right.month > 0 ? joins : joinsYear).test(text.slice(left.end, right.start));
  const years: (number | undefined)[] = dates.map(({ year }) => year);
  // A month that is later in the year than the one that is joined to it lies in another year: "from December to March 2021".
  for (let at = dates.length - 2; at >= 0; at -= 1) {
    const [date, next] = [dates[at], dates[at + 1]];
    const year = years[at + 1];
    if (date && next && years[at] === undefined && year !== undefined && isJoined(date, next))
      years[at] = next.month > 0 && date.month > next.month ? year - 1 : year;
  }
  dates.forEach((date, at) => {
    const previous = dates[at - 1];
    const year = years[at - 1];
    if (years[at] !== undefined || !previous || year === undefined || !isJoined(previous, date)) return;
    years[at] = date.month < previous.month ? year + 1 : year;
  });
  return dates.map(({ start, end }, at) => {
    const named = Number(
      text
        .slice(0, start)
        .match(/\b(?:1[89]|20)\d\d\b/gu)
        ?.at(-1) ?? before,
    );
    return years[at] ?? opening ?? (pointsBack.test(text.slice(end)) ? named : own);
  });
}
