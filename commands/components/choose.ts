import { notice } from '../../src/reply/notice.ts';
import { choiceIn } from '../../src/reply/readBack.ts';
import type { Component } from '../command.ts';
import { answerChosen } from '../support/answering.ts';
import { wordsFor } from '../support/lookup.ts';

/** Asks one of the questions that a message of ours offers: `choose:INDEX`. */
export const choose: Component = {
  action: 'choose',
  run: (invocation, services) => {
    const question = choiceIn(invocation.message, Number(invocation.arguments[0]));
    if (!question) return notice(wordsFor(invocation).errors.privateGone);
    return answerChosen(question, { ...invocation, earlier: [] }, services);
  },
};
