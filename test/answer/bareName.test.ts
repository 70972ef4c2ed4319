import { describe, expect, test } from 'vitest';
import { isBareName } from '../../src/answer/bareName.ts';
import { reportOf } from '../support/reports.ts';
import { asked } from './report.ts';

const report = reportOf(
  'The Harbour Trust works with UNESCO. Madam Ines Calloway, our first warden, opened the Annual Forum of Sailors in Porto in May, with many crews.',
);

describe('a name alone', () => {
  test.each([
    'UNESCO',
    'unesco?',
    'Ines Calloway',
    'ines calloway',
    'Who is Ines Calloway?',
    'what about Porto',
    'the Annual Forum of Sailors',
  ])('%s', (question) => {
    expect(isBareName(asked(report, question))).toBe(true);
  });

  test.each(['forum', 'UNESCO crews', 'Who opened the Annual Forum?', 'Marta Quill', 'the', 'warden', 'who is our first warden', ''])(
    'no: %s',
    (question) => {
      expect(isBareName(asked(report, question))).toBe(false);
    },
  );
});
