import { cite } from '../answer/cite.ts';
import type { Paragraph, Report, Section, Sentence } from '../corpus/types.ts';
import { bodyItems } from './body.ts';
import { figureItems } from './figures.ts';
import { glossaryItems } from './glossary.ts';
import { peopleItems } from './people.ts';
import type { Tour, TourItem, TourStep } from './types.ts';

/** Picks the sentences that stand for a section. */
export type Summarise = (report: Report, section: Section) => { paragraph: Paragraph; sentence: Sentence }[];

/** Reading on a screen, with a moment to press Next (Brysbaert 2019 has 238 words a minute for English). */
const WORDS_A_MINUTE = 200;
const SECONDS_A_STEP = 10;

/**
 * The tour of a report: what the body is, its parts one by one, the people and bodies, the numbers, the words. A step with nothing to show is left out,
 * so any report makes a tour; every item from the report is cited.
 */
export function makeTour(report: Report, summarise: Summarise): Tour {
  const body = bodyItems(report);
  const shown = new Set(body.map(({ citation }) => citation?.quote));
  const parts = partsOf(report).map((section): TourStep => {
    const sentences = summarise(report, section).map(({ paragraph, sentence }): TourItem => ({
      fromReport: true,
      citation: cite(report, paragraph, sentence.start, sentence.end),
    }));
    // What the step before has shown is not shown again, unless it is all that the part has.
    const fresh = sentences.filter(({ citation }) => !shown.has(citation?.quote));
    return {
      id: `part-${section.heading.id}`,
      kind: 'part',
      heading: section.path.at(-1) ?? report.title,
      headingId: section.heading.id,
      items: fresh.length > 0 ? fresh : sentences,
    };
  });
  const steps: TourStep[] = [
    { id: 'welcome', kind: 'welcome', items: [] },
    { id: 'body', kind: 'body', items: body },
    ...parts,
    { id: 'people', kind: 'people', items: peopleItems(report) },
    { id: 'numbers', kind: 'numbers', items: figureItems(report) },
    { id: 'glossary', kind: 'glossary', items: glossaryItems(report) },
    { id: 'finish', kind: 'finish', items: [] },
  ];
  const full = steps.filter(({ kind, items }) => kind === 'welcome' || kind === 'finish' || items.length > 0);
  return { reportId: report.id, steps: full, minutes: minutesOf(full) };
}

/** Where to go on: the step with the id, else the one that now stands where it stood. */
export function findStep({ steps }: Tour, id: string, position: number): number {
  const found = steps.findIndex((step) => step.id === id);
  return found >= 0 ? found : Math.max(0, Math.min(position, steps.length - 1));
}

/** The report's parts: sections right under the title, or one level down where there is only one. A part's own text may be in its subsections. */
function partsOf(report: Report): Section[] {
  for (const level of [2, 3]) {
    const parts = report.sections.filter((section) => section.level === level && hasText(report, section));
    if (parts.length > 1) return parts;
  }
  return report.sections.filter(({ paragraphs }) => paragraphs.length > 0);
}

function hasText(report: Report, section: Section): boolean {
  const at = report.sections.indexOf(section);
  const next = report.sections.findIndex(({ level }, index) => index > at && level <= section.level);
  return report.sections.slice(at, next < 0 ? undefined : next).some(({ paragraphs }) => paragraphs.length > 0);
}

function minutesOf(steps: readonly TourStep[]): number {
  const words = steps
    .flatMap(({ items }) => items)
    .reduce((sum, { label = '', about = '', citation }) => sum + count(`${label} ${about} ${citation?.quote ?? ''}`), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + (steps.length * SECONDS_A_STEP) / 60));
}

/** Words; two letters of a script without blanks are about one. */
const count = (text: string): number => text.match(/\p{Script=Han}{1,2}|[\p{L}\p{N}]+/gu)?.length ?? 0;
