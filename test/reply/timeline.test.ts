import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../src/reply/timeline/events.ts';
import { findDates } from '../../src/reply/timeline/months.ts';
import { timelinePicture, timelineSvg } from '../../src/reply/timeline/picture.ts';
import { shippedReport } from '../support/engine.ts';

describe('dates in a text', () => {
  test.each<[string, string, string[]]>([
    ['en', 'On September 25, it met; in November 2012 again.', ['September 25', 'November 2012']],
    ['en', 'held in Shanghai this May with guests', ['this May']],
    ['en', 'We may go. May we? They May not.', []],
    ['en', 'on 1 April 2022 and the 3rd of June', ['1 April 2022', '3rd of June']],
    ['en', 'the "2012 River Delta Innovation Forum" cost 2000 dollars', []],
    ['en', 'It was founded in 2012.', ['2012']],
    ['en', 'since 2019-03-04', ['2019-03-04']],
    ['fr', 'le 3 mai 2012, puis en septembre', ['3 mai 2012', 'septembre']],
    ['es', 'el 3 de mayo de 2012 y en septiembre', ['3 de mayo de 2012', 'septiembre']],
    ['zh', '2013年5月3日成立，6月开会', ['2013年5月3日', '6月']],
  ])('%s: %j', (language, text, expected) => {
    expect(findDates(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('the timeline of the shipped report', () => {
  const report = shippedReport();

  test('is in order, and sorts a date without a year under the report’s', () => {
    const labels = eventsOf(report).map(({ label }) => label);
    expect(labels.slice(labels.indexOf('this May'))).toEqual([
      'this May',
      'September',
      'September 25',
      'November 2012',
      'this November',
      'November 2012',
    ]);
  });

  test('quotes only words of the report', () => {
    for (const { text, paragraph } of eventsOf(report)) expect(paragraph.text).toContain(text.replace(/^… | …$/gu, ''));
  });

  test('is drawn as a PNG, once', async () => {
    const picture = timelinePicture(report);
    expect(timelinePicture(report)).toBe(picture);
    expect((await picture).subarray(0, 4)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  });

  test('is well-formed XML whatever the words', () => {
    const [event] = eventsOf(report);
    if (!event) throw new Error('no event');
    expect(timelineSvg(report, [{ ...event, label: '<&">', text: '</svg>\u0000' }])).not.toMatch(/<\/svg>.|\p{Cc}/u);
  });
});
