import type { Citation, Passages } from '../answer/types.ts';
import type { Paragraph } from '../corpus/types.ts';

/** How the engine joins the words of several candidates in one headline. */
const between = ' … ';
/** An exact answer with the clause that it stands in. */
const withClause = /^(.+?): “(.+)”$/u;

/** The words that come nearest, without the clause that they stand in; those that begin in the middle of a sentence say so. */
export function leadOf({ headline }: Passages): string {
  const [first = ''] = headline.split(between);
  const lead = withClause.exec(first)?.[1] ?? first;
  return /^\p{Ll}/u.test(lead) ? `… ${lead}` : lead;
}

/**
 * The sentences to put in bold: those that are quoted, or, where a paragraph is quoted whole, those with the words that come nearest.
 * @returns numbers from 1; none where nothing stands out.
 */
export function tellingOf({ headline, near }: Passages, { sentences }: Citation, paragraph: Paragraph | undefined): number[] {
  if (!paragraph || sentences.length < paragraph.sentences.length) return sentences;
  if (paragraph.sentences.length === 1) return near ? sentences : [];
  const told = headline.split(between).flatMap((lead) => withClause.exec(lead)?.slice(1) ?? [lead]);
  return paragraph.sentences
    .filter(({ text }) => told.some((words) => text.includes(words) || words.includes(text)))
    .map(({ number }) => number);
}
