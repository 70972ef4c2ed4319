import { describe, expect, test } from 'vitest';
import { partedPhrases, phraseKeys } from '../../src/language/phrases.ts';
import { keyOf } from '../../src/language/keys.ts';
import { tokenize } from '../../src/language/tokens.ts';

const NAMES = new Set(['Harbour Trust', 'Harbour Trust Board', 'Bank of England'].map(keyOf));

/** The phrases of a text as it writes them. */
const found = (text: string, names?: ReadonlySet<string>): string[] => {
  const tokens = tokenize(text);
  return phraseKeys(tokens, names).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('phrases in a text', () => {
  test.each([
    ['the chief executive spoke', 'chief executive'],
    ['the members of the governing board', 'governing board'],
    ['The Prime Minister left', 'Prime Minister'],
  ])('of the thesaurus: %s', (text, phrase) => {
    expect(found(text)).toContain(phrase);
  });

  test('names of a report, the longer one beside the shorter one that it begins with', () => {
    expect(found('The Harbour Trust Board met', NAMES)).toEqual(expect.arrayContaining(['Harbour Trust', 'Harbour Trust Board']));
  });

  test('a name is only known where it is given', () => {
    expect(found('The Harbour Trust Board met')).not.toContain('Harbour Trust');
  });

  test('a phrase whose words stand apart is none', () => {
    expect(found('Trust in the Harbour', NAMES)).toEqual([]);
    expect(found('the Harbour and its Trust', NAMES)).toEqual([]);
  });

  test('spelling and grammar do not matter', () => {
    expect(found('two harbor trusts', new Set([keyOf('Harbor Trust')]))).toContain('harbor trusts');
  });

  test('its key is that of its words', () => {
    const tokens = tokenize('at the Bank of England today');
    expect(phraseKeys(tokens, NAMES)).toContainEqual({ key: keyOf('Bank of England'), from: 2, to: 5 });
  });
});

describe('a verb and its particle that stand apart', () => {
  test.each([
    ['when did they kick this whole overhaul off', 'kick_off'],
    ['who will pay the loan back', 'pay_back'],
  ])('%s', (text, phrase) => {
    expect(partedPhrases(tokenize(text)).map(({ key }) => key)).toContain(keyOf(phrase.replace('_', ' ')));
  });

  test('are no phrase side by side, nor far apart', () => {
    expect(partedPhrases(tokenize('they kick off today'))).toEqual([]);
    expect(partedPhrases(tokenize('kick the ball and run around the field until it flies off'))).toEqual([]);
  });
});
