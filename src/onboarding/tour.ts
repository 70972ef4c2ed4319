import { citeSentence } from '../answer/cite.ts';
import type { Paragraph, Report, Section, Sentence } from '../corpus/types.ts';
import { poolOf, type Pool } from '../quiz/pool.ts';
import { inTurns } from '../turns.ts';
import { bodyItems } from './body.ts';
import { figureItems } from './figures.ts';
import { glossaryItems } from './glossary.ts';
import { peopleItems } from './people.ts';
import type { Tour, TourItem, TourStep } from './types.ts';

/** A sentence that stands for a section. */
interface KeySentence {
  paragraph: Paragraph;
  sentence: Sentence;
}

/** Picks the sentences that stand for a section; yields every now and then. */
export type Summarise = (report: Report, section: Section) => Generator<undefined, KeySentence[]>;

/** Reading on a screen, with a moment to press Next (Brysbaert 2019 has 238 words a minute for English). */
const WORDS_A_MINUTE = 200;
const SECONDS_A_STEP = 10;
/** A tour is a quarter of an hour: more parts would be the report itself. */
const MOST_PARTS = 30;

/**
 * The tour of a report: what the body is, its parts one by one, the people and bodies, the numbers, the words. A step with nothing to show is left out,
 * so any report makes a tour; every item from the report is cited. A long report is read a little at a time.
 */
export const makeTour = async (report: Report, summarise: Summarise): Promise<Tour> =>
  inTurns(making(report, await poolOf(report), summarise));

function* making(report: Report, pool: Pool, summarise: Summarise): Generator<undefined, Tour> {
  const body = yield* bodyItems(report, pool);
  const shown = new Set(body.map(({ citation }) => citation?.quote));
  const parts: TourStep[] = [];
  for (const section of partsOf(report)) {
    parts.push(partStep(report, section, yield* summarise(report, section), shown));
    yield;
  }
  const people = peopleItems(report, pool);
  const steps: TourStep[] = [
    { id: 'welcome', kind: 'welcome', items: [] },
    { id: 'body', kind: 'body', items: body },
    ...parts,
    { id: 'people', kind: 'people', items: people },
    { id: 'numbers', kind: 'numbers', items: yield* figureItems(report) },
    {
      id: 'glossary',
      kind: 'glossary',
      items: yield* glossaryItems(
        report,
        people.map(({ label = '' }) => label),
      ),
    },
    { id: 'finish', kind: 'finish', items: [] },
  ];
  const full = steps.filter(({ kind, items }) => kind === 'welcome' || kind === 'finish' || items.length > 0);
  return { reportId: report.id, steps: full, minutes: minutesOf(full) };
}

/** @param shown what the step before has shown is not shown again, unless it is all that the part has. */
function partStep(report: Report, section: Section, sentences: readonly KeySentence[], shown: ReadonlySet<string | undefined>): TourStep {
  const items = sentences.map(({ paragraph, sentence }): TourItem => ({
    fromReport: true,
    citation: citeSentence(report, paragraph, sentence),
  }));
  const fresh = items.filter(({ citation }) => !shown.has(citation?.quote));
  return {
    id: `part-${section.heading.id}`,
    kind: 'part',
    heading: section.path.at(-1) ?? report.title,
    headingId: section.heading.id,
    items: fresh.length > 0 ? fresh : items,
  };
}

/** Where to go on: the step with the id, else the one that now stands where it stood. */
export function findStep({ steps }: Tour, id: string, position: number): number {
  const found = steps.findIndex((step) => step.id === id);
  return found >= 0 ? found : Math.max(0, Math.min(position, steps.length - 1));
}

/**
 * The report's parts: sections right under the title, or one level down where there is only one. A part's own text may be in its subsections. Of more
 * parts than anyone would go through, those with the most to say.
 */
function partsOf({ sections }: Report): Section[] {
  for (const level of [2, 3]) {
    const parts = sizesAt(sections, level).filter(({ size }) => size > 0);
    if (parts.length > 1) return largest(parts);
  }
  return largest(sections.map((section) => ({ section, size: section.paragraphs.length })).filter(({ size }) => size > 0));
}

/** The sections of a level, with how many paragraphs they and those below them have. */
function sizesAt(sections: readonly Section[], level: number): { section: Section; size: number }[] {
  const found: { section: Section; size: number }[] = [];
  let open: { section: Section; size: number } | undefined;
  for (const section of sections) {
    if (section.level === level) found.push((open = { section, size: 0 }));
    else if (section.level < level) open = undefined;
    if (open) open.size += section.paragraphs.length;
  }
  return found;
}

function largest(parts: readonly { section: Section; size: number }[]): Section[] {
  const kept = new Set([...parts].sort((a, b) => b.size - a.size).slice(0, MOST_PARTS));
  return parts.filter((part) => kept.has(part)).map(({ section }) => section);
}

function minutesOf(steps: readonly TourStep[]): number {
  const words = steps
    .flatMap(({ items }) => items)
    .reduce((sum, { label = '', about = '', citation }) => sum + count(`${label} ${about} ${citation?.quote ?? ''}`), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + (steps.length * SECONDS_A_STEP) / 60));
}

/** Words; two letters of a script without blanks are about one. */
const count = (text: string): number => text.match(/\p{Script=Han}{1,2}|[\p{L}\p{N}]+/gu)?.length ?? 0;
