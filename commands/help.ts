import { ApplicationCommandType } from 'discord-api-types/v10';
import { pageReply } from '../src/reply/reading/page.ts';
import { limits } from '../src/reply/limits.ts';
import { truncate } from '../src/reply/text.ts';
import { localized } from '../src/reply/words/commands/index.ts';
import type { Command, Invocation, Services } from './command.ts';
import { everywhere } from './support/installs.ts';
import { wordsFor } from './support/lookup.ts';

/** What the bot can do, in the user's language. */
export const help: Command = {
  data: { type: ApplicationCommandType.ChatInput, ...localized((texts) => texts.help), ...everywhere },
  run: (invocation, { commands }) => {
    const { help: words } = wordsFor(invocation);
    return pageReply({
      title: words.title,
      body: [words.intro, ...words.ways.map((way) => `- ${way}`), `-# ${words.promise}`].join('\n'),
      fields: [{ name: words.commands, value: truncate(commandLines(commands, invocation), limits.fieldValue) }],
    });
  },
};

/** The commands that this person has, by the names that Discord shows in this person's language. */
const commandLines = (commands: Services['commands'], { locale, permissions, guildId }: Invocation): string =>
  commands
    .flatMap((body) => ('description' in body ? [body] : []))
    .filter(({ default_member_permissions: needed }) => !needed || (guildId && (permissions & BigInt(needed)) === BigInt(needed)))
    .map(
      ({ name, name_localizations: names, description, description_localizations: descriptions }) =>
        `\`/${names?.[locale] ?? name}\` ${descriptions?.[locale] ?? description}`,
    )
    .join('\n');
