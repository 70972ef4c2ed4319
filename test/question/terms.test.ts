import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/language/keys.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { queryTerms } from '../../src/question/terms.ts';

const norms = (text: string): string[] => queryTerms(tokenize(text), 'question').map(({ norm }) => norm);

describe('the terms of a question', () => {
  test.each([
    ['Who paid for the lighthouse?', ['paid', 'lighthouse']],
    ['please tell me where the lighthouse is', ['lighthouse']],
    ['How many sailors came?', ['sailors', 'came']],
    ['how long was the regatta', ['regatta']],
    ['list all sailors', ['sailors']],
    ['the of and?', []],
  ])('%s: %j', (text, words) => {
    expect(norms(text)).toEqual(words);
  });

  test('"many" counts only where it asks nothing', () => {
    expect(norms('how many sailors')).not.toContain('many');
  });

  test('a word that is said twice is one term', () => {
    expect(norms('sailors and a sailor')).toEqual(['sailors']);
  });

  test('a number has its value, and a capital is told', () => {
    const [porto, sixteen] = queryTerms(tokenize('Porto sixteen'), 'question');
    expect(porto).toMatchObject({ capital: true, position: 0, length: 1, from: 'question' });
    expect(porto).not.toHaveProperty('value');
    expect(sixteen).toMatchObject({ value: 16, key: '16', kind: 'name' });
  });

  test('a name of several words stands beside its words', () => {
    const terms = queryTerms(tokenize('when was the Harbour Trust founded'), 'context', new Set([keyOf('Harbour Trust')]));
    expect(terms).toContainEqual(
      expect.objectContaining({
        key: keyOf('Harbour Trust'),
        norm: 'harbour trust',
        position: 3,
        length: 2,
        kind: 'name',
        from: 'context',
      }),
    );
    expect(terms.map(({ norm }) => norm)).toEqual(expect.arrayContaining(['harbour', 'trust', 'founded']));
  });
});
