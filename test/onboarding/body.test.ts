import { expect, it } from 'vitest';
import { bodyItems } from '../../src/onboarding/body.ts';
import { poolOf } from '../../src/quiz/pool.ts';
import { atOnce } from '../../src/turns.ts';
import { reportOf } from '../support/reports.ts';

/** The sentences that a report of a letter and some text gives for what the body is. */
async function saidIn(text: string, title = 'Harbour Lights Trust: Our Year 2021'): Promise<(string | undefined)[]> {
  const report = reportOf(`Dear friends,\n\nThe past year was a long one for all of us on the northern coast.\n\n## The year\n\n${text}`, {
    title,
  });
  return atOnce(bodyItems(report, await poolOf(report))).map(({ citation }) => citation?.quote);
}

it.each([
  ['The Harbour Lights Trust looks after nine lighthouses on the northern coast.'],
  ['Harbour Lights is a charity for the lighthouses of the northern coast.'],
  ['The Trust was founded in 1974 by the keepers of nine lighthouses.'],
  ['In 1974, the Harbour Lights Trust (HLT) was set up by the keepers of nine lighthouses.'],
  ['Our mission is to keep the lighthouses of the northern coast alight.'],
  ['We are a charity that looks after the lighthouses of the northern coast.'],
  ['Under its charter the Trust has three tasks: to paint, to light and to teach.'],
])('what the body is: %s', async (sentence) => {
  expect(await saidIn(sentence)).toEqual([sentence]);
});

it.each([
  ['of another body', 'The Ministry of Culture is a part of the government in the capital.'],
  ['of the report itself', 'Our Year is an account of all that the keepers have done.'],
])('what is said %s does not say it: the report’s first statement stands for it', async (_, sentence) => {
  expect(await saidIn(sentence, 'Harbour Lights: Our Year 2021')).toEqual([
    'The past year was a long one for all of us on the northern coast.',
  ]);
});

it('is shown in reading order, at most three sentences, whichever tells most', async () => {
  const lines = [
    'We run a school for young keepers in the old fort.',
    'The Trust was founded in 1974 by the keepers of nine lighthouses.',
    'Its mission is to keep the lighthouses of the coast alight.',
    'We publish a small journal for those who love the lights.',
  ];
  const said = await saidIn(lines.join(' '));
  expect(said).toHaveLength(3);
  expect(lines.filter((line) => said.includes(line))).toEqual(said);
  expect(said).toContain(lines[1]);
});
