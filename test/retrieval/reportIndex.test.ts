import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/language/keys.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import type { Unit } from '../../src/retrieval/unit.ts';
import { shippedReport } from '../support/engine.ts';
import { paragraphWith, reportOf } from '../support/reports.ts';

const MARKDOWN = `
## The fleet

Twelve boats were repaired. The ferry sank in March.

- a tug
- a barge

| Boat | Length |
|---|---|
| Alma | 12 metres |
`;

const index = indexReport(reportOf(MARKDOWN, { title: 'Harbour Trust 2021', publisher: 'Port Authority (PA)' }));
const lentTo = ({ context: { numbers, values } }: Unit, word: string): number | undefined =>
  values[numbers.indexOf(index.numberOf.get(keyOf(word)) ?? -1)];
const unitWith = (text: string) => {
  const found = index.units.find((unit) => unit.sentence.text.includes(text));
  if (!found) throw new Error(text);
  return found;
};

describe('the units of a report', () => {
  test('are its sentences, headings, items and rows, in reading order', () => {
    expect(index.units.map(({ sentence }) => sentence.text)).toEqual([
      'Harbour Trust 2021',
      'The fleet',
      'Twelve boats were repaired.',
      'The ferry sank in March.',
      'a tug',
      'a barge',
      'Boat | Length',
      'Alma | 12 metres',
    ]);
    expect(index.units.map((unit) => unit.index)).toEqual(index.units.map((_, position) => position));
  });

  test('have their content words, and the surroundings only lend theirs', () => {
    const ferry = unitWith('ferry');
    expect(ferry.keys.has(keyOf('sank'))).toBe(true);
    expect(ferry.keys.has(keyOf('boats'))).toBe(false);
    expect(lentTo(ferry, 'boats')).toBeGreaterThan(0);
    expect(lentTo(ferry, 'boats')).toBeLessThan(1);
    expect([...ferry.headings]).toEqual([index.numberOf.get(keyOf('fleet'))]);
    expect(ferry.keys.has('the')).toBe(false);
  });

  test('a row has its header', () => {
    expect(unitWith('Alma')).toMatchObject({ header: ['Boat', 'Length'] });
    expect(lentTo(unitWith('Alma'), 'length')).toBeGreaterThan(0);
    expect(unitWith('ferry').header).toBeUndefined();
  });

  test('an item takes nothing from its neighbours in the list', () => {
    expect(lentTo(unitWith('a tug'), 'barge')).toBeUndefined();
  });

  test('are found by their paragraph', () => {
    const { id } = paragraphWith(index.report.paragraphs, 'ferry');
    expect(index.unitsOf.get(id)?.map(({ sentence }) => sentence.number)).toEqual([1, 2]);
  });
});

describe('what the index knows of the words', () => {
  test('how often each stands in the report, and in how many sentences', () => {
    expect(index.words.get('boats')).toBe(1);
    expect(index.words.get('the')).toBe(2);
    expect(index.vocabulary.frequency.get(keyOf('boat'))).toBe(2);
    expect(index.words.has('submarine')).toBe(false);
  });

  test('which of them name the report itself', () => {
    expect([...index.subject]).toEqual(expect.arrayContaining(['Harbour', 'Trust', '2021', 'Port'].map(keyOf)));
    expect(index.subject.has(keyOf('ferry'))).toBe(false);
  });
});

test('every paragraph of the shipped report is in its index, each unit a slice of its own', () => {
  const report = shippedReport();
  const { units, unitsOf, facts } = indexReport(report);
  expect([...unitsOf.keys()].sort()).toEqual(report.paragraphs.map(({ id }) => id).sort());
  for (const { paragraph, sentence } of units) expect(paragraph.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  const ids = (silent: boolean): string[] => facts.facts.filter((one) => one.silent === silent).map(({ fact }) => fact.id);
  expect(ids(false)).toEqual(report.facts.map(({ id }) => id));
  expect(ids(true)).toEqual(report.silences.map(({ id }) => id));
});
