import { expect, it } from 'vitest';
import { nearestSentence } from '../../src/insight/nearest.ts';

const passage = 'The centre was founded in Beijing. Its costs were borne by the ministry. Sixteen trainees came from Egypt.';

it.each([
  ['What was the budget?', 'Its costs were borne by the ministry.'],
  ['预算是多少？', 'Its costs were borne by the ministry.'],
  ['How many trainees ate lunch?', 'Sixteen trainees came from Egypt.'],
  ['Is there a gym?', 'The centre was founded in Beijing.'],
  ['???', 'The centre was founded in Beijing.'],
])('finds what comes nearest to %j', (question, sentence) => {
  expect(nearestSentence(question, passage)).toBe(sentence);
});

it('gives a passage without a sentence as it is', () => {
  expect(nearestSentence('What?', '')).toBe('');
});
