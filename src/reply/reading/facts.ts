import { createHash } from 'node:crypto';
import { sectionPath, type LocatedFact, type Report } from '../../corpus/types.ts';
import { pageButtons, type Row } from '../buttons.ts';
import { escapeMarkdown } from '../escape.ts';
import { placeOf } from '../plainText.ts';
import { truncate } from '../text.ts';
import type { MessageReply } from '../types.ts';
import type { Words } from '../words/index.ts';
import { footerOf, pageReply, slicePage } from './page.ts';

const perPage = 5;

/** A topic as it goes into a custom_id or a choice: topics may be longer than Discord takes. */
export const topicKey = (topic: string): string => createHash('sha256').update(topic).digest('hex').slice(0, 8);

interface FactsOptions {
  report: Report;
  title: string;
  /** Plain letters; the words that the facts were found by. */
  author?: string;
  words: Words;
  page: number;
  id: (page: number) => string;
  /** A menu of topics. */
  topics?: Row;
  replaces: boolean;
}

/** Facts as questions with their exact answers, each with its place. */
export function factsReply(
  facts: readonly LocatedFact[],
  { report, title, author, words, page: wanted, id, topics, replaces }: FactsOptions,
): MessageReply {
  const { page, pages, shown } = slicePage(facts, wanted, perPage);
  const blocks = shown.map(({ question, answer, paragraph }) => {
    const [title = '', ...sections] = sectionPath(report, paragraph.section).split(' > ');
    const place = [...(sections.length > 0 ? sections.slice(0, 2) : [title]), placeOf({ paragraph: paragraph.number }, words)];
    const path = place.map((part) => escapeMarkdown(truncate(part, 60))).join(' › ');
    return `${escapeMarkdown(question)}\n**${escapeMarkdown(truncate(answer, 300))}**\n-# 📍 ${path}`;
  });
  return pageReply({
    ...(author !== undefined && { author }),
    title,
    body: blocks.join('\n\n'),
    footer: footerOf(report.title, page, pages, words),
    ...(topics && { selects: [topics] }),
    buttons: [pageButtons(page, pages, words, id)],
    replaces,
  });
}
