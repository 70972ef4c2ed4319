import { ApplicationCommandType, ButtonStyle } from 'discord-api-types/v10';
import { button } from '../src/reply/buttons.ts';
import { customId } from '../src/reply/customId.ts';
import { escapeMarkdown } from '../src/reply/escape.ts';
import { limits } from '../src/reply/limits.ts';
import { pageReply } from '../src/reply/reading/page.ts';
import { truncate } from '../src/reply/text.ts';
import { localized } from '../src/reply/words/commands/index.ts';
import { languageOf } from '../src/reply/words/index.ts';
import type { Command } from './command.ts';
import { everywhere } from './support/installs.ts';
import { wordsFor } from './support/lookup.ts';

/** What is stored about the user, and a button to delete it. */
export const privacy: Command = {
  data: { type: ApplicationCommandType.ChatInput, ...localized((texts) => texts.privacy), ...everywhere },
  run: async (invocation, services) => {
    const { privacy: words } = wordsFor(invocation);
    const stored = (await services.privacy?.stored(invocation.user.id, languageOf(invocation.locale))) ?? [];
    const lines = stored.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
    return pageReply({
      title: words.title,
      body: words.stored.map((line) => `- ${line}`).join('\n'),
      fields: [{ name: words.yours, value: truncate(lines || words.nothing, limits.fieldValue) }],
      buttons: stored.length > 0 ? [[button(customId('erase'), words.erase, { style: ButtonStyle.Danger, emoji: '🗑️' })]] : [],
    });
  },
};
