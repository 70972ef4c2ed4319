import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/language/keys.ts';
import { findAliases } from '../../src/retrieval/aliases.ts';
import { reportOf } from '../support/reports.ts';

const aliasesOf = (name: string, text: string): readonly string[] => [...(findAliases(reportOf(text)).get(keyOf(name)) ?? [])];

describe('an acronym that the report spells out stands for its name', () => {
  test.each([
    ['DHS', 'Department of Homeland Security', 'The Department of Homeland Security (DHS) grew.'],
    ['CABI', 'Centre for Agriculture and Biosciences International', 'CABI (Centre for Agriculture and Biosciences International) came.'],
    ['OPM', 'Office of Personnel Management', 'At the Office of Personnel Management (“OPM”) they met.'],
    ['CITS', 'International Training Center for Science', 'The new International Training Center for Science (CITS) opened.'],
    ['HT', 'Harbour Trust', 'It was run by the Harbour Trust (the HT).'],
  ])('%s: %s', (acronym, name, text) => {
    expect(aliasesOf(acronym, text)).toContain(keyOf(name));
    expect(aliasesOf(name, text)).toContain(keyOf(acronym));
  });

  test('and the initials of a long name do so without being spelled out', () => {
    expect(aliasesOf('SIPO', 'It was led by the State Intellectual Property Office.')).toContain(
      keyOf('State Intellectual Property Office'),
    );
  });
});

describe('so do the words that people call it by, without what kind of body it is', () => {
  test.each([
    ['Homeland Security', 'The Department of Homeland Security (DHS) grew.', 'DHS'],
    ['Social Security', 'The Social Security Administration’s (SSA) website was new.', 'SSA'],
    ['Veterans Affairs', 'At the U.S. Department of Veterans Affairs (VA) they met.', 'VA'],
  ])('%s: %s', (short, text, acronym) => {
    expect(aliasesOf(acronym, text)).toContain(keyOf(short));
  });

  test.each([
    [
      'which are a phrase of the report',
      'Science and Technology',
      'The Ministry of Science and Technology (MOST) pays for science and technology.',
    ],
    ['of which only one is left', 'Education', 'The Department of Education (ED) grew.'],
  ])('but not those %s', (_, short, text) => {
    expect(aliasesOf(short, text)).toEqual([]);
  });
});

describe('what stands in brackets is no acronym', () => {
  test.each([
    ['of a name that is not there', 'The boat (ABC) sank.'],
    ['where it is no capital', 'The Harbour Trust (which failed) ended.'],
  ])('%s', (_, text) => {
    expect(aliasesOf('ABC', text)).toEqual([]);
    expect(aliasesOf('which', text)).toEqual([]);
  });
});

test('the names that the glossary has for a thing stand for one another', () => {
  const report = reportOf('The fund paid for everything.', {
    glossary: [{ term: 'EIF', expansion: 'Enterprise Investment Fund', basis: 'common', aliases: ['the fund'] }],
  });
  const aliases = findAliases(report);
  expect([...(aliases.get(keyOf('EIF')) ?? [])]).toEqual(expect.arrayContaining([keyOf('Enterprise Investment Fund'), keyOf('the fund')]));
  expect(aliases.get(keyOf('the fund'))).toContain(keyOf('EIF'));
});

test('a report without names has none', () => {
  expect(findAliases(reportOf('nobody was named here.', { title: 'x' })).size).toBe(0);
});
