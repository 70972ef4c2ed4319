import type { Paragraph, Report } from '../../corpus/types.ts';
import { findRow, readRow } from '../table.ts';
import { findDates } from './months.ts';
import { yearsOf } from './years.ts';

/** Something that the report puts at a time. */
export interface DatedEvent {
  /** The date, verbatim. */
  label: string;
  /** The words around it, verbatim, with "…" where they are cut; a table's row is read with its headers. */
  text: string;
  paragraph: Paragraph;
  sentence: number;
  /** Sorts: year, month, day; what is not said is 0. */
  key: number;
  /** How much of the report itself it is, 0 to 3: of its year, which counts double, and with a month. */
  telling: number;
}

/** Letters around a date that tell what happened. */
const most = 200;

/** What happened when, in order. A sentence that names a month or day is not listed under its bare year as well. */
export function eventsOf(report: Report): readonly DatedEvent[] {
  let events = found.get(report);
  if (!events) found.set(report, (events = findEvents(report)));
  return events;
}

/** A report never changes once it is loaded, and every page of its timeline asks. */
const found = new WeakMap<Report, readonly DatedEvent[]>();

function findEvents(report: Report): DatedEvent[] {
  const sentences = report.paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => ({ paragraph, sentence, dates: findDates(sentence.text, report.language) })),
    );
  const own = report.year ?? commonest(sentences.flatMap(({ dates }) => dates.flatMap(({ year }) => year ?? [])));
  let named = own;
  const events = sentences.flatMap(({ paragraph, sentence, dates }) => {
    const years = yearsOf(sentence.text, dates, own, named);
    named = dates.findLast(({ year }) => year !== undefined)?.year ?? named;
    const dated = dates.map((date, at) => ({ ...date, year: years[at] ?? own }));
    const exact = dated.filter(({ month }) => month > 0);
    return (exact.length > 0 ? exact : dated.slice(0, 1)).map(({ start, end, year, month, day }): DatedEvent => ({
      label: sentence.text.slice(start, end),
      text: around(paragraph, sentence.text, start, end),
      paragraph,
      sentence: sentence.number,
      key: year * 10_000 + month * 100 + day,
      telling: (year === own ? 2 : 0) + (month > 0 ? 1 : 0),
    }));
  });
  return events.sort((a, b) => a.key - b.key);
}

/** The number that is there most often: the year that a report is about, where it does not say. */
function commonest(years: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** The words around a date. */
function around(paragraph: Paragraph, sentence: string, start: number, end: number): string {
  const row = paragraph.kind === 'table' ? findRow(paragraph, sentence) : undefined;
  if (!row) return excerpt(sentence, start, end);
  const text = readRow(row);
  const at = Math.max(0, text.indexOf(sentence.slice(start, end)));
  return excerpt(text, at, at + end - start);
}

/** The words around a part of a sentence, cut at blanks. */
function excerpt(text: string, start: number, end: number): string {
  if (text.length <= most) return text;
  const spare = most - (end - start);
  const from = Math.max(0, Math.min(start - spare / 3, text.length - most));
  const to = Math.min(text.length, from + most);
  const first = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const last = to === text.length ? to : text.lastIndexOf(' ', to);
  return `${first > 0 ? '… ' : ''}${text.slice(Math.min(first, start), Math.max(last, end))}${last < text.length ? ' …' : ''}`;
}

/** At most so many events in their order: the most telling ones, each sentence once; of those that are alike, some from all over the year. */
export function chosenEvents(events: readonly DatedEvent[], most: number): readonly DatedEvent[] {
  if (events.length <= most) return events;
  const once = events.filter(
    ({ paragraph, sentence }, at) => events.findIndex((other) => other.paragraph === paragraph && other.sentence === sentence) === at,
  );
  const chosen = new Set<DatedEvent>();
  for (const level of [3, 2, 1, 0]) {
    const alike = once.filter(({ telling }) => telling === level);
    const room = Math.min(alike.length, most - chosen.size);
    for (let at = 0; at < room; at += 1) {
      const event = alike[Math.floor((at * alike.length) / room)];
      if (event) chosen.add(event);
    }
  }
  return once.filter((event) => chosen.has(event));
}
