import { ApplicationCommandType } from 'discord-api-types/v10';
import { summaryReply } from '../src/reply/reading/summary.ts';
import { localized } from '../src/reply/words/commands/index.ts';
import type { Command } from './command.ts';
import { everywhere } from './support/installs.ts';
import { reportToRead, wordsFor } from './support/lookup.ts';
import { suggested } from './support/options.ts';
import { suggestReports } from './support/reports.ts';
import { findSection, noSuchSection, suggestSections } from './support/sections.ts';

/** The report or a section in a few of its own sentences, with their places. */
export const summary: Command = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.summary),
    ...everywhere,
    options: [suggested((texts) => texts.summary.section), suggested((texts) => texts.summary.report)],
  },
  run: async (invocation, services) => {
    const words = wordsFor(invocation);
    const wanted = String(invocation.options['section'] ?? '');
    if (!wanted) return summaryReply(await reportToRead(invocation, services), undefined, words);
    const found = await findSection(wanted, invocation, services);
    return found ? summaryReply(found.report, found.section, words) : noSuchSection(wanted, invocation, services);
  },
  autocomplete: (invocation, services) =>
    invocation.focused === 'report'
      ? suggestReports(String(invocation.options['report'] ?? ''), services.engine.reports)
      : suggestSections(invocation, services),
};
