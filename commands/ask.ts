import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { localized } from '../src/reply/words/commands/index.ts';
import type { Command } from './command.ts';
import { answerQuestion } from './support/answering.ts';
import { everywhere } from './support/installs.ts';
import { suggestReports } from './support/reports.ts';

/** A question to the report, by `/ask` or by a message to the bot. */
export const ask: Command = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.ask),
    ...everywhere,
    options: [
      { type: ApplicationCommandOptionType.String, ...localized((texts) => texts.ask.question), required: true, max_length: 1000 },
      { type: ApplicationCommandOptionType.String, ...localized((texts) => texts.ask.report), autocomplete: true },
    ],
  },
  run: (invocation, services) => answerQuestion(invocation.text ?? String(invocation.options['question'] ?? ''), invocation, services),
  autocomplete: ({ options }, { engine }) => suggestReports(String(options['report'] ?? ''), engine.reports),
};
