import { expect, test } from 'vitest';
import { extentOf, isAdjective } from '../../src/language/places.ts';

test.each([
  ['China', 'country'],
  ['the United States', 'country'],
  ['UK', 'country'],
  ['Europe', 'continent'],
  ['European Union', 'continent'],
  ['Beijing', 'local'],
  ['germany', 'country'],
  ['the Netherlands', 'country'],
  ['USA', 'country'],
  ['us', 'local'],
  ['it', 'local'],
  ['ZQ', 'local'],
  ['western africa', 'continent'],
  ['Shanghai Museum', 'local'],
])('knows how far %s reaches', (place, extent) => {
  expect(extentOf(place)).toBe(extent);
});

test.each([
  ['Nepali', true],
  ['Somali', true],
  ['Tigrinya', true],
  ['Mali', false],
  ['Delhi', false],
  ['Karonga', false],
])('knows whether %s is of a place rather than a place', (word, is) => {
  expect(isAdjective(word)).toBe(is);
});
