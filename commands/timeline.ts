import { ApplicationCommandType } from 'discord-api-types/v10';
import { notice } from '../src/reply/notice.ts';
import { timelineReply } from '../src/reply/reading/timeline.ts';
import { localized } from '../src/reply/words/commands/index.ts';
import type { Command } from './command.ts';
import { everywhere } from './support/installs.ts';
import { reportToRead, wordsFor } from './support/lookup.ts';
import { suggested } from './support/options.ts';
import { suggestReports } from './support/reports.ts';

/** The dates of the report in order, with a picture of the year. */
export const timeline: Command = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.timeline),
    ...everywhere,
    options: [suggested((texts) => texts.timeline.report)],
  },
  run: async (invocation, services) => {
    const words = wordsFor(invocation);
    return (await timelineReply(await reportToRead(invocation, services), words, { page: 0 })) ?? notice(words.reading.noDates);
  },
  autocomplete: ({ options }, { engine }) => suggestReports(String(options['report'] ?? ''), engine.reports),
};
