import type { Explanation } from '../../../answer/types.ts';
import { h } from '../dom.ts';
import { words } from '../words/index.ts';
import { number } from './values.ts';

/** Which gates passed and which refused, with the reason. */
export const gateList = (gates: Explanation['gates']): HTMLElement =>
  gates.length === 0
    ? h('p', { class: 'muted' }, '–')
    : h(
        'ul',
        { class: 'gates' },
        ...gates.map(({ name, passed, detail }) =>
          h(
            'li',
            { class: passed ? 'gate-passed' : 'gate-refused' },
            h('span', { class: 'gate-sign' }, passed ? `✓ ${words().passed}` : `✗ ${words().refused}`),
            h('b', {}, name),
            ` ${detail}`,
          ),
        ),
      );

/** What was found, best first, each with the features that made its score. */
export function candidateTable(candidates: Explanation['candidates']): HTMLElement {
  if (candidates.length === 0) return h('p', { class: 'muted' }, words().noCandidates);
  return h(
    'ol',
    { class: 'candidates' },
    ...candidates.map(({ quote, section, score, features }) => {
      const rows = Object.entries(features).map(([name, value]) =>
        h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, number(value))),
      );
      return h(
        'li',
        {},
        h(
          'div',
          { class: 'candidate-head' },
          h('span', { class: 'score', title: words().score }, number(score)),
          h('span', { class: 'muted' }, section),
        ),
        h('q', {}, quote),
        rows.length > 0 && h('details', {}, h('summary', {}, words().features), h('table', {}, ...rows)),
      );
    }),
  );
}

/** Milliseconds of each stage, with a bar of its share. */
export function stageTimes(timings: Explanation['timings']): HTMLElement {
  const most = Math.max(...Object.values(timings), 0.001);
  return h(
    'table',
    { class: 'timings' },
    ...Object.entries(timings).map(([stage, ms]) =>
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, stage),
        h('td', {}, `${number(ms)} ms`),
        h('td', { class: 'bar', 'aria-hidden': 'true' }, h('progress', { max: most, value: ms, tabindex: -1, 'aria-hidden': 'true' })),
      ),
    ),
  );
}
