import { respelled } from '../../src/answer/otherSpellings.ts';
import { notice } from '../../src/reply/notice.ts';
import { argumentsIn, questionIn } from '../../src/reply/readBack.ts';
import type { Component } from '../command.ts';
import { answerChosen } from '../support/answering.ts';
import { wordsFor } from '../support/lookup.ts';

/** Did you mean: asks the question of its message with a word read otherwise, `spell:FROM:TO`, or exactly as it was typed, `spell`. */
export const spell: Component = {
  action: 'spell',
  run: (invocation, services) => {
    // The last of the earlier questions is the one of the message, whole where it is still remembered.
    const question = questionIn(invocation.message) && invocation.earlier.at(-1);
    if (!question) return notice(wordsFor(invocation).errors.privateGone);
    const [from, to] = invocation.arguments;
    // The answer may be from one of several reports that were asked.
    const [, report] = argumentsIn(invocation.message, 'follow') ?? [];
    const asked = { ...invocation, earlier: invocation.earlier.slice(0, -1), ...(report !== undefined && { report }) };
    if (from === undefined || to === undefined) return answerChosen(question, asked, services, { asTyped: true });
    return answerChosen(respelled(question, { from, to }), asked, services);
  },
};
