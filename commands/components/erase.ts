import { notice } from '../../src/reply/notice.ts';
import type { Component } from '../command.ts';
import { wordsFor } from '../support/lookup.ts';

/** Deletes everything that is stored about the user who presses. */
export const erase: Component = {
  action: 'erase',
  run: async (invocation, services) => {
    const erased = (await services.privacy?.erase(invocation.user.id)) ?? 0;
    return { ...notice(wordsFor(invocation).privacy.erased(erased)), replaces: true };
  },
};
