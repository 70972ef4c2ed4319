import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import { leans } from '../../src/language/leaning.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { findStep, makeTour } from '../../src/onboarding/tour.ts';
import type { TourStep } from '../../src/onboarding/types.ts';
import { summarising } from '../../src/reply/summary.ts';

const folders = ['corpus/cistrat-2012', 'northshelf-2019', 'kelverton-libraries-2023', 'openpath-2021', 'ostravia-audit-2021'];
const reports = folders.map((folder) => readReport(folder.includes('/') ? folder : `test/golden/reports/${folder}`));
const tourOf = (report: (typeof reports)[number]) => makeTour(report, summarising);
const stepOf = async (report: (typeof reports)[number] | undefined, kind: TourStep['kind']): Promise<TourStep | undefined> =>
  report && (await tourOf(report)).steps.find((step) => step.kind === kind);
const tours = await Promise.all(reports.map(tourOf));

describe.each(reports.map((report, at) => ({ id: report.id, report, at })))('the tour of $id', ({ report, at }) => {
  const { steps = [], minutes = 0 } = tours[at] ?? {};

  it('shows nothing that the report does not say, and cites each item', () => {
    for (const { citation, fromReport, label } of steps.flatMap(({ items }) => items)) {
      if (!fromReport) continue;
      const paragraph = report.paragraphs.find(({ id }) => id === citation?.paragraphId);
      expect(paragraph?.text, label).toContain(citation?.quote ?? 'no quote');
      expect(citation?.section.split(' > ')[0]).toBe(report.title);
    }
  });

  it('has every part of the report once, in its order', () => {
    const parts = steps.filter(({ kind }) => kind === 'part').map(({ heading }) => heading);
    const headings = report.sections.filter(({ level }) => level === 2).map(({ path }) => path.at(-1));
    expect(parts).toEqual(headings);
  });

  it('begins with a welcome, ends with a summary, and takes a quarter of an hour at most', () => {
    expect([steps[0]?.kind, steps.at(-1)?.kind]).toEqual(['welcome', 'finish']);
    expect(minutes).toBeGreaterThanOrEqual(3);
    expect(minutes).toBeLessThanOrEqual(15);
  });

  it('has no step without something to show, no id twice, and nothing twice in a step', () => {
    const inside = steps.slice(1, -1);
    expect(inside.filter(({ items }) => items.length === 0)).toEqual([]);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    for (const { items } of inside) {
      const shown = items.map(({ label, citation }) => `${label ?? ''} ${citation?.quote ?? ''}`);
      expect(new Set(shown).size).toBe(shown.length);
    }
  });
});

