import { ApplicationCommandType } from 'discord-api-types/v10';
import { pageReply } from '../src/reply/reading/page.ts';
import { commandTexts, localized } from '../src/reply/words/commands/index.ts';
import type { CommandTexts, Text } from '../src/reply/words/commands/types.ts';
import { languageOf } from '../src/reply/words/index.ts';
import type { Command } from './command.ts';
import { everywhere } from './support/installs.ts';
import { wordsFor } from './support/lookup.ts';

/** What the bot can do, in the user's language. */
export const help: Command = {
  data: { type: ApplicationCommandType.ChatInput, ...localized((texts) => texts.help), ...everywhere },
  run: (invocation) => {
    const { help: words } = wordsFor(invocation);
    return pageReply({
      title: words.title,
      body: [words.intro, ...words.ways.map((way) => `- ${way}`), `-# ${words.promise}`].join('\n'),
      fields: [{ name: words.commands, value: commandLines(commandTexts(languageOf(invocation.locale))) }],
    });
  },
};

/** Discord shows the names in the user's language, and so do we. */
const commandLines = (texts: CommandTexts): string =>
  Object.values(texts)
    .filter((text): text is Text => typeof text === 'object')
    .map(({ name, description }) => `\`/${name}\` ${description}`)
    .join('\n');
