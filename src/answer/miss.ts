import type { Asked } from './asked.ts';
import { sectionOf } from './cite.ts';
import { commonOf } from './common.ts';
import type { NotInReport, SectionReference } from './types.ts';

const MOST_SECTIONS = 3;

/** "The report does not say": which words of the question it does not have, and the nearest sections. */
export function miss(asked: Asked): NotInReport {
  const nearest = new Map<string, SectionReference>();
  const { silence, facts, ranked } = asked;
  const known = silence && silence.share > (facts[0]?.share ?? 0) ? [silence.fact.paragraph] : [];
  for (const paragraph of [...known, ...ranked.map(({ unit }) => unit.paragraph)]) {
    if (nearest.size >= MOST_SECTIONS) break;
    const section = sectionOf(asked.index.report, paragraph);
    nearest.set(section.paragraphId, section);
  }
  return {
    ...commonOf(asked, 1 - asked.decision.answerable),
    outcome: 'notInReport',
    missing: missingWords(asked),
    nearest: [...nearest.values()],
  };
}

/** The words of the question that the report does not have, in the language that they were asked in. */
export function missingWords({ index, terms, foreign }: Asked): string[] {
  const { frequency, aliases } = index.vocabulary;
  const missing = terms.filter(
    (term) =>
      term.length === 1 &&
      term.from === 'question' &&
      term.kind !== 'light' &&
      term.kind !== 'particle' &&
      !frequency.has(term.key) &&
      !aliases.has(term.key),
  );
  return [...new Set(missing.map(({ key, norm }) => foreign?.sources.get(key) ?? norm))];
}
