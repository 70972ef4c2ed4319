import type { LikelyWords } from '../retrieval/answerWords.ts';
import type { Asked } from './asked.ts';
import { citeUnit, citeWhole, commonOf } from './common.ts';
import { headlineOf } from './headline.ts';
import { itemsOf, listAfter } from './items.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Found } from './types.ts';

/** The best sentence as the answer, with how likely it is; undefined where nothing is ranked, or a heading comes first. */
export function fromSentence(asked: Asked, likely: readonly LikelyWords[], confidence: number): Found | undefined {
  const [top, ...others] = asked.ranked;
  const words = likely.find(({ candidate }) => candidate === top);
  if (!top || !words) return undefined;
  const list = asked.question.kind === 'list';
  const unit = (list && listAfter(asked.index, top.unit)) || top.unit;
  const items = list ? itemsOf(unit) : undefined;
  return {
    ...commonOf(asked, confidence),
    outcome: 'answer',
    kind: list ? 'list' : 'fact',
    ...headlineOf(words, asked.question.expects, asked.terms),
    ...(items && { items: items.items, complete: items.complete }),
    basis: 'report',
    citations: [list ? citeWhole(asked, { unit }) : citeUnit(asked, top), ...others.slice(0, 2).map((other) => citeUnit(asked, other))],
  };
}

/** Whether a sentence is likely enough to be stated as the answer. */
export const isSure = ({ confidence }: Found): boolean => confidence >= THRESHOLDS.stated;
