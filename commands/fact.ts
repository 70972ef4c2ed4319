import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { localized } from '../src/reply/words/commands/index.ts';
import { wordsOf } from '../src/reply/words/index.ts';
import { inLocales } from '../src/reply/words/localize.ts';
import type { Command } from './command.ts';
import { factsPage, kindOf, kinds, topicOrWords, topicPicks } from './support/facts.ts';
import { everywhere } from './support/installs.ts';
import { reportToRead, wordsFor } from './support/lookup.ts';
import { suggested } from './support/options.ts';
import { suggestReports } from './support/reports.ts';
import { suggest } from './support/suggest.ts';

/** Facts by topic and kind. */
export const fact: Command = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.fact),
    ...everywhere,
    options: [
      suggested((texts) => texts.fact.topic),
      {
        type: ApplicationCommandOptionType.String,
        ...localized((texts) => texts.fact.kind),
        choices: kinds.map((type) => ({
          name: wordsOf('en').kinds[type],
          name_localizations: inLocales((language) => wordsOf(language).kinds[type]),
          value: type,
        })),
      },
      suggested((texts) => texts.fact.report),
    ],
  },
  run: async (invocation, services) => {
    const report = await reportToRead(invocation, services);
    const { topic, kind } = invocation.options;
    const about = topic === undefined ? {} : topicOrWords(report, String(topic));
    return factsPage(report, { ...about, kind: kindOf(kind) }, 0, wordsFor(invocation), false);
  },
  autocomplete: async (invocation, services) => {
    if (invocation.focused === 'report') return suggestReports(String(invocation.options['report'] ?? ''), services.engine.reports);
    return suggest(String(invocation.options['topic'] ?? ''), topicPicks(await reportToRead(invocation, services)));
  },
};
