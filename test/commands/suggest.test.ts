import { describe, expect, test } from 'vitest';
import { fitting, sectionPicks, suggest } from '../../commands/support/suggest.ts';
import { reportOf } from '../support/reports.ts';

const picks = ['Introduction', 'International cooperation', 'Training workshop', '引言'].map((name, index) => ({
  name,
  value: String(index),
}));

describe('what fits', () => {
  test.each([
    ['', ['Introduction', 'International cooperation', 'Training workshop', '引言']],
    ['intro', ['Introduction']],
    ['Inter', ['International cooperation']],
    ['trainig', ['Training workshop']],
    ['cooperaton', ['International cooperation']],
    ['work', ['Training workshop']],
    ['引', ['引言']],
    ['Tarining', ['Training workshop']],
    ['wrok', ['Training workshop']],
    ['zzzz', []],
  ])('%j', (typed, names) => {
    expect(fitting(typed, picks).map(({ name }) => name)).toEqual(names);
  });
});

test('a section is found by its heading, then by the headings above it, then by its report', () => {
  const [museum, mint] = ['Money Museum Report', 'Mint Report'].map((title, at) =>
    reportOf('## Shop\n\n### Tickets\n\nOne.\n\n## The museum\n\nTwo.\n\n### Visitors\n\nThree.\n', { id: `r${at}`, title }),
  );
  if (!museum || !mint) throw new Error('no reports');
  const found = (typed: string) => fitting(typed, sectionPicks([museum, mint])).map(({ name }) => name);
  const inOrder = [
    'The museum (Money Museum Report)',
    'The museum (Mint Report)',
    'The museum › Visitors (Money Museum Report)',
    'The museum › Visitors (Mint Report)',
    'Shop (Money Museum Report)',
  ];
  expect(found('mus').filter((name) => inOrder.includes(name))).toEqual(inOrder);
  expect(found('musuem').slice(0, 2)).toEqual(inOrder.slice(0, 2));
});

test('what stands before the first heading is found by the report, last', () => {
  const report = reportOf('Made by the museum.\n\n## The museum\n\nOne.\n', { title: 'Museum Report' });
  expect(fitting('mus', sectionPicks([report, reportOf('## Shop\n\nTwo.\n', { title: 'Mint' })])).map(({ name }) => name)).toEqual([
    'The museum (Museum Report)',
    'Museum Report',
  ]);
});

describe('what is offered', () => {
  test('has the person’s own words last, as plain letters', () => {
    expect(suggest('**intro** @everyone', picks).at(-1)).toEqual({ name: 'intro everyone', value: 'intro everyone' });
  });

  test('has each thing once, by the name that fits best', () => {
    const named = ['UNESCO', 'Unesco', 'UNESCO head office'].map((name) => ({ name, value: name.length > 6 ? 'office' : 'unesco' }));
    expect(suggest('unes', named).map(({ name }) => name)).toEqual(['UNESCO', 'UNESCO head office', 'unes']);
  });

  test('has no half of a letter', () => {
    expect(suggest(`${'x'.repeat(99)}😀`, []).at(-1)?.value).toBe('x'.repeat(99));
  });

  test('is never more than 25, the own words among them', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ name: `Section ${index}`, value: `id${index}` }));
    expect(suggest('', many)).toHaveLength(25);
    const typed = suggest('section', many);
    expect([typed.length, typed.at(-1)?.value]).toEqual([25, 'section']);
  });
});
