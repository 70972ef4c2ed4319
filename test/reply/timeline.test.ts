import { describe, expect, test } from 'vitest';
import { chosenEvents, eventsOf } from '../../src/reply/timeline/events.ts';
import { findDates } from '../../src/reply/timeline/months.ts';
import { timelinePicture, timelineSvg } from '../../src/reply/timeline/picture.ts';
import { yearsOf } from '../../src/reply/timeline/years.ts';
import { shippedReport } from '../support/engine.ts';
import { reportOf } from '../support/reports.ts';

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

describe('the year of a date', () => {
  const own = 2018;
  test.each<[string, number[]]>([
    ['Petrus Vantongeren, our chief engraver since 1993, retired in June.', [1993, own]],
    ['It opened on 16 March and told of a gang caught in 2009.', [own, 2009]],
    ['More came than in 2016, and July was the best month.', [2016, own]],
    ['It was tried in March and June 2009.', [2009, 2009]],
    ['It ran from 23 October to 10 February 2017.', [2016, 2017]],
    ['It ran from November 2016 to February.', [2016, 2017]],
    ['They met twice in 2013, on 12 March and on 2 December.', [2013, 2013, 2013]],
    ['In 2015 the week will be from 2 to 8 February.', [2015, 2015]],
    ['The bats were found in 2016 and work had to stop in May of that year.', [2016, 2016]],
    ['It was to come in August of that year.', [2011]],
  ])('%s', (text, years) => {
    expect(yearsOf(text, findDates(text, 'en'), own, 2011)).toEqual(years);
  });

  test('is the commonest of a report that does not say its own', () => {
    const report = reportOf('## A\n\nIt began in 1990. It opened in May. It grew in 2015. It moved in June 2015.\n');
    expect(eventsOf(report).map(({ key }) => key)).toEqual([1990_00_00, 2015_00_00, 2015_05_00, 2015_06_00]);
  });
});

describe('the events of a picture', () => {
  const days = Array.from({ length: 10 }, (_, day) => `It met on ${day + 1} May.`);
  const report = { ...reportOf(`## A\n\nIt began in 1990. It moved in March 1999. ${days.join(' ')} It grew in 2018.\n`), year: 2018 };
  const chosen = (most: number): string[] => chosenEvents(eventsOf(report), most).map(({ label }) => label);

  test('are those of the report’s own year first, then those with a month, from all over the year and in order', () => {
    expect(chosen(5)).toEqual(['1 May', '3 May', '5 May', '7 May', '9 May']);
    expect(chosen(12)).toEqual(['March 1999', '2018', ...days.map((_, day) => `${day + 1} May`)]);
    expect(chosen(13)).toHaveLength(13);
  });

  test('are of one sentence one', () => {
    const twice = { ...reportOf('## A\n\nIt met in May and June. It met in July.\n'), year: 2018 };
    expect(chosenEvents(eventsOf(twice), 2).map(({ label }) => label)).toEqual(['May', 'July']);
    expect(chosenEvents(eventsOf(twice), 3)).toHaveLength(3);
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

  test('keeps a long title and wide letters within its width', () => {
    const long = { ...report, title: 'VELDMARK MINT AND MONEY MUSEUM AND CENTRAL BANK: ANNUAL REPORT OF THE YEAR 2018' };
    const titles = [...timelineSvg(long, []).matchAll(/class="title">([^<]*)</gu)].map(([, text]) => text);
    expect(titles).toEqual(['VELDMARK MINT AND MONEY', 'MUSEUM AND CENTRAL BANK: …']);
  });

  test('is well-formed XML whatever the words', () => {
    const [event] = eventsOf(report);
    if (!event) throw new Error('no event');
    expect(timelineSvg(report, [{ ...event, label: '<&">', text: '</svg>\u0000' }])).not.toMatch(/<\/svg>.|\p{Cc}/u);
  });
});
