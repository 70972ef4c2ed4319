import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataPath } from '../../src/language/data.ts';
import { keyOf } from '../../src/language/keys.ts';
import { paraphrases } from '../../src/language/paraphrases.ts';
import { relativesOf } from '../../src/language/relatives.ts';

describe('the table of paraphrases', () => {
  const lines = readFileSync(dataPath('paraphrases.txt'), 'utf8').trimEnd().split('\n');

  test('has lines of "asked: close, close | hint, hint", no entry twice', () => {
    const asked = lines.map((line) => line.slice(0, line.indexOf(': ')));
    expect(lines.filter((line) => !/^[^:|,]+: [^:|]+(?: \| [^:|]+)?$/.test(line))).toEqual([]);
    expect(asked.filter((entry, i) => asked.indexOf(entry) !== i)).toEqual([]);
  });

  test('leads from words that are asked with to words of a report, and back', () => {
    const { of, phrases } = paraphrases();
    expect(of(keyOf('come into being')).close).toContain(keyOf('establish'));
    expect(of(keyOf('establish')).askedWith).toContain(keyOf('come into being'));
    expect(phrases.has(keyOf('come into being'))).toBe(true);
    expect(of('no such key')).toEqual({ close: [], hints: [], askedWith: [] });
  });
});

test('several sources say more than one', () => {
  const relatives = relativesOf(keyOf('boss'), 'boss');
  const strengths = [...relatives.values()];
  expect(Math.max(...strengths)).toBeGreaterThan(0.9);
  expect(strengths.every((strength) => strength > 0 && strength < 1)).toBe(true);
});
