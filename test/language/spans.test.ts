import { describe, expect, it } from 'vitest';
import { findSpans, type SpanType } from '../../src/language/spans.ts';
import { tokenize } from '../../src/language/tokens.ts';

const found = (text: string): string[] =>
  findSpans(text, tokenize(text)).map((span) => `${span.type}: ${text.slice(span.start, span.end)}`);
const ofType = (text: string, type: SpanType): string[] =>
  found(text).flatMap((span) => (span.startsWith(`${type}: `) ? [span.slice(type.length + 2)] : []));

describe('spans of numbers, sums, dates and times', () => {
  it.each<[string, SpanType, string[]]>([
    ['The works will cost £4.9 million.', 'money', ['£4.9 million']],
    ['It raised 45,000 US dollars from more than 300 donors.', 'number', ['45,000', 'more than 300']],
    ['The share rose to 62 per cent.', 'percentage', ['62 per cent']],
    ['The study took eleven weeks.', 'duration', ['eleven weeks']],
    ['It was signed on 10 July 2019.', 'date', ['10 July 2019']],
    ['It may close in May 2020.', 'date', ['May 2020']],
    ['The board meets twice a year.', 'frequency', ['twice a year']],
  ])('%s has as %s %j', (text, type, spans) => {
    expect(ofType(text, type)).toEqual(spans);
  });

  it('does not count the day of a date', () => {
    expect(ofType('The crossing was closed on 10 July with 40 trucks waiting.', 'number')).toEqual(['40']);
  });

  it('knows what a number counts', () => {
    const text = 'It trained 58 international trainees from 23 countries.';
    expect(findSpans(text, tokenize(text)).find((span) => span.value === 58)?.noun).toEqual(['international', 'traine']);
  });
});
