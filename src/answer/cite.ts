import type { Paragraph, Report, Sentence } from '../corpus/types.ts';
import { sectionPath } from '../corpus/types.ts';
import type { Citation, SectionReference } from './types.ts';

/** Cites a stretch of a paragraph; without offsets, all of it. */
export function cite(report: Report, paragraph: Paragraph, start = 0, end = paragraph.text.length): Citation {
  const quote = paragraph.text.slice(start, end);
  const url = report.source?.url;
  return {
    reportId: report.id,
    reportTitle: report.title,
    section: sectionPath(report, paragraph.section),
    paragraph: paragraph.number,
    paragraphId: paragraph.id,
    sentences: paragraph.sentences.filter((sentence) => sentence.start < end && sentence.end > start).map((sentence) => sentence.number),
    quote,
    ...(url !== undefined && { url: textFragment(url, quote) }),
  };
}

/** Cites the whole sentences that hold a verbatim quote. */
export function citeQuote(report: Report, paragraph: Paragraph, quote: string): Citation {
  const at = paragraph.text.indexOf(quote);
  const touched = paragraph.sentences.filter((sentence) => sentence.start < at + quote.length && sentence.end > at);
  return cite(report, paragraph, Math.min(at, touched[0]?.start ?? at), Math.max(at + quote.length, touched.at(-1)?.end ?? 0));
}

/** Cites a sentence of a paragraph. */
export const citeSentence = (report: Report, paragraph: Paragraph, { start, end }: Sentence): Citation =>
  cite(report, paragraph, start, end);

/** The section of a paragraph, to point a reader to. */
export const sectionOf = (report: Report, paragraph: Paragraph): SectionReference => ({
  reportId: report.id,
  section: sectionPath(report, paragraph.section),
  paragraphId: report.sections[paragraph.section]?.heading.id ?? paragraph.id,
});

/** A link that scrolls to the words (https://wicg.github.io/scroll-to-text-fragment/): the first and last five words of a long quote. */
function textFragment(url: string, quote: string): string {
  const words = quote.split(/\s+/);
  const encode = (part: string): string => encodeURIComponent(part).replace(/-/g, '%2D');
  const fragment =
    words.length <= 12 ? encode(words.join(' ')) : `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`;
  return `${url.split('#')[0] ?? url}#:~:text=${fragment}`;
}
