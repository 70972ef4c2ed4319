import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import { reportOf } from '../support/reports.ts';

const report = `# Harbour Trust 2021

## The night shift

The boats were organised by the shift of the night. It left at six.

A night shift was brought in. Lamps were hung. The night was long.

Nothing else was shifted.

## Money

The museum sold tickets. Museums elsewhere did not.
`;
const { find } = createEngine([reportOf(report)]);

describe('paragraphs with the words of a search', () => {
  test.each<[string, string, number, string[]]>([
    ['whatever its ending', 'museum', 1, ['The museum s 1.2']],
    ['in the other spelling', 'organized', 1, ['The boats we 1']],
    [
      'in a row first, the heading last, then those with some',
      'night shift',
      3,
      ['A night shif 1', 'The boats we 1', 'The night sh 1', 'Nothing else 1'],
    ],
    ['some of them where none has all', 'museum boats', 0, ['The museum s 1.2', 'The boats we 1']],
    ['a word that carries nothing where it is the only one', 'of', 1, ['The boats we 1']],
  ])('%s: %j', (_, words, all, expected) => {
    const { hits, ...counts } = find(words);
    expect(hits.map(({ text, marked }) => `${text.slice(0, 12)} ${marked.join('.')}`)).toEqual(expected);
    expect(counts).toEqual({ all, some: expected.length - all });
  });

  test('in another language, as far as general words and the glossary have them', () => {
    expect(find('博物馆').all).toBe(1);
  });

  test('those with related words where none has any, and nothing where there are none', () => {
    const near = find('vessel');
    expect([near.all, near.some, near.hits[0]?.text.slice(0, 9)]).toEqual([0, 0, 'The boats']);
    expect(find('zzzz').hits).toEqual([]);
  });
});
