import { describe, expect, test } from 'vitest';
import { understand } from '../../src/question/understand.ts';
import { weighTerms } from '../../src/retrieval/query.ts';
import { findPassages, rank } from '../../src/retrieval/rank.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from '../support/reports.ts';

const MARKDOWN = `
## The lighthouse

The lighthouse was painted white by a local artist. It has 214 steps.

## The regatta

The regatta was won by a crew from Norway. Crews from twelve countries sailed in the storm.

## The boatyard

The boatyard closed in November because the roof had collapsed. Nobody was hurt.

## Money

Membership fees brought in 240,000 euros. The archive received a donation from Mrs Alice Brown.
`;

const index = indexReport(reportOf(MARKDOWN, { title: 'Yearbook' }));
const ranked = (question: string): string[] => rank(understand(question), index).ranked.map(({ unit }) => unit.sentence.text);

describe('the sentence that answers comes first', () => {
  test.each([
    ['Who painted the lighthouse white?', 'The lighthouse was painted white by a local artist.'],
    ['How many steps does the lighthouse have?', 'It has 214 steps.'],
    ['Who won the regatta?', 'The regatta was won by a crew from Norway.'],
    ['Why did the boatyard close in November?', 'The boatyard closed in November because the roof had collapsed.'],
    ['How much did membership fees bring in?', 'Membership fees brought in 240,000 euros.'],
    ['Who gave a donation to the archive?', 'The archive received a donation from Mrs Alice Brown.'],
  ])('%s', (question, sentence) => {
    expect(ranked(question)[0]).toBe(sentence);
  });
});

test('a sentence on the subject goes before all on others', () => {
  const order = ranked('regatta');
  const first = order.findIndex((text) => text.includes('boatyard') || text.includes('lighthouse'));
  expect(order[0]).toMatch(/regatta|crews/i);
  expect(first === -1 || first > 0).toBe(true);
});

test('scores fall from the first to the last, and all that is ranked is of the report', () => {
  const { ranked: found } = rank(understand('Which crews sailed in the storm and who won?'), index);
  expect(found.length).toBeGreaterThan(1);
  found.forEach(({ score, unit }, i) => {
    expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? Infinity);
    expect(index.units[unit.index]).toBe(unit);
  });
});

test('each term says how well a sentence has it: the words in it fully, those of its surroundings less, others not', () => {
  const { ranked: found, terms } = rank(understand('lighthouse steps regatta'), index);
  const steps = found.find(({ unit }) => unit.sentence.text.includes('214'));
  const had = (word: string): number | undefined => steps?.own[terms.findIndex(({ norm }) => norm === word)];
  const around = (word: string): number | undefined => steps?.around[terms.findIndex(({ norm }) => norm === word)];
  expect(had('steps')).toBe(1);
  expect(had('regatta')).toBeLessThan(1);
  expect(around('lighthouse')).toBeGreaterThan(had('lighthouse') ?? 0);
});

describe('nothing is found', () => {
  test.each(['', 'the of and', 'zzqx'])('for %j', (question) => {
    expect(ranked(question)).toEqual([]);
  });
});

describe('paragraphs for a question', () => {
  const passages = (question: string) => findPassages(weighTerms(understand(question), index), index);

  test('the best has score 1, the rest less', () => {
    const found = passages('regatta crews storm');
    expect(index.unitsOf.get(found[0]?.id ?? '')?.[0]?.sentence.text).toMatch(/regatta/i);
    expect(found[0]?.score).toBe(1);
    for (const { score } of found) expect(score).toBeLessThanOrEqual(1);
  });

  test('a paraphrase is found as well: the crafts that a person made a gift to', () => {
    expect(passages('gift').map(({ id }) => index.unitsOf.get(id)?.[0]?.paragraph.text ?? '')).toContainEqual(
      expect.stringContaining('donation'),
    );
  });
});

describe('how much a term weighs', () => {
  const weight = (question: string, word: string, context: readonly string[] = []): number =>
    weighTerms(understand(question, context), index).find(({ norm }) => norm === word)?.weight ?? 0;

  test('a rare word more than one that the report has everywhere', () => {
    const many = indexReport(reportOf('Boats sail. Boats dock. Boats sink. A parrot spoke.', { title: 'x' }));
    const [boats, parrot] = weighTerms(understand('boats parrot'), many);
    expect(parrot?.weight).toBeGreaterThan(boats?.weight ?? Infinity);
  });

  test('the name of the report less than other words', () => {
    expect(weight('yearbook', 'yearbook')).toBeLessThan(weight('parrot', 'parrot'));
  });

  test('a word of an earlier question less than one of this', () => {
    expect(weight('and who won it?', 'regatta', ['When was the regatta?'])).toBeGreaterThan(0);
    expect(weight('and who won it?', 'regatta', ['When was the regatta?'])).toBeLessThan(weight('the regatta', 'regatta'));
  });
});
