import { ComponentType, type APIEmbed, type APIMessage } from 'discord-api-types/v10';
import { removeButton, type Row } from '../../src/reply/buttons.ts';
import { plain } from '../../src/reply/escape.ts';
import { notice } from '../../src/reply/notice.ts';
import type { Component } from '../command.ts';
import { wordsFor } from '../support/lookup.ts';

/** Shows a private answer to everyone: the very message that its button is on, so nothing is asked or answered anew. */
export const share: Component = {
  action: 'share',
  run: (invocation) => {
    const { message, user } = invocation;
    const words = wordsFor(invocation);
    if (!message?.embeds.length) return notice(words.errors.privateGone);
    const remove = removeButton(user.id, words);
    return {
      type: 'message',
      content: `-# ${words.shared(plain(user.name))}`,
      embeds: message.embeds.map(own),
      components: rowsOf(message).map((row) => ({
        ...row,
        components: row.components.map((component) => ('custom_id' in component && component.custom_id === 'share' ? remove : component)),
      })),
      private: false,
    };
  },
};

/** What we put into an embed, without what Discord adds when it shows it. */
const own = ({ color, author, description, fields, footer }: APIEmbed): APIEmbed => ({
  ...(color !== undefined && { color }),
  ...(author && { author: { name: author.name } }),
  ...(description !== undefined && { description }),
  ...(fields && { fields }),
  ...(footer && { footer: { text: footer.text } }),
});

const rowsOf = ({ components = [] }: APIMessage): Row[] =>
  components.flatMap((row) => (row.type === ComponentType.ActionRow ? [{ type: row.type, components: row.components }] : []));
