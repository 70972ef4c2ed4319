import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/asked.ts';
import { define, termsOf } from '../../src/answer/definition.ts';
import { lexiconOf } from '../../src/answer/lexicon.ts';
import type { Found } from '../../src/answer/types.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from '../support/reports.ts';

const index = indexReport(
  reportOf(
    `
The Department of Homeland Security (DHS) sent a guest. He praised the EIF.

Alma is a wooden ferry that was built in Porto. The wharf rules are old.
`,
    {
      glossary: [
        {
          term: 'EIF',
          expansion: 'Enterprise Investment Fund',
          definition: 'A fund for small firms.',
          basis: 'common',
          aliases: ['the big fund'],
        },
        { term: 'wharf rules', definition: 'The rules of the wharf.', basis: 'report', quote: 'The wharf rules are old' },
      ],
    },
  ),
);

const defined = (question: string): Found | undefined => define(ask(question, [], index, lexiconOf([index])));

describe('the term that a definition question is about', () => {
  test.each([
    ['What does UNESCO stand for?', 'unesco'],
    ['what is the meaning of auspices', 'auspices'],
    ['can you tell me what is a wharf rule', 'wharf rule'],
    ['GDP meaning', 'gdp'],
    ['what do the letters in unesco stand for', 'unesco'],
    ['UNESCO full form', 'unesco'],
    ['What does "S&T" mean exactly?', 's&t'],
  ])('%s: %s', (question, term) => {
    expect(termsOf(question)).toContain(term);
  });
});

describe('a term of the glossary', () => {
  test('is spelled out and explained, marked as common knowledge, with the place where the report has it', () => {
    const found = defined('What does EIF stand for?');
    expect(found).toMatchObject({ kind: 'definition', basis: 'common', headline: 'Enterprise Investment Fund: A fund for small firms.' });
    expect(found?.citations.map(({ quote }) => quote)).toEqual(['He praised the EIF.']);
  });

  test.each(['What is the Enterprise Investment Fund?', 'What is the big fund?'])('is found by its other names: %s', (question) => {
    expect(defined(question)?.headline).toContain('EIF');
  });

  test('of the report is cited', () => {
    const found = defined('What are the wharf rules?');
    expect(found).toMatchObject({ basis: 'report', headline: 'The rules of the wharf.' });
    expect(found?.citations[0]?.quote).toBe('The wharf rules are old.');
  });
});

describe('without the glossary', () => {
  test('an acronym is spelled out as the report does', () => {
    const found = defined('What does DHS stand for?');
    expect(found).toMatchObject({ basis: 'report' });
    expect(found?.headline).toMatch(/Department of Homeland Security$/);
    expect(found?.citations[0]?.quote).toContain('(DHS)');
  });

  test.each([
    ['what is HDS?', 'Harbour Digital Service: HDS is a small team that builds ferries’ software.'],
    ['remind me what DSVH is', 'Digital Service at VH'],
    ['meaning of OFQP', 'Office of Federal Quay Policy'],
    ['What is the Open Harbour Standard?', 'OHS is a way to describe quays.'],
  ])('letters are spelled out before what is said of them, and a name is what its letters are: %s', (question, headline) => {
    const harbour = indexReport(
      reportOf(`
The Harbour Digital Service (HDS) was set up in May. HDS is a small team that builds ferries’ software. The Digital Service at VH (DSVH) is its first branch. It works with the Office of Federal Quay Policy (OFQP).

The Open Harbour Standard (OHS) was published. OHS is a way to describe quays.
`),
    );
    expect(define(ask(question, [], harbour, lexiconOf([harbour])))?.headline).toContain(headline);
  });

  test('and a name has its acronym', () => {
    expect(defined('What is the acronym of the Department of Homeland Security?')?.headline).toContain('(DHS)');
  });

  test('a thing is what a sentence says that it is', () => {
    expect(defined('What is Alma?')).toMatchObject({ basis: 'report', headline: 'Alma is a wooden ferry that was built in Porto.' });
  });
});

test.each(['What does NATO stand for?', 'define parrot', 'define'])('what nobody explains is not explained: %s', (question) => {
  expect(defined(question)).toBeUndefined();
});
