import { citeQuote, citeSentence } from '../answer/cite.ts';
import type { Report } from '../corpus/types.ts';
import { stemsOf, type Pool } from '../quiz/pool.ts';
import type { TourItem } from './types.ts';

/** More names at once are not remembered. */
const MOST = 6;
/** Words of a name. */
const LONGEST = 9;

/** The people and bodies of a report, as its facts have them; else the names that its text has most often, people first. */
export function peopleItems(report: Report, pool: Pool): TourItem[] {
  const items = new Map<string, TourItem>();
  const used = new Set<string>();
  const facts = report.facts
    .filter(({ type }) => type === 'person' || type === 'organization')
    .map((fact) => ({ fact, name: fact.answer.replace(/^(?:to|in|by|with|of|from|the)\s+/i, '') }))
    // "The first session", "Experts": a name begins with a capital and stands in the quote as it is.
    .filter(({ fact, name }) => /^\p{Lu}/u.test(name) && fact.quote.includes(name) && name.split(/\s+/).length <= LONGEST)
    // What the body itself is, a step of its own has said.
    .filter(({ name }) => !pool.isOwn(name))
    .map((fact) => ({ ...fact, mentions: report.paragraphs.filter(({ text }) => text.includes(fact.name)).length }))
    .sort((a, b) => Number(b.fact.type === 'person') - Number(a.fact.type === 'person') || b.mentions - a.mentions);
  for (const { fact, name } of facts) {
    if (items.size === MOST) break;
    // A sentence that lists a dozen names would fill the step alone.
    if (isKnown(name, items) || used.has(fact.quote)) continue;
    used.add(fact.quote);
    items.set(name, { label: name, about: fact.question, fromReport: true, citation: citeQuote(report, fact.paragraph, fact.quote) });
  }
  for (const [name, item] of namedInText(report, pool)) if (items.size < MOST && !isKnown(name, items)) items.set(name, item);
  return [...items.values()];
}

/** "Rand" and "Rand Corporation" are one. */
function isKnown(name: string, items: ReadonlyMap<string, TourItem>): boolean {
  const stems = stemsOf(name);
  return [...items.keys()].some((known) => {
    const others = stemsOf(known);
    return [...stems].every((stem) => others.has(stem)) || [...others].every((stem) => stems.has(stem));
  });
}

function namedInText(report: Report, { names, places, isOwn }: Pool): [string, TourItem][] {
  const used = new Set<number>();
  return (['person', 'organization'] as const).flatMap((kind) =>
    names
      .filter(({ type, text }) => type === kind && !isOwn(text))
      .sort((a, b) => b.places.length - a.places.length)
      .flatMap(({ text, places: [first] }): [string, TourItem][] => {
        const place = first === undefined ? undefined : places[first];
        const paragraph = place && report.paragraphs[place.paragraph];
        // A sentence that names two is not shown twice.
        if (first === undefined || !paragraph || used.has(first)) return [];
        used.add(first);
        return [[text, { label: text, fromReport: true, citation: citeSentence(report, paragraph, place.sentence) }]];
      })
      .slice(0, MOST / 2),
  );
}
