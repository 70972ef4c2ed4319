import { plain } from '../../src/reply/escape.ts';
import { gapsFile, gapsReply, type GapScope } from '../../src/reply/manage/gaps.ts';
import { languageOf } from '../../src/reply/words/index.ts';
import type { Component } from '../command.ts';
import { gapsView, groupWith, manageWordsFor, openGaps, storeOf } from '../support/managing.ts';

/** The buttons and the menu of `/manage gaps`: `gap:page:SCOPE:PAGE`, `gap:csv:SCOPE`, `gap:mark:SCOPE:PAGE` with a gap's id. */
export const gap: Component = {
  action: 'gap',
  run: async (invocation, services) => {
    const [act, where, page = '0'] = invocation.arguments;
    const scope: GapScope = where === 'all' ? 'all' : 'here';
    const groups = await openGaps(scope, invocation, services);
    const view = gapsView(scope, Number.parseInt(page, 10) || 0, invocation, services, true);
    if (act === 'csv') return gapsFile(groups, languageOf(invocation.locale), view.nearest);
    const marked = act === 'mark' ? groupWith(groups, invocation.values[0]) : undefined;
    if (!marked) return gapsReply(groups, view);
    const ids = marked.gaps.map(({ id }) => id);
    await storeOf(invocation, services).gaps.close(ids, 'admin', services.now().toISOString().slice(0, 10));
    const note = manageWordsFor(invocation).gaps.marked(plain(marked.question));
    return gapsReply(
      groups.filter((group) => group !== marked),
      { ...view, note },
    );
  },
};
