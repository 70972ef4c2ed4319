import { MessageFlags } from 'discord-api-types/v10';
import { notice } from '../../src/reply/notice.ts';
import { choiceIn } from '../../src/reply/readBack.ts';
import type { Component } from '../command.ts';
import { answerQuestion } from '../support/answering.ts';
import { wordsFor } from '../support/lookup.ts';

/** Asks one of the questions that a message of ours offers: in its place when the message is private, else for who pressed alone. */
export const choose: Component = {
  action: 'choose',
  run: async (invocation, services) => {
    const question = choiceIn(invocation.message, Number(invocation.arguments[0]));
    if (!question) return notice(wordsFor(invocation).errors.privateGone);
    const isPrivate = ((invocation.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
    return { ...(await answerQuestion(question, { ...invocation, earlier: [] }, services)), replaces: isPrivate };
  },
};
