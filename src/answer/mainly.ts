import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { ownNamesLacking } from './namesHad.ts';
import { SAYS_MAINLY } from './quantifiers.ts';

/** Within so many tokens after "mainly" stands whose most are. */
const AFTER = 4;

/**
 * Whether evidence that says which house most are of denies that they are of another: "mainly CASTED researchers" of "mostly from Rand?". That they are something else besides, as women,
 * or from a city, it does not deny. Only where there are facts, which were written to be asked for.
 */
export function deniesMost(asked: Asked, evidence: Evidence): boolean {
  const main = SAYS_MAINLY.exec(evidence.text);
  if (!main || asked.facts.length === 0) return false;
  const from = evidence.tokens.findIndex(({ start }) => start > main.index);
  // A house that goes by its letters is surely one.
  const named = evidence.tokens.slice(from, from + AFTER).some(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  return named && ownNamesLacking(asked, evidence).some(({ norm }) => isHouse(asked, norm));
}

/** Whether a name is in a longer one that the report takes for a house's, and for no place: "Rand Corporation". */
const isHouse = ({ index }: Asked, name: string): boolean =>
  index.units.some(({ spans, tokens }) =>
    spans.some(
      ({ type, from, to }) =>
        type === 'organization' &&
        to - from > 1 &&
        tokens.slice(from, to).some(({ norm }) => norm === name) &&
        !spans.some((other) => other.type === 'place' && other.from === from && other.to === to),
    ),
  );
