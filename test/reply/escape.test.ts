import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, plain, unescapeMarkdown } from '../../src/reply/escape.ts';

describe('what a user typed', () => {
  test.each([
    ['How many trainees?', 'How many trainees?'],
    ['**bold** _it_ ~~no~~ `code` ||spoiler||', 'bold it no code spoiler'],
    ['[click](https://evil.example/x) me', 'click me'],
    ['see https://evil.example and www.evil.example', 'see and'],
    ['discord.gg/abc is a link', 'is a link'],
    ['@everyone @here <@123> <@&9> <#4> <:smile:5> <t:1:R> </ask:1> hi', 'everyone here hi'],
    ['# heading', 'heading'],
    ['> quote', 'quote'],
    ['- item', 'item'],
    ['1. first', 'first'],
    ['a\u202eb\u200bc\u0000d', 'a b c d'],
    ['line\nbreak', 'line break'],
    ['3.5 % of S&T, e.g. in China', '3.5 % of S&T, e.g. in China'],
    ['C++ and 2-3 things', 'C++ and 2-3 things'],
    ['多少学员？', '多少学员？'],
    ['¿Cuántos?', '¿Cuántos?'],
  ])('%j becomes %j', (typed, expected) => {
    expect(plain(typed)).toBe(expected);
  });

  test('keeps no mention, link or markup, whatever it was, and is not changed again', () => {
    const unit = fc.constantFrom(
      '@',
      '<',
      '>',
      'everyone',
      '#',
      '1',
      '*',
      '_',
      '`',
      '|',
      '[',
      ']',
      '(',
      ')',
      'https://x.y',
      ' ',
      '\n',
      'a',
      '\\',
      '~',
      ':',
      '/',
      '.',
      '-',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (typed) => {
        const shown = plain(typed);
        expect(shown).not.toMatch(/[@<>*_~`|\\[\]#\n]|https?:\/\//u);
        expect(plain(shown)).toBe(shown);
      }),
    );
  });
});

describe('the report’s own text', () => {
  test.each([
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['# not a heading', '\\# not a heading'],
    ['- not an item\n1. nor this', '\\- not an item\n1\\. nor this'],
    ['1.34 million', '1.34 million'],
    ['<@123> @everyone', '\\<@123\\> @\u200beveryone'],
  ])('%j is escaped', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test('is read back letter by letter', () => {
    const unit = fc.constantFrom('*', '_', '#', '-', '1', '.', '|', '<', '>', ' ', '\n', 'a', '@everyone', '[', ']', '`', '~');
    fc.assert(fc.property(fc.string({ unit, maxLength: 30 }), (text) => unescapeMarkdown(escapeMarkdown(text)) === text));
  });
});
