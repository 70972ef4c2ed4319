import { ApplicationCommandType } from 'discord-api-types/v10';
import { reportsReply } from '../src/reply/reading/reports.ts';
import { localized } from '../src/reply/words/commands/index.ts';
import type { Command } from './command.ts';
import { everywhere } from './support/installs.ts';
import { wordsFor } from './support/lookup.ts';
import { reportInUse } from './support/reports.ts';

/** Which reports there are, and which one this conversation uses. What a server uses is for its admins to set. */
export const report: Command = {
  data: { type: ApplicationCommandType.ChatInput, ...localized((texts) => texts.report), ...everywhere },
  run: async (invocation, services) =>
    reportsReply(services.engine.reports, await reportInUse(invocation, services), wordsFor(invocation), { replaces: false }),
};
