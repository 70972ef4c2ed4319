import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fontFiles } from '../../src/reply/picture/fonts.ts';
import { escapeXml, renderPng, wrap } from '../../src/reply/picture/png.ts';
import { unpackWoff } from '../../src/reply/picture/woff.ts';
import { columnsOf } from '../../src/reply/text.ts';

const require = createRequire(import.meta.url);

test('a WOFF font is unpacked to the TrueType font in it', () => {
  const folder = dirname(require.resolve('@fontsource/noto-sans/package.json'));
  const font = unpackWoff(readFileSync(join(folder, 'files/noto-sans-latin-400-normal.woff')));
  expect(font.readUInt32BE(0)).toBe(0x00010000);
  expect(() => unpackWoff(Buffer.from('nonsense'))).toThrow('not a WOFF font');
});

test('Chinese letters bring a Chinese font with them', () => {
  expect(fontFiles('Latin').some((file) => file.includes('Hans'))).toBe(false);
  expect(fontFiles('年报').some((file) => file.includes('Hans'))).toBe(true);
});

test('letters are drawn: another text is another picture', async () => {
  const draw = (text: string) =>
    renderPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="5" y="40" font-family="Noto Sans" font-size="30">${text}</text></svg>`,
    );
  const [one, two, none] = await Promise.all([draw('May'), draw('June'), draw('')]);
  expect(new Set([one, two, none].map((picture) => picture.toString('base64'))).size).toBe(3);
});

describe('lines of a picture', () => {
  test.each([
    ['one two three four', 8, 9, ['one two', 'three', 'four']],
    ['one two three four', 8, 2, ['one two', 'three …']],
    ['科技政策的未来，发展', 8, 9, ['科技政策', '的未来，', '发展']],
    ['', 8, 9, []],
  ])('%j in %i columns', (text, columns, most, expected) => {
    expect(wrap(text, columns, most, columnsOf)).toEqual(expected);
  });
});

test('text cannot break out of a picture', () => {
  expect(escapeXml('<a b="c">&\u0001')).toBe('&#60;a b=&#34;c&#34;&#62;&#38; ');
});
