import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { localizedFrom } from '../src/reply/words/localize.ts';
import { quizWords } from '../src/reply/words/quiz.ts';
import type { Command } from './command.ts';
import { everywhere } from './support/installs.ts';
import { reportToRead } from './support/lookup.ts';
import { playing } from './support/player.ts';
import { resumeOrBegin } from './support/quizzing.ts';
import { suggestReports } from './support/reports.ts';
import { findSection, noSuchSection, suggestSections } from './support/sections.ts';

/** Five multiple-choice questions on the report in use, or on one of its sections. */
export const quiz: Command = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localizedFrom(quizWords, ({ command }) => command),
    ...everywhere,
    options: [
      { type: ApplicationCommandOptionType.String, ...localizedFrom(quizWords, ({ command }) => command.section), autocomplete: true },
      { type: ApplicationCommandOptionType.String, ...localizedFrom(quizWords, ({ command }) => command.report), autocomplete: true },
    ],
  },
  run: async (invocation, services) => {
    const wanted = String(invocation.options['section'] ?? '');
    const found = wanted === '' ? undefined : await findSection(wanted, invocation, services);
    if (wanted !== '' && !found) return noSuchSection(wanted, invocation, services);
    const report = found?.report ?? (await reportToRead(invocation, services));
    return playing(report, invocation, services, false, (player) => resumeOrBegin(player, found?.section.heading.id ?? ''));
  },
  autocomplete: (invocation, services) =>
    invocation.focused === 'report'
      ? suggestReports(String(invocation.options['report'] ?? ''), services.engine.reports)
      : suggestSections(invocation, services),
};
