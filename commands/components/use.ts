import { everyReport } from '../../src/reply/customId.ts';
import { escapeMarkdown } from '../../src/reply/escape.ts';
import { reportsReply } from '../../src/reply/reading/reports.ts';
import type { Component } from '../command.ts';
import { wordsFor } from '../support/lookup.ts';
import { conversationScope, maybeReportAt } from '../support/reports.ts';

/** Uses a report in this conversation from now on, or all of them. */
export const use: Component = {
  action: 'use',
  run: async (invocation, services) => {
    const words = wordsFor(invocation);
    const report = maybeReportAt(invocation.values[0], invocation, services);
    await services.preferences.useReport(conversationScope(invocation), report?.id ?? everyReport);
    const note = `**${report ? words.reports.chosen(escapeMarkdown(report.title)) : words.reports.chosenAll}**`;
    return reportsReply(services.engine.reports, report, words, { note, replaces: true });
  },
};
