import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';

/** A question's place in the spaced repetition, ready to be stored. */
export interface Memory {
  /** A card of FSRS as JSON. */
  card: string;
  /** When the question should come back: ISO 8601. */
  dueAt: string;
}

// FSRS with its published defaults (90 % recall when a question comes back); no random spread, so that the same answers give the same days.
const scheduler = fsrs({ enable_fuzz: false });

/** What a person remembers of a question after answering it: a right answer puts it off, a wrong one brings it back within minutes. */
export function remembered(before: string | undefined, right: boolean, now: Date): Memory {
  const card: Card = (before === undefined ? undefined : parsed(before)) ?? createEmptyCard(now);
  const next = scheduler.next(card, now, right ? Rating.Good : Rating.Again).card;
  return { card: JSON.stringify(next), dueAt: next.due.toISOString() };
}

/** A card out of the store; one that cannot be read begins anew. */
function parsed(json: string): Card | undefined {
  try {
    const card = JSON.parse(json) as Card;
    const due = new Date(card.due);
    if (Number.isNaN(due.getTime()) || typeof card.stability !== 'number') return undefined;
    const { last_review: last, ...rest } = card;
    return { ...rest, due, ...(last !== undefined && { last_review: new Date(last) }) };
  } catch {
    return undefined;
  }
}
