import { notice } from '../../src/reply/notice.ts';
import { choiceIn } from '../../src/reply/readBack.ts';
import type { Component } from '../command.ts';
import { answerChosen } from '../support/answering.ts';
import { wordsFor } from '../support/lookup.ts';

/** Asks one of the questions that a message of ours offers: `choose:INDEX:REPORT`. */
export const choose: Component = {
  action: 'choose',
  run: (invocation, services) => {
    const [index, report] = invocation.arguments;
    const question = choiceIn(invocation.message, Number(index));
    if (!question) return notice(wordsFor(invocation).errors.privateGone);
    return answerChosen(question, { ...invocation, earlier: [], ...(report !== undefined && { report }) }, services);
  },
};
