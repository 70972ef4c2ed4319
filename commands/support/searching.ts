import { customId, everyReport, reportKey } from '../../src/reply/customId.ts';
import { plain } from '../../src/reply/escape.ts';
import { notice } from '../../src/reply/notice.ts';
import { passagesReply } from '../../src/reply/reading/passages.ts';
import type { Report } from '../../src/corpus/types.ts';
import type { Reply } from '../../src/reply/types.ts';
import type { Invocation, Services } from '../command.ts';
import { wordsFor } from './lookup.ts';

/** Passages that a search finds at most: ten pages. */
const most = 30;

interface Search {
  words: string;
  report: Report | undefined;
  page: number;
  replaces: boolean;
}

/** A page of the passages for some words. The words are in the message, the rest of the search in the buttons. */
export function searchReply({ words: typed, report, page, replaces }: Search, invocation: Invocation, { engine }: Services): Reply {
  const words = wordsFor(invocation);
  const searched = plain(typed);
  const hits = engine.search(searched, { limit: most, ...(report && { reportId: report.id }) });
  if (hits.length === 0) return notice(words.pages.noResults(searched));
  return passagesReply(hits, {
    reports: engine.reports,
    words,
    title: words.pages.results(hits.length, searched.slice(0, 100)),
    author: searched,
    page,
    id: (next) => customId('search', report ? reportKey(report.id) : everyReport, next),
    replaces,
  });
}
