import { ApplicationCommandType } from 'discord-api-types/v10';
import { contentsReply, sectionReply } from '../src/reply/reading/section.ts';
import { localized } from '../src/reply/words/commands/index.ts';
import type { Command } from './command.ts';
import { everywhere } from './support/installs.ts';
import { reportToRead, wordsFor } from './support/lookup.ts';
import { suggested } from './support/options.ts';
import { suggestReports } from './support/reports.ts';
import { findSection, noSuchSection, suggestSections } from './support/sections.ts';

/** The report, section by section; the contents where none is named or none fits. */
export const section: Command = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.section),
    ...everywhere,
    options: [suggested((texts) => texts.section.section), suggested((texts) => texts.section.report)],
  },
  run: async (invocation, services) => {
    const words = wordsFor(invocation);
    const wanted = String(invocation.options['section'] ?? '');
    if (!wanted) return contentsReply(await reportToRead(invocation, services), 0, words, { replaces: false });
    const found = await findSection(wanted, invocation, services);
    return found ? sectionReply(found.report, found.section, 0, words, false) : noSuchSection(wanted, invocation, services);
  },
  autocomplete: (invocation, services) =>
    invocation.focused === 'report'
      ? suggestReports(String(invocation.options['report'] ?? ''), services.engine.reports)
      : suggestSections(invocation, services),
};
