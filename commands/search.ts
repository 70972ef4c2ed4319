import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { localized } from '../src/reply/words/commands/index.ts';
import type { Command } from './command.ts';
import { everywhere } from './support/installs.ts';
import { wordsFor } from './support/lookup.ts';
import { suggested } from './support/options.ts';
import { reportInUse, suggestReports } from './support/reports.ts';
import { searchReply } from './support/searching.ts';
import { fitting, sectionPicks, suggest } from './support/suggest.ts';
import { truncate } from '../src/reply/text.ts';

/** Passages for words, page by page. While typing, headings that fit are offered, and the words themselves. */
export const search: Command = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.search),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localized((texts) => texts.search.words),
        required: true,
        autocomplete: true,
        // Longer words would not fit the line of the message that the pages read them back from.
        max_length: 200,
      },
      suggested((texts) => texts.search.report),
    ],
  },
  run: async (invocation, services) => {
    const report = await reportInUse(invocation, services);
    return searchReply({ words: String(invocation.options['words'] ?? ''), report, page: 0, replaces: false }, invocation, services);
  },
  autocomplete: async (invocation, services) => {
    if (invocation.focused === 'report') return suggestReports(String(invocation.options['report'] ?? ''), services.engine.reports);
    const typed = String(invocation.options['words'] ?? '');
    const report = await reportInUse(invocation, services).catch(() => undefined);
    // A heading stands for its own words here, without its report: what is searched is what is shown.
    const sections = (report ? [report] : services.engine.reports).flatMap((one) => sectionPicks([one]));
    const headings = fitting(typed, sections).map(({ name }) => truncate(name, 100));
    const choices = suggest(
      typed,
      headings.map((name) => ({ name, value: name })),
    );
    const own = choices.at(-1);
    return typed.trim() && own
      ? [...choices.slice(0, -1), { ...own, name: truncate(wordsFor(invocation).reading.searchAll(own.name), 100) }]
      : choices;
  },
};
