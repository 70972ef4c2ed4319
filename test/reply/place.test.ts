import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressBar, quoteWith } from '../../src/reply/learning/place.ts';
import { unescapeMarkdown } from '../../src/reply/escape.ts';

const quote = 'In 2012, the State Councilor opened the Council in Beijing, recruiting 16 international trainees for a one-year course.';

describe('a quote with its answer in bold', () => {
  it.each([
    ['Beijing', '**Beijing**'],
    ['Council', 'the **Council** in'],
    ['16 trainees', 'recruiting **16** international'],
    ['One year', 'a **one-year** course'],
    ['In 2012', '**In 2012**, the'],
  ])('marks %s', (bold, expected) => {
    expect(quoteWith(quote, bold, 500)).toContain(expected);
  });

  it('is cut to whole words around the answer', () => {
    expect(quoteWith(quote, 'Beijing', 40)).toBe('… the Council in **Beijing**, recruiting 16 …');
  });

  // A backslash before the mark of bold could be read in two ways when the marks are taken away again.
  const letters = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 200 }).map((text) => text.replace(/[\\*]/g, 'x'));

  it('never says anything but the quote', () => {
    fc.assert(
      fc.property(letters, fc.nat(200), fc.nat(40), fc.integer({ min: 30, max: 300 }), (text, at, length, room) => {
        const shown = quoteWith(text, text.slice(at, at + length), room).replace(/^… | …$/g, '');
        return text.includes(unescapeMarkdown(shown.replace(/(?<!\\)\*\*/g, '')).trim());
      }),
    );
  });
});

it('fills a bar', () => {
  expect([progressBar(0, 4), progressBar(2, 4), progressBar(30, 30), progressBar(0, 0)]).toEqual(['▱▱▱▱', '▰▰▱▱', '▰'.repeat(12), '']);
});
