import { nounClass } from '../language/wordKnowledge.ts';
import type { Asked } from './asked.ts';
import { monthOf } from './dates.ts';
import type { Evidence } from './evidence.ts';
import type { Opposite } from './opposites.ts';
import { placeAsked } from './rival.ts';

/** How well a name must be had. */
const NAMED = 0.4;
/** How well a place must be had: by a synonym at least. */
const SAME_PLACE = 0.85;

/** Whether a name of the question is nowhere near the evidence, so that it is about something else; one that is compared is no such name. */
export function lacksName(asked: Asked, evidence: Evidence, opposite: Opposite | undefined): boolean {
  const { terms, question } = asked;
  const shouted = question.text === question.text.toUpperCase();
  const place = placeAsked(asked)?.toLowerCase() ?? '';
  return (
    !shouted &&
    terms.some(
      (term, i) =>
        term.length === 1 &&
        term.capital &&
        term.position > 0 &&
        term.from === 'question' &&
        i !== opposite?.term &&
        monthOf(term.norm) === undefined &&
        !place.includes(term.norm) &&
        (evidence.around[i] ?? 0) < NAMED,
    )
  );
}

/** Whether a name of the question is not in the paragraph of the evidence itself, though a way to ask for it may have it: "mostly from Rand?" */
export const lacksOwnName = ({ terms }: Asked, { own, paragraph }: Evidence): boolean =>
  terms.some(
    ({ capital, position, length, norm, from }, i) =>
      length === 1 &&
      capital &&
      position > 0 &&
      from === 'question' &&
      (own[i] ?? 0) < NAMED &&
      !paragraph.text.toLowerCase().includes(norm),
  );

/** Whether the evidence, or what stands around it, has the place that the question asks about, and any other place as such: Munich is near Berlin in meaning, but not it. */
export function hasPlace(asked: Asked, evidence: Evidence): boolean {
  const place = placeAsked(asked)?.toLowerCase();
  return asked.terms.every((term, i) => {
    const had = evidence.around[i] ?? 0;
    return term.norm === place ? had >= NAMED : had >= SAME_PLACE || term.length > 1 || nounClass(term.norm) !== 'location';
  });
}
