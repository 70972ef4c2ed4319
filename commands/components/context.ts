import { opens } from '../../src/reply/buttons.ts';
import { contextReply } from '../../src/reply/reading/context.ts';
import type { Component } from '../command.ts';
import { paragraphAt, wordsFor } from '../support/lookup.ts';
import { reportAt } from '../support/reports.ts';

/** Show in context: `context:REPORT:PARAGRAPH:SENTENCES:new`; without the last, it turns the page it is on. */
export const context: Component = {
  action: 'context',
  run: (invocation, services) => {
    const [key, paragraphId, sentences = '', how] = invocation.arguments;
    const report = reportAt(key, invocation, services);
    const paragraph = paragraphAt(report, paragraphId, invocation);
    const bold = sentences.split('.').filter(Boolean).map(Number);
    return contextReply(report, paragraph, bold, wordsFor(invocation), how !== opens);
  },
};
