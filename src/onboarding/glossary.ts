import { cite, citeQuote } from '../answer/cite.ts';
import type { GlossaryEntry, Report } from '../corpus/types.ts';
import type { TourItem } from './types.ts';

/** More words at once are not remembered; /glossary has them all. */
const MOST = 6;

/**
 * The words to know, as the glossary has them, those of the report first; else the short forms that the text explains. Yields after each paragraph.
 * @param shown names that the tour has shown already, with whatever stands before them.
 */
export function* glossaryItems(report: Report, shown: readonly string[]): Generator<undefined, TourItem[]> {
  const fresh = report.glossary.filter(({ term }) => !shown.some((name) => name.includes(term)));
  const entries = fresh.sort((a, b) => rank(a) - rank(b)).flatMap((entry) => fromEntry(report, entry));
  return entries.length > 0 ? entries.slice(0, MOST) : yield* fromText(report);
}

const rank = ({ basis }: GlossaryEntry): number => (basis === 'report' ? 0 : 1);

function fromEntry(report: Report, { term, expansion, definition, basis, quote }: GlossaryEntry): TourItem[] {
  const about = [expansion, definition].filter((text) => text !== undefined).join('. ');
  const paragraph = quote === undefined ? undefined : report.paragraphs.find(({ text }) => text.includes(quote));
  // A term without a meaning explains nothing.
  if (about === '') return [];
  return [
    {
      label: term,
      about,
      fromReport: basis === 'report',
      ...(quote !== undefined && paragraph && { citation: citeQuote(report, paragraph, quote) }),
    },
  ];
}

/** "the Cold Coral Atlas (CCA)": the letters are the initials of the words before them. */
function* fromText(report: Report): Generator<undefined, TourItem[]> {
  const items = new Map<string, TourItem>();
  for (const paragraph of report.paragraphs.filter(({ kind }) => kind !== 'heading')) {
    if (items.size >= MOST) break;
    yield;
    for (const { text, start, end } of paragraph.sentences) {
      for (const match of text.matchAll(/((?:[\p{L}&'’-]+ ){1,9})\((\p{Lu}[\p{L}&]{1,7})\)/gu)) {
        const [, before = '', short = ''] = match;
        const about = expansionOf(before.trim().split(' '), short);
        if (about !== undefined && !items.has(short))
          items.set(short, { label: short, about, fromReport: true, citation: cite(report, paragraph, start, end) });
      }
    }
  }
  return [...items.values()].slice(0, MOST);
}

/** The last words whose first letters, small words left out, spell the short form. */
function expansionOf(words: readonly string[], short: string): string | undefined {
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const tail = words.slice(from);
    const initials = tail.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
    if (/^\p{Lu}/u.test(tail[0] ?? '') && initials.join('') === short.replace(/[^\p{Lu}]/gu, '')) return tail.join(' ');
  }
  return undefined;
}
