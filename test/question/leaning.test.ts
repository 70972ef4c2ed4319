import { describe, expect, test } from 'vitest';
import type { Leaning } from '../../src/question/types.ts';
import { understand } from '../../src/question/understand.ts';

const leansBy = (question: string): Leaning | undefined => understand(question, ['How many sailors are in the school?']).leans;

describe('by what a question leans on the one before', () => {
  test.each<[string, Leaning]>([
    ['and from how many countries did the sailors of the harbour school come?', 'conjunction'],
    ['what about the teachers of the second harbour school in Porto?', 'conjunction'],
    ['Who taught them about repairing wooden boats in winter?', 'pointer'],
    ['when was that?', 'pointer'],
    ['how many teachers of wooden boat repair work there in winter?', 'pointer'],
    ['how many women?', 'shortness'],
    ['how long for', 'shortness'],
    // It may be about the school: only the answers tell.
    ['How many ferries were there?', 'shortness'],
    ['Which boats were sold this year?', 'shortness'],
  ])('%s: %s', (question, leaning) => {
    expect(leansBy(question)).toBe(leaning);
  });

  test.each([
    'Were there repairs of wooden boats at the harbour in winter?',
    'Which wooden boats that sailed to Porto were sold in winter?',
    'What did the harbour board decide this year about the merger with the yacht club?',
  ])('by nothing: %s', (question) => {
    expect(leansBy(question)).toBeUndefined();
  });
});
