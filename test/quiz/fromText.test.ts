import { describe, expect, it } from 'vitest';
import { questionsOf } from '../support/questions.ts';
import { reportOf } from '../support/reports.ts';

/** Others of each kind, so that every question finds its wrong choices. */
const OTHERS = `The harbour was rebuilt in Dunmore in April 2014 by the Ministry of Labour for 45 crews. The fishery was moved to Kilmory in July 2016 by
the Ministry of Transport for 70 crews. The ferry was sold in Ardglass in October 2017 by the Ministry of Finance for 110 crews. The boat school was
opened in Portree in March 2018 by the Ministry of Health for 150 crews.`;

/** What is asked of a sentence: the right choices. */
async function asked(sentence: string, year?: number): Promise<string[]> {
  const report = {
    ...reportOf(`## The year\n\n${sentence}\n\n## Others\n\n${OTHERS}`, { title: 'The Harbour Trust' }),
    ...(year && { year }),
  };
  const questions = (await questionsOf(report)).filter(({ citation }) => citation.quote === sentence);
  return questions.map(({ choices, right }) => choices[right] ?? '').sort();
}

describe('of a sentence is asked', () => {
  it.each([
    ['a number and a date', 'The new lighthouse was visited by 85 crews in August 2015.', ['85', 'August 2015']],
    [
      'a place and a body',
      'The old mill in Stornoway is looked after by the Ministry of Culture alone.',
      ['Ministry of Culture', 'Stornoway'],
    ],
    ['nothing of what the sentence before said', 'It was visited by 85 crews on a single day of that warm month.', []],
    [
      'nothing of a number that stands for a thing said before',
      'Four have been rebuilt on stilts since, after the storm took the last 85 crews.',
      [],
    ],
    ['nothing of what "these" would tell', 'By the end of the long summer 85 of these crews had gone home.', []],
    ['no label', 'The crews keep to Condition 85 of the licence that all of them hold.', []],
    ['no year of a name', 'The crews keep to the rules of the Fisheries Act of 2015 like all others.', []],
    ['of a range its end alone', 'The regatta for all of the young crews lasted from 4 to 6 June and no longer.', ['6 June']],
    ['no part of a longer figure', 'The young crews sail the F-16 and went to the Rio+20 meeting with it.', []],
    [
      'nothing that only the rest of a list would tell',
      'The crews were trained by bodies such as the Ministry of Culture and others of its kind.',
      [],
    ],
    [
      'no time where a time is compared with',
      'The harbour counted 85 crews in the long summer, compared with 910 the year before.',
      ['85', '910'],
    ],
    ['nothing of a line that says nothing', 'Anna Berg, 85 Friends of the Ministry of Culture of Stornoway', []],
    ['no language', 'The audio guide in Tigrinya was heard by 85 crews of the northern coast.', ['85']],
    ['nothing that is said twice', 'The 85 crews were proud that all of the 85 crews came home.', []],
  ])('%s', async (_, sentence, answers) => {
    expect(await asked(sentence)).toEqual(answers);
  });

  it('not the year that the whole report is on', async () => {
    const sentence = 'The trust looked after the whole of the northern coast in 2015.';
    expect(await asked(sentence)).toEqual(['2015']);
    expect(await asked(sentence, 2015)).toEqual([]);
  });

  it('not the body that the report is about, nor a name that stands everywhere', async () => {
    expect(await asked('The boats of the whole northern coast belong to the Harbour Trust alone.')).toEqual([]);
    const often = Array.from({ length: 6 }, (_, at) => `Boat ${'abcdef'[at] ?? ''} of the fleet belongs to the Ministry of Culture.`).join(
      ' ',
    );
    const report = reportOf(`## The year\n\n${often}\n\n## Others\n\n${OTHERS}`);
    expect((await questionsOf(report)).filter(({ choices, right }) => choices[right] === 'Ministry of Culture')).toEqual([]);
  });
});
