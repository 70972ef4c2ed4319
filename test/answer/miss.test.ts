import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/asked.ts';
import { lexiconOf } from '../../src/answer/lexicon.ts';
import { miss } from '../../src/answer/miss.ts';
import type { NotInReport } from '../../src/answer/types.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from '../support/reports.ts';

const SECTIONS = ['fleet', 'regatta', 'museum', 'boatyard', 'archive'];
const index = indexReport(
  reportOf(SECTIONS.map((name) => `## The ${name}\n\nThe ${name} was opened in spring by a visitor.\n`).join('\n')),
);
const missed = (question: string): NotInReport => miss(ask(question, [], index, lexiconOf([index])));

test('the words that the report does not have are named, as they were read', () => {
  const { missing } = missed('Which zzqx parrots sang in the museum?');
  expect(missing).toEqual(expect.arrayContaining(['zzqx', 'parrots']));
  expect(missing).not.toContain('museum');
});

describe('the nearest sections', () => {
  test('come first where they are on the subject', () => {
    expect(missed('Who painted the museum?').nearest[0]?.section).toBe('Small Report > The museum');
  });

  test('are three at most, each once', () => {
    const { nearest } = missed('What was opened in spring by a visitor?');
    expect(nearest).toHaveLength(3);
    expect(new Set(nearest.map(({ paragraphId }) => paragraphId)).size).toBe(3);
  });

  test('are none where nothing comes near', () => {
    expect(missed('zzqx?')).toMatchObject({ outcome: 'notInReport', missing: ['zzqx'], nearest: [] });
  });
});

test('nothing of markup, links or mentions is named', () => {
  const { question, missing } = missed('**zzqx** <@123> https://evil.example @everyone `parrots`?');
  expect([question, ...missing].join(' ')).not.toMatch(/[*`@<>]|evil|everyone/);
  expect(missing).toContain('zzqx');
});
