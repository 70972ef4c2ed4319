import type { Paragraph, Report } from '../../corpus/types.ts';
import { findDates } from './months.ts';

/** Something that the report puts at a time. */
export interface DatedEvent {
  /** The date, verbatim. */
  label: string;
  /** The words around it, verbatim, with "…" where they are cut. */
  text: string;
  paragraph: Paragraph;
  sentence: number;
  /** Sorts: year, month, day; what is not said is 0, and a missing year is the report's. */
  key: number;
}

/** Letters around a date that tell what happened. */
const around = 200;

/** What happened when, in order. A sentence that names a month or day is not listed under its bare year as well. */
export function eventsOf(report: Report): readonly DatedEvent[] {
  let events = found.get(report);
  if (!events) found.set(report, (events = findEvents(report)));
  return events;
}

/** A report never changes once it is loaded, and every page of its timeline asks. */
const found = new WeakMap<Report, readonly DatedEvent[]>();

function findEvents(report: Report): DatedEvent[] {
  const events = report.paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((paragraph) =>
      paragraph.sentences.flatMap((sentence) => {
        const dates = findDates(sentence.text, report.language);
        const exact = dates.filter(({ month }) => month > 0);
        const kept = exact.length > 0 ? exact : dates.slice(0, 1);
        const stated = dates.find((date) => date.year !== undefined)?.year;
        return kept.map((date): DatedEvent => {
          const year = date.year ?? stated ?? report.year ?? 0;
          return {
            label: sentence.text.slice(date.start, date.end),
            text: excerpt(sentence.text, date.start, date.end),
            paragraph,
            sentence: sentence.number,
            key: year * 10_000 + date.month * 100 + date.day,
          };
        });
      }),
    );
  return events.sort((a, b) => a.key - b.key);
}

/** The words around a part of a sentence, cut at blanks. */
function excerpt(text: string, start: number, end: number): string {
  if (text.length <= around) return text;
  const spare = around - (end - start);
  const from = Math.max(0, Math.min(start - spare / 3, text.length - around));
  const to = Math.min(text.length, from + around);
  const first = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const last = to === text.length ? to : text.lastIndexOf(' ', to);
  return `${first > 0 ? '… ' : ''}${text.slice(Math.min(first, start), Math.max(last, end))}${last < text.length ? ' …' : ''}`;
}
