import { PermissionFlagsBits } from 'discord-api-types/v10';
import { notice } from '../../src/reply/notice.ts';
import type { Component } from '../command.ts';
import { wordsFor } from '../support/lookup.ts';

/** Takes a public answer back: whoever asked for it may, and who may delete messages there anyway. */
export const remove: Component = {
  action: 'remove',
  run: (invocation) => {
    const isAsker = invocation.arguments[0] === invocation.user.id;
    const isModerator = (invocation.permissions & PermissionFlagsBits.ManageMessages) !== 0n;
    return isAsker || isModerator ? { type: 'none', deletes: true } : notice(wordsFor(invocation).errors.notYours);
  },
};
