import { describe, expect, test } from 'vitest';
import { emphasisIn } from '../../src/answer/emphasis.ts';
import { findSpans } from '../../src/language/spans.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { likelyIn } from '../support/likely.ts';

const TEXT = 'The repair of the roof cost 34.5 million crowns in 2020, of which the Friends of the Library paid a tenth.';

/** What is emphasised of TEXT where some of its words are likely. */
function emphasised(likely: Readonly<Record<string, number>>, expects: Parameters<typeof emphasisIn>[1] = []): string | undefined {
  const found = emphasisIn(likelyIn(TEXT, likely, findSpans(TEXT, tokenize(TEXT))), expects);
  return found && TEXT.slice(found.start, found.end);
}

describe('what is emphasised', () => {
  test.each([
    ['the likeliest word', { roof: 0.9 }, 'roof'],
    ['likely words beside it', { repair: 0.7, of: 0.6, roof: 0.9, the: 0.6 }, 'repair of the roof'],
    ['over an unlikely small word', { friends: 0.9, of: 0.3, the: 0.5, library: 0.9 }, 'Friends of the Library'],
    ['without small words at its ends', { the: 0.8, friends: 0.9, of: 0.8 }, 'Friends'],
    ['no word that is far less likely', { repair: 0.3, roof: 0.9 }, 'roof'],
  ])('%s', (_name, likely, expected) => {
    expect(emphasised(likely)).toBe(expected);
  });

  test('is whole where a type is asked for, and only then', () => {
    expect(emphasised({ '34.5': 0.9 }, ['number'])).toBe('34.5 million');
    expect(emphasised({ '34.5': 0.9 }, ['person'])).toBe('34.5');
  });

  test.each([
    ['no other word comes near', { roof: 0.9, friends: 0.2 }, true],
    ['another does', { roof: 0.9, friends: 0.7 }, false],
    ['none is likely itself', { roof: 0.3 }, false],
  ])('is sure where %s', (_name, likely, sure) => {
    expect(emphasisIn(likelyIn(TEXT, likely), [])?.sure).toBe(sure);
  });

  test('is nothing where no word is likely', () => {
    expect(emphasisIn({ ...likelyIn(TEXT, {}), words: new Float64Array(tokenize(TEXT).length) }, [])).toBeUndefined();
  });
});
