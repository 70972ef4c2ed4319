import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { notice } from '../src/reply/notice.ts';
import { factsReply } from '../src/reply/reading/facts.ts';
import { customId } from '../src/reply/customId.ts';
import { localized } from '../src/reply/words/commands/index.ts';
import { wordsOf } from '../src/reply/words/index.ts';
import { inLocales } from '../src/reply/words/localize.ts';
import type { FactType } from '../src/corpus/types.ts';
import type { Command } from './command.ts';
import { factsPage, factsWith, findTopic, topicPicks } from './support/facts.ts';
import { everywhere } from './support/installs.ts';
import { reportToRead, wordsFor } from './support/lookup.ts';
import { suggested } from './support/options.ts';
import { suggestReports } from './support/reports.ts';
import { suggest } from './support/suggest.ts';

/** Every kind of fact: the words have one for each. */
const kinds = Object.keys(wordsOf('en').kinds) as FactType[];

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
    const words = wordsFor(invocation);
    const report = await reportToRead(invocation, services);
    const { topic: wanted, kind } = invocation.options;
    const filter = { kind: kind === undefined ? undefined : String(kind) };
    if (wanted === undefined) return factsPage(report, { ...filter, topic: undefined }, 0, words, false);
    const topic = findTopic(report, String(wanted));
    if (topic !== undefined) return factsPage(report, { ...filter, topic }, 0, words, false);
    const facts = factsWith(report, String(wanted)).slice(0, 5);
    if (facts.length === 0) return notice(words.reading.noFacts);
    // One page: what was typed is nowhere to be read back from.
    return factsReply(facts, {
      report,
      title: words.reading.facts(facts.length),
      words,
      page: 0,
      id: () => customId('fact'),
      replaces: false,
    });
  },
  autocomplete: async (invocation, services) => {
    if (invocation.focused === 'report') return suggestReports(String(invocation.options['report'] ?? ''), services.engine.reports);
    return suggest(String(invocation.options['topic'] ?? ''), topicPicks(await reportToRead(invocation, services)));
  },
};
