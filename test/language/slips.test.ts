import { describe, expect, test } from 'vitest';
import { slipOf } from '../../src/language/slips.ts';

describe('a slip is read as the common word that it was', () => {
  test.each([
    ['recieved', 'received'],
    ['borowed', 'borrowed'],
    ['drivs', 'drives'],
    ['cheper', 'cheaper'],
    ['bigest', 'biggest'],
    ['chekcing', 'checking'],
    ['bankrols', 'bankrolls'],
    ['sqare', 'square'],
    ['accidennts', 'accidents'],
    ['opertor', 'operator'],
  ])('%s: %s', (written, meant) => {
    expect(slipOf(written)).toBe(meant);
  });
});

test.each(['xylqphon', 'wrkshp', 'qwertzu', 'emploies'])('%s is no word’s slip of one letter', (written) => {
  expect(slipOf(written)).toBeUndefined();
});

test('nothing is made a form that no word has', () => {
  for (const written of ['scaner', 'plannd']) expect(slipOf(written) ?? '').not.toMatch(/^(?:scaned|planed)$/);
});
