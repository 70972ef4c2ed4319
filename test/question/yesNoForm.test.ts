import { describe, expect, test } from 'vitest';
import { understand } from '../../src/question/understand.ts';

const kindOf = (question: string): string => understand(question).kind;

describe('asks for yes or no', () => {
  test.each([
    'auditors still unhappy?',
    'site open yet?',
    'visitors up on 2019?',
    'more than 300 volunteers came?',
    'all five studies out?',
    'fewer sick days than before?',
    'starting pay above $25 an hour?',
    'ferry on time?',
    'anyone hurt in the fire?',
    'The charity went bankrupt?',
    'Dunmore is the one who sued, yes?',
    'If a student never brings a volume back, does he still have to pay?',
    'I work in a lab and wonder what it costs. Have the fees gone up at all?',
    'My uncle lives in Rome: is there an office there?',
    'carbon target achieved?',
    'audit clean?',
    'anyone quit the course halfway',
    'any of the divers hurt',
    'any games laid on for the pupils',
    'Can anyone join us for the seminar?',
    'Can anyone from state institutes take part in the training?',
    'Can anyone learn how to plan there?',
    'Is it accurate to record that the forum was staged in Rome?',
    'so the head of the office is stepping down',
    'crisis answer time quicker than the goal, y/n',
    'outgoings above takings in 2012, true or false?',
    'Lyra stays on the air when the others close, doesn’t it?',
  ])('%s', (question) => {
    expect(kindOf(question)).toBe('yesNo');
  });
});

describe('asks for something else', () => {
  test.each([
    'visitors 2018',
    'syringes picked up?',
    'most one can be charged in a month?',
    'letters that the chair handed over, number?',
    'night shift - whats that',
    'From how many states, at the least, must the writers come?',
    'Has it come to this? How many staff are left?',
    'money lost in the fire?',
    'fellowships awarded?',
    'How long does it take till somebody gets a yes or no?',
    'Was it dark? When did Dr. Lund arrive?',
    'can sb list the main events of the year',
    'can you write me all the places they saw?',
    'any news on the harbour',
    'any deadlines for the training course',
    'any examples of lecturers',
    'May I ask in which month the forum was convened?',
    'Would you be so good as to tell me what the campaign cost?',
    'in 2021 how many of the staff said there were enough hands to do the job right',
    'Could you enumerate the prizes that the band won?',
    'can someone here give me the exact wording',
    'Did they see a museum? which',
  ])('%s', (question) => {
    expect(kindOf(question)).not.toBe('yesNo');
  });
});
