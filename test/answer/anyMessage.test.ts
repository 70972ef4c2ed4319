import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import { plainText } from '../../src/reply/plainText.ts';
import { shippedReport } from '../support/engine.ts';
import { citationsOf } from '../support/reports.ts';

const report = shippedReport();
const engine = createEngine([report]);
const paragraphs = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));

/** Messages as people and attackers make them. */
const vocabulary = [...new Set(report.paragraphs.flatMap(({ text }) => text.split(/\s+/)))];
const asked = fc
  .tuple(
    fc.constantFrom(
      'who',
      'what is',
      'how many',
      'when was',
      'did',
      'which',
      'tell me about',
      'why',
      'list all',
      'was not',
      '',
      'which came first,',
      'what does',
    ),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }),
    fc.constantFrom('?', '', ' right?', ' stand for?', '? and who?', '!'),
  )
  .map(([start, words, end]) => `${start} ${words.join(' ')}${end}`);
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@everyone',
        '<@123>',
        '**',
        '`',
        '```',
        '[x](https://evil.example)',
        'https://evil.example',
        'www.evil.example',
        '\u0000',
        '\u202e',
        '👍',
        '||',
        '\n',
        '# ',
      ),
      fc.constantFrom(...vocabulary),
      fc.string({ unit: 'binary', maxLength: 10 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(' '));

test('every quote is verbatim from its paragraph, whatever is asked', () => {
  fc.assert(
    fc.property(fc.oneof(asked, hostile), (question) => {
      for (const { paragraphId, quote } of citationsOf(engine.answer(question))) {
        expect(quote).not.toBe('');
        expect(paragraphs.get(paragraphId)).toContain(quote);
      }
    }),
    { numRuns: 150 },
  );
}, 30_000);

test('any message gets an answer of one of the five outcomes, and a reply that can be read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), asked, hostile), fc.option(asked), (message, before) => {
      const answer = engine.answer(message, { context: before === null ? [] : [before] });
      expect(['answer', 'passages', 'notInReport', 'unclear', 'smallTalk']).toContain(answer.outcome);
      expect(answer.confidence).toBeGreaterThanOrEqual(0);
      expect(answer.confidence).toBeLessThanOrEqual(1);
      expect(plainText(answer, answer.language).trim()).not.toBe('');
    }),
    { numRuns: 150 },
  );
}, 30_000);

test.each([
  ['4,000 letters', 'a'.repeat(4000)],
  ['4,000 question marks', '?'.repeat(4000)],
  ['2,000 words', 'who '.repeat(1000)],
  ['brackets', '[('.repeat(1000)],
  ['angle brackets', '<'.repeat(4000)],
  ['backticks', '`'.repeat(4000)],
  ['control characters', '\u0000\u0007\u001b\u202e'.repeat(100)],
  ['half a letter', '\ud800'],
  ['emoji', '👩🏽‍🚀'.repeat(300)],
  ['everyone', '@everyone @here'],
  ['markup', '***__~~||`who`||~~__***'],
])('a message of %s states nothing', (_, message) => {
  expect(engine.answer(message).outcome).toMatch(/^(?:unclear|notInReport|passages|smallTalk)$/);
});

test('nothing of a link, a mention or markup is said again', () => {
  const marks = [
    'https://evil.example/x',
    '<@123456>',
    '@everyone',
    '[click](http://evil.example)',
    '**bold**',
    '||hidden||',
    '`code`',
    '<#99>',
    'ht#tps://evil.example',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...marks), fc.constantFrom(...marks), asked, (one, other, question) => {
      const reply = plainText(engine.answer(`${one} ${question} ${other}`), 'en');
      expect(reply).not.toMatch(/evil\.example\/|https?:\/\/evil|@everyone|<[@#]|123456|\*\*|\|\||`/);
    }),
    { numRuns: 60 },
  );
}, 30_000);
