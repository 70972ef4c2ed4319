import { cite, citeQuote } from '../answer/cite.ts';
import type { Report } from '../corpus/types.ts';
import { poolOf, stemsOf } from '../quiz/pool.ts';
import type { TourItem } from './types.ts';

/** More names at once are not remembered. */
const MOST = 6;
/** Words of a name. */
const LONGEST = 9;

/** The people and bodies of a report, as its facts have them; else the names that its text has most often, people first. */
export function peopleItems(report: Report): TourItem[] {
  const items = new Map<string, TourItem>();
  const used = new Set<string>();
  const mentions = (name: string): number => report.paragraphs.filter(({ text }) => text.includes(name)).length;
  const facts = report.facts
    .filter(({ type }) => type === 'person' || type === 'organization')
    .map((fact) => ({ fact, name: fact.answer.replace(/^(?:to|in|by|with|of|from|the)\s+/i, '') }))
    // "The first session", "Experts": a name begins with a capital and stands in the quote as it is.
    .filter(({ fact, name }) => /^\p{Lu}/u.test(name) && fact.quote.includes(name) && name.split(/\s+/).length <= LONGEST)
    .sort((a, b) => Number(b.fact.type === 'person') - Number(a.fact.type === 'person') || mentions(b.name) - mentions(a.name));
  for (const { fact, name } of facts) {
    // A sentence that lists a dozen names would fill the step alone.
    if (isKnown(name, items) || used.has(fact.quote)) continue;
    used.add(fact.quote);
    items.set(name, { label: name, about: fact.question, fromReport: true, citation: citeQuote(report, fact.paragraph, fact.quote) });
  }
  if (items.size < MOST) for (const [name, item] of namedInText(report)) if (!isKnown(name, items)) items.set(name, item);
  const people = [...items.values()];
  return people.slice(0, MOST);
}

/** "Rand" and "Rand Corporation" are one. */
function isKnown(name: string, items: ReadonlyMap<string, TourItem>): boolean {
  const stems = stemsOf(name);
  return [...items.keys()].some((known) => {
    const others = stemsOf(known);
    return [...stems].every((stem) => others.has(stem)) || [...others].every((stem) => stems.has(stem));
  });
}

function namedInText(report: Report): [string, TourItem][] {
  const pool = poolOf(report);
  return (['person', 'organization'] as const).flatMap((kind) => {
    const names = pool.names.filter(({ type }) => type === kind);
    return names
      .map(({ text }) => ({ text, where: pool.sentences.filter(({ sentence }) => sentence.text.includes(text)) }))
      .sort((a, b) => b.where.length - a.where.length)
      .slice(0, MOST / 2)
      .flatMap(({ text, where: [first] }): [string, TourItem][] => {
        const paragraph = first && report.paragraphs[first.paragraph];
        return paragraph
          ? [[text, { label: text, fromReport: true, citation: cite(report, paragraph, first.sentence.start, first.sentence.end) }]]
          : [];
      });
  });
}
