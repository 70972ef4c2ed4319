import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { readData } from '../../src/language/data.ts';
import { lemma, lemmas } from '../../src/language/lemma.ts';
import {
  areOpposite,
  isEnglishWord,
  isSuperlative,
  nounClass,
  relatedness,
  RELATEDNESS,
  wordKnowledge,
} from '../../src/language/wordKnowledge.ts';

describe('lemma', () => {
  test.each([
    ['women', 'woman'],
    ['Trainees', 'trainee'],
    ['companies', 'company'],
    ['businesses', 'business'],
    ['analyses', 'analysis'],
    ['held', 'hold'],
    ['paid', 'pay'],
    ['founded', 'found'],
    ['planned', 'plan'],
    ['rated', 'rate'],
    ['visited', 'visit'],
    ['studied', 'study'],
    ['funding', 'fund'],
    ['organised', 'organize'],
    ['programmes', 'program'],
    ["company's", 'company'],
  ])('brings %s to %s', (word, base) => {
    expect(lemma(word)).toBe(base);
  });

  test.each([
    'meeting',
    'building',
    'training',
    'news',
    'goods',
    'headquarters',
    'series',
    'status',
    'analysis',
    'process',
    'hundred',
    'speed',
    'thing',
    'always',
    'larger',
  ])('leaves %s as it is', (word) => {
    expect(lemma(word)).toBe(word);
  });

  it('is its own lemma, but for the few words that are a form of another too', () => {
    const words = [...wordKnowledge().groupsOf.keys()].filter((key) => !key.includes(' ')).map(lemma);
    const unsettled = [...new Set(words.filter((word) => lemma(word) !== word))];
    expect(unsettled.length).toBeLessThan(words.length / 200);
  });
});

describe('relatedness', () => {
  test.each([
    ['pupil', 'trainee', 'group'],
    ['bankroll', 'fund', 'group'],
    ['boss', 'chief executive', 'group'],
    ['turn down', 'reject', 'group'],
    ['organisation', 'organizations', 'same'],
    ['founded', 'set up', 'group'],
    ['train', 'trainee', 'derived'],
    ['organizer', 'organization', 'family'],
    ['novelist', 'writer', 'hypernym'],
    ['museum', 'exhibition', 'related'],
  ] as const)('holds %s and %s for %s', (asked, reported, kind) => {
    expect(relatedness(lemmas(asked), lemmas(reported))).toBe(RELATEDNESS[kind]);
  });

  test.each([
    ['trainee', 'budget'],
    ['museum', 'salary'],
    ['xyzzy', 'plugh'],
    ['legal', 'artist'],
  ])('finds nothing between %s and %s', (asked, reported) => {
    expect(relatedness(asked, reported)).toBe(0);
  });

  it('leads from a related word of the question to the report, not back', () => {
    expect(relatedness('phone', 'number')).toBe(RELATEDNESS.related);
    expect(relatedness('number', 'phone')).toBe(0);
  });
});

describe('areOpposite', () => {
  test.each([
    ['approve', 'turn down'],
    ['reject', 'accept'],
    ['increase', 'fall'],
    ['public', 'private'],
    ['online', 'in person'],
    ['win', 'lose'],
    ['large', 'small'],
    ['employ', 'unemployed'],
  ])('knows %s and %s', (a, b) => {
    expect(areOpposite(lemmas(a), lemmas(b))).toBe(true);
    expect(areOpposite(lemmas(b), lemmas(a))).toBe(true);
  });

  it('never holds synonyms for opposites', () => {
    const { opposites } = wordKnowledge();
    const torn = [...opposites].flatMap(([word, others]) =>
      [...others].filter((other) => relatedness(word, other) === RELATEDNESS.group).map((other) => `${word}/${other}`),
    );
    expect(torn).toEqual([]);
  });
});

test.each([
  ['teacher', 'person'],
  ['company', 'group'],
  ['city', 'location'],
  ['money', 'possession'],
  ['year', 'time'],
  ['working group', 'group'],
  ['qwerty', undefined],
])('the class of %s is %s', (noun, expected) => {
  expect(nounClass(noun)).toBe(expected);
});

describe('the misspellings', () => {
  const { corrections } = readData('spelling.json', z.object({ corrections: z.record(z.string(), z.string()) }));

  it('lead to words', () => {
    const strange = Object.values(corrections)
      .flatMap((text) => text.split(' '))
      .filter((word) => !isEnglishWord(word));
    expect([...new Set(strange)]).toEqual([]);
  });

  it('lead from no other misspelling, so that one pass is enough', () => {
    expect(Object.values(corrections).filter((word) => word in corrections)).toEqual([]);
  });
});

test.each(['which', 'website', 'trainees', 'organised', 'zebra', 'were', 'larger', 'busiest', 'biggest'])(
  '%s is an English word',
  (word) => {
    expect(isEnglishWord(word)).toBe(true);
  },
);
test.each(['wich', 'trainnees', 'orgnize'])('%s is not', (word) => {
  expect(isEnglishWord(word)).toBe(false);
});

test.each(['warmest', 'largest', 'biggest', 'busiest', 'oldest', 'best'])('%s is a superlative', (word) => {
  expect(isSuperlative(word)).toBe(true);
});
test.each(['forest', 'modest', 'harvest', 'interest', 'west', 'guest', 'honest', 'test', 'request', 'warmer'])('%s is none', (word) => {
  expect(isSuperlative(word)).toBe(false);
});
