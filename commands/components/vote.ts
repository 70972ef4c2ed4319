import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { customId } from '../../src/reply/customId.ts';
import { limits } from '../../src/reply/limits.ts';
import { notice } from '../../src/reply/notice.ts';
import { questionIn } from '../../src/reply/readBack.ts';
import { truncate } from '../../src/reply/text.ts';
import type { Reply } from '../../src/reply/types.ts';
import type { Words } from '../../src/reply/words/index.ts';
import type { Component } from '../command.ts';
import { wordsFor } from '../support/lookup.ts';

/** Helpful, or not: the latter is counted at once and then asks why. */
export const vote: Component = {
  action: 'vote',
  run: async (invocation, { feedback }) => {
    const words = wordsFor(invocation);
    const { message, user, guildId } = invocation;
    const question = questionIn(message);
    if (!message || question === undefined) return notice(words.errors.privateGone);
    const helpful = invocation.arguments[0] === 'up';
    const kept = await feedback?.vote({ userId: user.id, messageId: message.id, question, helpful, ...(guildId && { guildId }) });
    if (!kept) return notice(words.votes.unavailable);
    return helpful ? notice(words.votes.thanks) : reasonForm(words);
  },
};

/** Keeps the reason of a vote; the form may be sent empty. */
export const why: Component = {
  action: 'why',
  run: async (invocation, { feedback }) => {
    const { votes } = wordsFor(invocation);
    const reason = invocation.options['reason'];
    if (reason === undefined || !invocation.message) return notice(votes.thanks);
    const kept = await feedback?.reason({ userId: invocation.user.id, messageId: invocation.message.id, reason: String(reason) });
    return notice(kept ? votes.reasonKept : votes.unavailable);
  },
};

const reasonForm = ({ votes }: Words): Reply => ({
  type: 'modal',
  modal: {
    custom_id: customId('why'),
    title: truncate(votes.title, limits.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: truncate(votes.label, limits.inputLabel),
        component: {
          type: ComponentType.TextInput,
          custom_id: 'reason',
          style: TextInputStyle.Paragraph,
          placeholder: truncate(votes.placeholder, limits.inputPlaceholder),
          required: false,
          max_length: 500,
        },
      },
    ],
  },
});
