import { opens } from '../../src/reply/buttons.ts';
import { customId } from '../../src/reply/customId.ts';
import { notice } from '../../src/reply/notice.ts';
import { passagesReply } from '../../src/reply/reading/passages.ts';
import type { Component } from '../command.ts';
import { paragraphAt, wordsFor } from '../support/lookup.ts';
import { reportAt } from '../support/reports.ts';

/** More like this, from the same report: `more:REPORT:PARAGRAPH:PAGE:new`; without the last, it turns the page it is on. */
export const more: Component = {
  action: 'more',
  run: (invocation, services) => {
    const [key = '', paragraphId = '', page, how] = invocation.arguments;
    const words = wordsFor(invocation);
    const report = reportAt(key, invocation, services);
    const paragraph = paragraphAt(report, paragraphId, invocation);
    const hits = services.engine
      .search(paragraph.text, { limit: 13, reportId: report.id })
      .filter(({ citation }) => citation.paragraphId !== paragraphId);
    if (hits.length === 0) return notice(words.pages.noMore);
    return passagesReply(hits, {
      reports: services.engine.reports,
      words,
      title: words.pages.moreLikeThis,
      page: Number(page),
      id: (next) => customId('more', key, paragraphId, next),
      replaces: how !== opens,
    });
  },
};