describe('the parts of a tour', () => {
  const [cistrat, northshelf, , , ostravia] = reports;

  it('say what the body is, or begin with something that it does', async () => {
    const [, , kelverton, openpath] = reports;
    expect((await stepOf(openpath, 'body'))?.items.map(({ citation }) => citation?.quote.slice(0, 26))).toEqual([
      'OpenPath brings basic heal',
      'We were started in 2006 by',
      'We are registered as a cha',
    ]);
    expect((await stepOf(kelverton, 'body'))?.items[0]?.citation?.quote).toContain('We welcomed 1.34 million visits');
    expect((await stepOf(cistrat, 'body'))?.items[0]?.citation?.quote).toContain('was formally established in Beijing');
    expect((await stepOf(northshelf, 'body'))?.items[0]?.citation?.quote).toContain('is an intergovernmental body');
  });

  it('name people first', async () => {
    expect((await stepOf(cistrat, 'people'))?.items.slice(0, 2).map(({ label }) => label)).toEqual([
      'State Councilor, Madam Liu Yandong',
      'Dr. Howard J. Shatz',
    ]);
    expect((await stepOf(northshelf, 'people'))?.items[0]?.label).toMatch(/^(?:Dr|Professor) /u);
  });

  it('name neither the body itself among the others, nor a person again among the words', async () => {
    const labels = async (kind: TourStep['kind']): Promise<string[]> =>
      ((await stepOf(cistrat, kind))?.items ?? []).map(({ label = '' }) => label);
    const people = await labels('people');
    expect(people).not.toContain('CISTRAT');
    expect((await labels('glossary')).filter((term) => people.some((name) => name.includes(term)))).toEqual([]);
  });

  it('have figures of the facts, or sentences with figures', async () => {
    expect((await stepOf(cistrat, 'numbers'))?.items[0]).toMatchObject({ label: expect.stringContaining('16') as string });
    for (const { citation } of (await stepOf(northshelf, 'numbers'))?.items ?? []) expect(citation?.quote).toMatch(/\d/u);
  });

  it('have sentences that can be read alone, each figure in full view', async () => {
    for (const { citation } of (await stepOf(northshelf, 'numbers'))?.items ?? []) {
      const { quote = '' } = citation ?? {};
      expect([leans(quote, tokenize(quote)), quote.length <= 170]).toEqual([false, true]);
    }
  });

  it('name no two of one sentence where the text has more', async () => {
    const quotes = ((await stepOf(reports[3], 'people'))?.items ?? []).map(({ citation }) => citation?.quote);
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  it('explain the short forms where there is no glossary', async () => {
    expect((await stepOf(ostravia, 'glossary'))?.items.map(({ label, about }) => [label, about])).toContainEqual([
      'LRA',
      'Land Register Agency',
    ]);
  });

  it('mark what is common knowledge', async () => {
    if (!cistrat) throw new Error('no report');
    const common = await tourOf({ ...cistrat, glossary: cistrat.glossary.filter(({ basis }) => basis === 'common') });
    const items = common.steps.find(({ kind }) => kind === 'glossary')?.items ?? [];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect([item.fromReport, item.citation]).toEqual([false, undefined]);
  });
});

describe('a place in a tour', () => {
  const [tour] = tours;
  if (!tour) throw new Error('no report');

  it('is found by its step when the report has changed', () => {
    const part = tour.steps[4];
    const shorter = { ...tour, steps: tour.steps.filter((_, index) => index !== 2) };
    expect(findStep(shorter, part?.id ?? '', 4)).toBe(3);
  });

  it('is about where it was when its step has gone', () => {
    expect(findStep(tour, 'part-gone', 3)).toBe(3);
    expect(findStep(tour, 'part-gone', 999)).toBe(tour.steps.length - 1);
    expect(findStep(tour, 'part-gone', -1)).toBe(0);
  });
});

it('makes a tour of a report that has only one paragraph', async () => {
  const [report] = reports;
  const root = report?.sections[0];
  if (!report || !root) throw new Error('no report');
  const paragraph = report.paragraphs.find(({ kind }) => kind === 'prose');
  if (!paragraph) throw new Error('no paragraph');
  const lone = {
    ...report,
    facts: [],
    glossary: [],
    sections: [{ ...root, paragraphs: [{ ...paragraph, section: 0 }] }],
    paragraphs: [{ ...paragraph, section: 0 }],
  };
  expect((await makeTour(lone, summarising)).steps.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['welcome', 'body', 'part', 'finish']),
  );
});

it('goes through the largest parts of a report that has too many', async () => {
  const [report] = reports;
  const [root] = report?.sections ?? [];
  const paragraph = report?.paragraphs.find(({ kind }) => kind === 'prose');
  if (!report || !root || !paragraph) throw new Error('no report');
  const sections = Array.from({ length: 100 }, (_, at) => ({
    path: [report.title, `Part ${at}`],
    level: 2,
    heading: { ...root.heading, id: `part-${at}`, section: at + 1 },
    paragraphs: Array.from({ length: at % 3 === 0 ? 2 : 1 }, () => ({ ...paragraph, section: at + 1 })),
  }));
  const long = { ...report, facts: [], glossary: [], sections: [{ ...root, paragraphs: [] }, ...sections] };
  const parts = (await makeTour(long, summarising)).steps.filter(({ kind }) => kind === 'part');
  expect(parts.map(({ heading }) => heading)).toEqual(Array.from({ length: 30 }, (_, at) => `Part ${3 * at}`));
});
