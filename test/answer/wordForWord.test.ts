import { describe, expect, test } from 'vitest';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { wordsOf } from '../../src/retrieval/factIndex.ts';
import { shippedReport } from '../support/engine.ts';
import { answerOne } from '../../src/answer/answerOne.ts';
import { asked } from './report.ts';

const report = shippedReport();

describe('what is asked word for word as the facts file asks for it', () => {
  test.each(report.facts.filter((_, i) => i % 8 === 0).map((fact) => [fact.question, fact.answer]))('%s', (question, answer) => {
    const { facts, factDecision } = asked(report, question);
    expect(facts[0]).toMatchObject({ fact: { answer }, share: 1 });
    expect(factDecision).toEqual({ stated: 1, told: 1 });
  });

  test('is stated, each way to ask for it, and never is what the report is silent about', () => {
    const outcomes = (asks: readonly string[], ...kinds: string[]): string[] =>
      asks
        .filter((_, i) => i % 24 === 5)
        .flatMap((ask) => {
          const put = asked(report, ask);
          return kinds.includes(put.question.kind) ? [`${answerOne(put).answer.outcome} ${ask}`] : [];
        });
    const stated = outcomes(
      report.facts.filter(({ type }) => type !== 'description').flatMap(({ asks }) => asks),
      'fact',
      'list',
    );
    expect(stated.filter((said) => !said.startsWith('answer'))).toEqual([]);
    const silent = outcomes(
      report.silences.flatMap(({ asks }) => asks),
      'fact',
      'list',
      'yesNo',
    );
    expect(silent.filter((said) => said.startsWith('answer'))).toEqual([]);
  }, 30_000);

  test.each(['How many experts did CISTRAT invite to introduce their experience?', 'was the assembly in Beijing or Shanghai'])(
    'nor is it counted, or shown as near, where the report is silent: %s',
    (question) => {
      expect(answerOne(asked(report, question)).answer.outcome).toBe('notInReport');
    },
  );

  test('capitals and marks are no matter', () => {
    expect(asked(report, 'who IS dr howard j shatz').facts[0]?.fact.id).toBe('shatz-profile');
  });

  test('is not told where the report is silent about it', () => {
    const [silence] = report.silences;
    const { silence: found, factDecision } = asked(report, silence?.asks[0] ?? '');
    expect(found).toMatchObject({ fact: { id: silence?.id }, share: 1 });
    expect(factDecision).toEqual({ stated: 0, told: 0 });
  });
});

test('another word is weighed', () => {
  expect(asked(report, 'Who is then Dr. Howard J. Shatz?').factDecision.stated).toBeLessThan(1);
});

test('a way to ask for two answers is for neither', () => {
  const [one, two] = report.facts;
  if (!one || !two) throw new Error('the shipped report has facts');
  const both = indexReport({ ...report, facts: [one, { ...two, asks: [...two.asks, one.question] }] });
  expect(both.facts.byWords.has(wordsOf(tokenize(one.question)))).toBe(false);
  expect(both.facts.byWords.get(wordsOf(tokenize(two.question)))?.fact.id).toBe(two.id);
});
