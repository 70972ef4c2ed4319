import type { Asked } from './asked.ts';

/** Two facts that share nearly all likelihood about equally, and have every word of the question: it can mean either. */
const EACH = 0.35;

/** The questions to choose from where a question can be read in two ways; undefined where it cannot. */
export function twoReadings({ facts, question }: Asked): string[] | undefined {
  const [first, second] = facts;
  if (
    question.kind !== 'fact' ||
    !first ||
    !second ||
    second.share < EACH ||
    first.fact.type !== second.fact.type ||
    first.fact.quote === second.fact.quote
  )
    return undefined;
  const covers = [first, second].every(({ covered }) => covered.every((strength) => strength >= 0.6));
  return covers ? [first.fact.question, second.fact.question] : undefined;
}
