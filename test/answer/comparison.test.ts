import { describe, expect, it } from 'vitest';
import { shippedReport } from '../support/engine.ts';
import { createEngine } from '../../src/answer/engine.ts';
import { askHarbour } from './report.ts';

describe('comparisons', () => {
  it.each([
    ['which came first, the opening of the lighthouse museum or the move of the boat school?', 'lighthouse museum'],
    ['which brought in more in 2021, ticket sales or sponsorship?', 'Ticket sales (420)'],
    ['which brought in less in 2020, ticket sales or sponsorship?', 'Sponsorship (280)'],
    ['more crews or more countries?', 'crews'],
  ])('%s', (question, winner) => {
    const answer = askHarbour(question);
    expect(answer).toMatchObject({ outcome: 'answer', kind: 'comparison' });
    expect(answer.outcome === 'answer' && answer.headline.slice(0, answer.headline.indexOf(','))).toContain(winner);
  });

  it('does not compare with what the report does not have', () => {
    const answer = askHarbour('which came first, the lighthouse museum or the submarine race?');
    expect(answer.outcome === 'answer' && answer.kind === 'comparison').toBe(false);
  });

  it('counts what a fact lists', () => {
    const engine = createEngine([shippedReport()]);
    expect(engine.answer('how many ministries came to the seminar of september 25?')).toMatchObject({
      kind: 'comparison',
      headline: expect.stringMatching(/^3:/) as string,
    });
  });

  it.each([
    'how many of us work here in total?',
    'how many took part in the policy platform meeting?',
    'how many students came to the seminar?',
  ])('but no list that has something else in it: %s', (question) => {
    const answer = createEngine([shippedReport()]).answer(question);
    expect(answer.outcome === 'answer' && answer.kind === 'comparison').toBe(false);
  });

  it('a side keeps its article', () => {
    const answer = askHarbour('which came first, the opening of the lighthouse museum or the move of the boat school?');
    expect(answer.outcome === 'answer' && answer.headline).toMatch(/^the opening of the lighthouse museum \(/);
  });
});
