import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import type { Engine } from '../../src/answer/types.ts';
import { reportOf } from '../support/reports.ts';

const engineOf = (markdown: string): Engine => createEngine([reportOf(markdown, { title: 'Open Harbour Institute: Report 2020' })]);
const headline = (engine: Engine, question: string): string => {
  const answer = engine.answer(question);
  return 'headline' in answer ? answer.headline : '';
};

const INSTITUTE = `
## Foreword

We repaired twelve boats and taught ninety sailors in a year of storms.

Marta Lindgren-Osei

Chief Executive

## People

Our director of research, Tobias Quill, left in May. Ann Whitcombe, Director, Harbour Bank, opened the new hall. The former chief executive, Olaf Brenk, came too.
The Board is chaired by Dr Edda Morvane. Our chair, Dr Edda Morvane, thanked the crews. The deputy director, Noor Haddad, runs the workshops.
`;

describe('who leads the body that the report is about', () => {
  const engine = engineOf(INSTITUTE);

  test.each(['who is the boss of the institute?', 'Who runs the Open Harbour Institute?', 'whos in charge', 'Who is the chief executive?'])(
    '%s',
    (question) => {
      expect(headline(engine, question)).toMatch(/^Marta Lindgren-Osei Chief Executive/);
    },
  );

  test('the chair is another one', () => {
    expect(headline(engine, 'who chairs the board?')).toMatch(/Edda Morvane/);
  });

  test.each(['Who was the boss of the institute before?', 'Who is the deputy director?', 'Who runs the workshops?'])(
    'one who leads something else, or did so once, is not meant: %s',
    (question) => {
      expect(headline(engine, question)).not.toMatch(/^Marta Lindgren-Osei/);
    },
  );

  test('a role that stands before the name in one run of capitals', () => {
    const engine = engineOf(
      '## View from the CEO – Marta Lindgren\n\nOf the year we say much.\n\n## Press\n\nThe press quoted our CEO Marta Lindgren on storms.',
    );
    expect(headline(engine, 'who runs the institute?')).toMatch(/CEO Marta Lindgren/);
  });

  test('where no role is told that leads, who signed the foreword', () => {
    const engine = engineOf(
      '## Foreword\n\nWe repaired twelve boats.\n\nMarta Lindgren\n\nHarbour Keeper\n\n## People\n\nTobias Quill left in May.',
    );
    expect(headline(engine, 'who is in charge of the institute?')).toMatch(/^Marta Lindgren/);
  });

  test('nobody is made up where no leader is named', () => {
    expect(headline(engineOf('## Boats\n\nWe repaired twelve boats.'), 'who is the boss of the institute?')).toBe('');
  });
});
