import { describe, expect, test } from 'vitest';
import { IMPORTANCE, kindOfWord } from '../../src/question/importance.ts';

describe('the kind of a word', () => {
  test.each([
    ['berlin', 'name', { capital: true, position: 3 }],
    ['zorbix', 'name', {}],
    ['16', 'name', { value: 16 }],
    ['table', 'noun', {}],
    ['table', 'noun', { capital: true, position: 0 }],
    ['tables', 'noun', {}],
    ['attended', 'verb', {}],
    ['large', 'modifier', {}],
    ['quickly', 'modifier', {}],
    ['people', 'light', {}],
    ['took', 'light', {}],
    ['up', 'particle', {}],
  ] as const)('%s: %s (%j)', (norm, kind, told) => {
    expect(kindOfWord({ norm, capital: false, position: 2, ...told })).toBe(kind);
  });
});

test('a name matters most and a word that says little matters least', () => {
  const all = Object.values(IMPORTANCE);
  expect(IMPORTANCE.name).toBe(Math.max(...all));
  expect(IMPORTANCE.particle).toBe(Math.min(...all));
  expect(IMPORTANCE.particle).toBeGreaterThan(0);
  expect(IMPORTANCE.light).toBeLessThan(IMPORTANCE.name);
});
