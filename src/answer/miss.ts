import type { Asked } from './asked.ts';
import { sectionOf } from './cite.ts';
import { commonOf } from './common.ts';
import type { NotInReport, SectionReference } from './types.ts';

const KNOWN = 0.5;
const MOST_SECTIONS = 3;

/** "The report does not say": which words of the question it does not have, and the nearest sections. */
export function miss(asked: Asked): NotInReport {
  const nearest = new Map<string, SectionReference>();
  for (const { unit } of asked.ranked) {
    if (nearest.size >= MOST_SECTIONS) break;
    const section = sectionOf(asked.index.report, unit.paragraph);
    nearest.set(section.paragraphId, section);
  }
  return {
    ...commonOf(asked, 1 - asked.decision.answerable),
    outcome: 'notInReport',
    missing: missingWords(asked),
    nearest: [...nearest.values()],
  };
}

/** The words that the report does not have; where it has all of them, those that the nearest sentence lacks. */
export function missingWords({ index, terms, ranked }: Asked): string[] {
  const words = terms.filter((term) => term.length === 1 && term.from === 'question' && term.kind !== 'light');
  const { frequency, aliases } = index.vocabulary;
  const unknown = words.filter((term) => !frequency.has(term.key) && !aliases.has(term.key));
  const [top] = ranked;
  const lacking = unknown.length > 0 ? unknown : words.filter((term) => (top?.around[terms.indexOf(term)] ?? 0) < KNOWN);
  return lacking.map((term) => term.norm);
}
