import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { customId, everyReport } from '../../src/reply/customId.ts';
import { limits } from '../../src/reply/limits.ts';
import { truncate } from '../../src/reply/text.ts';
import type { Component } from '../command.ts';
import { answerQuestion } from '../support/answering.ts';
import { wordsFor } from '../support/lookup.ts';
import { maybeReportAt } from '../support/reports.ts';

/** Opens the form for a further question: `follow:ABOUT:ASKED`, the report that the answer is from and the one that was asked; `*` where there are several. */
export const follow: Component = {
  action: 'follow',
  run: (invocation, services) => {
    // Before a question is typed for a report that has gone.
    maybeReportAt(invocation.report ?? everyReport, invocation, services);
    const { followUp } = wordsFor(invocation);
    return {
      type: 'modal',
      modal: {
        custom_id: customId('followed'),
        title: truncate(followUp.title, limits.modalTitle),
        components: [
          {
            type: ComponentType.Label,
            label: truncate(followUp.label, limits.inputLabel),
            component: {
              type: ComponentType.TextInput,
              custom_id: 'question',
              style: TextInputStyle.Short,
              placeholder: truncate(followUp.placeholder, limits.inputPlaceholder),
              required: true,
              max_length: 1000,
            },
          },
        ],
      },
    };
  },
};

/** Answers the question of the form, after the one of the message that it was opened on. */
export const followed: Component = {
  action: 'followed',
  run: (invocation, services) => answerQuestion(String(invocation.options['question'] ?? ''), invocation, services),
};
