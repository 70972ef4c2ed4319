import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '../../src/preview/page/panel/segments.ts';

test('overlapping marks cut the text where each begins and ends', () => {
  const spans = [
    { start: 2, end: 8, mark: 'fact' },
    { start: 5, end: 10, mark: 'cited' },
  ];
  expect(segments('0123456789ab', spans)).toEqual([
    { text: '01', marks: [] },
    { text: '234', marks: ['fact'] },
    { text: '567', marks: ['fact', 'cited'] },
    { text: '89', marks: ['cited'] },
    { text: 'ab', marks: [] },
  ]);
});

test('the pieces joined are the text, whatever the spans', () => {
  const span = fc.record({
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
    mark: fc.constantFrom('fact', 'cited'),
  });
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 25 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      expect(
        segments(text, spans)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
