import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/language/keys.ts';
import { createSpeller } from '../../src/question/spelling.ts';
import type { Question } from '../../src/question/types.ts';
import { understand } from '../../src/question/understand.ts';

const keys = ({ terms }: Question, from: 'question' | 'context'): string[] =>
  terms.filter((term) => term.from === from).map(({ key }) => key);

describe('a question on its own', () => {
  test('is plain letters, with its content words as terms', () => {
    const question = understand('**How many** <@1> trainees came to the workshop?');
    expect(question).toMatchObject({ text: 'How many trainees came to the workshop?', kind: 'fact' });
    expect(keys(question, 'question')).toEqual(expect.arrayContaining([keyOf('trainees'), keyOf('workshop')]));
  });

  test('is read with its spelling corrected, and shown as it was asked', () => {
    const speller = createSpeller(new Map([['trainees', 3]]), () => false);
    expect(understand('how many tranees?', [], { speller })).toMatchObject({
      text: 'how many tranees?',
      read: 'how many trainees?',
      corrections: [{ from: 'tranees', to: 'trainees' }],
      head: [keyOf('trainees')],
    });
  });

  test('has the names of the report as one term each', () => {
    const names = new Set([keyOf('Harbour Trust')]);
    expect(keys(understand('who leads the Harbour Trust?', [], { names }), 'question')).toContain(keyOf('Harbour Trust'));
    expect(keys(understand('who leads the Harbour Trust?'), 'question')).not.toContain(keyOf('Harbour Trust'));
  });
});

describe('a question after another one', () => {
  const earlier = ['How many trainees attended the first workshop?'];

  test.each([
    'And from how many countries were they?',
    'where did they come from',
    'how many women?',
    'Who taught them about strategic research methods?',
  ])('leans on it: %s', (text) => {
    const question = understand(text, earlier);
    expect(question.leans).toBeDefined();
    expect(keys(question, 'context')).toContain(keyOf('workshop'));
  });

  test('stands alone where it names all that it asks for', () => {
    const question = understand('Which German institutes published summaries of comparative innovation research in Berlin?', earlier);
    expect(question.leans).toBeUndefined();
    expect(keys(question, 'context')).toEqual([]);
  });

  test('takes no word twice', () => {
    const question = understand('and the second workshop?', earlier);
    expect(question.terms.filter(({ key }) => key === keyOf('workshop'))).toHaveLength(1);
    expect(keys(question, 'question')).toContain(keyOf('workshop'));
  });

  test('leans on the last one only', () => {
    const question = understand('and where was it?', ['Who won the prize?', 'When was the forum?']);
    expect(keys(question, 'context')).toContain(keyOf('forum'));
    expect(keys(question, 'context')).not.toContain(keyOf('prize'));
  });
});

test('any message is understood, and its terms stand in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (message) => {
      const question = understand(message);
      expect(question.read).toBe(question.text);
      for (const { key, length } of question.terms) {
        expect(key).not.toBe('');
        expect(length).toBeGreaterThan(0);
      }
    }),
  );
});
