import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { localizedFrom } from '../src/reply/words/localize.ts';
import { onboardingWords } from '../src/reply/words/onboarding.ts';
import type { Command } from './command.ts';
import { everywhere } from './support/installs.ts';
import { reportToRead } from './support/lookup.ts';
import { suggestReports } from './support/reports.ts';
import { openTour } from './support/touring.ts';

/** A private tour of the report in use, which goes on where it was left. */
export const onboard: Command = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localizedFrom(onboardingWords, ({ command }) => command),
    ...everywhere,
    options: [
      { type: ApplicationCommandOptionType.String, ...localizedFrom(onboardingWords, ({ command }) => command.report), autocomplete: true },
    ],
  },
  run: async (invocation, services) => openTour(await reportToRead(invocation, services), invocation, services, false),
  autocomplete: ({ options }, { engine }) => suggestReports(String(options['report'] ?? ''), engine.reports),
};
