import { opens } from '../../src/reply/buttons.ts';
import { contentsReply, sectionReply } from '../../src/reply/reading/section.ts';
import type { Component } from '../command.ts';
import { sectionAt, wordsFor } from '../support/lookup.ts';
import { reportAt } from '../support/reports.ts';

/** A page of a section: `section:REPORT:HEADING:PAGE`, with `new` for a message of its own. */
export const section: Component = {
  action: 'section',
  run: (invocation, services) => {
    const [key, headingId, page, how] = invocation.arguments;
    const report = reportAt(key, invocation, services);
    return sectionReply(report, sectionAt(report, headingId, invocation), Number(page), wordsFor(invocation), how !== opens);
  },
};

/** A page of the contents: `contents:REPORT:PAGE`. */
export const contents: Component = {
  action: 'contents',
  run: (invocation, services) => {
    const [key, page] = invocation.arguments;
    return contentsReply(reportAt(key, invocation, services), Number(page), wordsFor(invocation), { replaces: true });
  },
};

/** The section that was picked from the contents: `open:REPORT`. */
export const open: Component = {
  action: 'open',
  run: (invocation, services) => {
    const report = reportAt(invocation.arguments[0], invocation, services);
    return sectionReply(report, sectionAt(report, invocation.values[0], invocation), 0, wordsFor(invocation), true);
  },
};
