import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLetters } from '../../src/question/clean.ts';

/** Pieces that hostile or careless messages are made of; a property joins them without blanks as well. */
const PIECES = [
  'who', ' ', '\n', '@', '#', '<', '>', '[', ']', '(', ')', '*', '_', '~', '`', '```', '|', '\\', '@everyone', '@here', '<@123>', '<@&1>', '<#9>',
  '<:a:1>', '<a:b:2>', '<t:1:R>', '</ask:1>', 'https://', 'http', 's://', 'www.', 'discord.gg/', 'evil.example', '\u200b', '\u202e', '\u0000', '\u0301',
  '👍🏽', '🇫🇷', '1️⃣', '＠', '＃', '研', '“', "'", '.', '?',
]; // prettier-ignore
const anyMessage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join('')),
);

describe('what is left of a message', () => {
  test.each([
    ['Who paid for it?', 'Who paid for it?'],
    ['**Who** _paid_ ~~for~~ ||it||?', 'Who paid for it ?'],
    ['<@123456> when was it? <:smile:99>', 'when was it?'],
    ['@everyone when was it?', 'when was it?'],
    ['see [the page](https://evil.example) now', 'see the page now'],
    ['look https://evil.example/x?y=1 there', 'look there'],
    ['www.evil.example or discord.gg/abc', 'or'],
    ['before ```js\nrm -rf\n``` after', 'before after'],
    ['where  \t was\n\nit 🎉👍🏽', 'where was it'],
    ['ＷＨＯ　came？', 'WHO came?'],
    ['#general asked', 'general asked'],
    ['<script>alert(1)</script> who', 'alert(1) who'],
    ['who\u200b\u202e came\u0000?', 'who came ?'],
    ['是谁资助的？', '是谁资助的？'],
    ['🎉🎉', ''],
    ['', ''],
  ])('%j', (message, plain) => {
    expect(plainLetters(message)).toBe(plain);
  });

  test.each(['ht#tps://evil.example', 'ww@w.evil.example', 'http#s://evil.example/@here', 'discord.#gg/abc'])(
    'a link that hides behind a mark: %s',
    (message) => {
      expect(plainLetters(message)).not.toMatch(/https?:\/\/|www\.|discord\.gg\//i);
    },
  );
});

test('no markup, link, mention or control character is left of any message', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const plain = plainLetters(message);
      expect(plain).not.toMatch(/[*_~`|\\<>[\]{}]/);
      expect(plain).not.toMatch(/https?:\/\/\S|www\.\S|discord\.gg\/\S/i);
      expect(plain).not.toMatch(/@\S|#\S/);
      expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u);
      expect(plain).not.toMatch(/^\s|\s$|\s\s/);
    }),
    { numRuns: 500 },
  );
});

test('plain letters stay as they are', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const plain = plainLetters(message);
      expect(plainLetters(plain)).toBe(plain);
    }),
    { numRuns: 500 },
  );
});

test('words, digits and the marks of a sentence are kept', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9]+(?: [a-zA-Z0-9',-]*[a-zA-Z0-9]+)*[?!]?$/), (message) => {
      fc.pre(!/www|http/i.test(message));
      expect(plainLetters(message)).toBe(message);
    }),
  );
});
