import { describe, expect, test } from 'vitest';
import { hasContactAsked } from '../../src/answer/contactAsked.ts';
import { reportOf } from '../support/reports.ts';

const silent = reportOf('The helpline took 3,900 calls in 2021. The website was visited 12,000 times; 340 wrote an e-mail.');
const telling = reportOf(
  'Call +44 20 7946 0018, write to crew@harbour.example or to the Harbour Institute, 12 Quay Street, Tarbet; see www.harbour.example/crew.',
);

describe('how to reach someone', () => {
  test.each([
    'what is the phone number of the helpline?',
    'telephone number?',
    'what number should i call to join',
    'whats the email for volunteers',
    'is there an email where i can apply?',
    'phone number or email',
    'What is the web address of the institute?',
    'STREET ADDRESS?',
  ])('is told only by a report that has it: %s', (question) => {
    expect(hasContactAsked(question, silent)).toBe(false);
    expect(hasContactAsked(question, telling)).toBe(true);
  });

  test.each([
    'how many calls did the helpline take?',
    'how many people wrote an email?',
    'who caught the fake email scam',
    'how often was the website visited?',
    'what number of calls came in?',
    'where was the address of the chair given?',
  ])('is not asked for by %s', (question) => {
    expect(hasContactAsked(question, silent)).toBe(true);
  });
});
