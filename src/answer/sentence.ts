import type { Asked } from './asked.ts';
import { citeUnit, citeWhole, commonOf } from './common.ts';
import { headlineOf } from './headline.ts';
import { itemsOf, listAfter } from './items.ts';
import type { Found } from './types.ts';

/** The best sentence as the answer; undefined where nothing is ranked. */
export function fromSentence(asked: Asked): Found | undefined {
  const [top, ...others] = asked.ranked;
  if (!top) return undefined;
  const list = asked.question.kind === 'list';
  const unit = (list && listAfter(asked.index, top.unit)) || top.unit;
  const items = list ? itemsOf(unit) : undefined;
  return {
    ...commonOf(asked, asked.decision.right),
    outcome: 'answer',
    kind: list ? 'list' : 'fact',
    ...headlineOf(top, asked.terms),
    ...(items && { items: items.items, complete: items.complete }),
    basis: 'report',
    citations: [list ? citeWhole(asked, { unit }) : citeUnit(asked, top), ...others.slice(0, 2).map((other) => citeUnit(asked, other))],
  };
}
