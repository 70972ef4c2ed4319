import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import type { Report } from '../../src/corpus/types.ts';
import { reportsReply } from '../../src/reply/reading/reports.ts';
import { contentsReply, sectionReply } from '../../src/reply/reading/section.ts';
import { summaryReply } from '../../src/reply/reading/summary.ts';
import { languages, wordsOf } from '../../src/reply/words/index.ts';
import { shippedReport } from '../support/engine.ts';

const words = wordsOf('en');
/** Has a line of text before its first heading. */
const opened = readReport('src/training/reports/central-bank-museum-and-mint-2018');
const bare = shippedReport();

const listed = (report: Report): string[] => {
  const { embeds } = contentsReply(report, 0, words, { replaces: false });
  return (embeds?.[0]?.description ?? '').split('\n').slice(1, 4);
};

describe('the contents', () => {
  test('begin with the first heading, not with the title', () => {
    expect(listed(bare)[0]).toBe('1\\. Introduction');
  });

  test('name what stands before it', () => {
    expect(listed(opened)).toEqual(['1\\. Opening', '2\\. Foreword by the Director', '3\\. 2018 in numbers']);
  });

  test('have as many sections as the list of reports says', () => {
    const body = reportsReply([bare], bare, words, { replaces: false }).embeds?.[0]?.description;
    expect(body).toContain('6 sections');
  });
});

test('what stands before the first heading is read under a name of its own, and comes first', () => {
  const [opening, next] = opened.sections;
  if (!opening || !next) throw new Error('too few sections');
  expect(sectionReply(opened, opening, 0, words, false).embeds?.[0]?.description).toContain('## 📖 Opening');
  const disabled = (report: Report, at: number): unknown[] => {
    const section = report.sections[at];
    if (!section) throw new Error(`no section ${at}`);
    const buttons = sectionReply(report, section, 0, words, false).components?.at(-1)?.components ?? [];
    return buttons.map((button) => 'disabled' in button && button.disabled);
  };
  // Nothing comes before the first section that has something to read.
  expect([disabled(opened, 0)[0], disabled(opened, 1)[0], disabled(bare, 1)[0]]).toEqual([true, false, true]);
});

test.each(languages)('in %s a summary names what its button opens', (language) => {
  const { buttons } = wordsOf(language);
  const labels = (section: Report['sections'][number] | undefined): unknown[] =>
    (summaryReply(bare, section, wordsOf(language)).components ?? []).flatMap(({ components }) =>
      components.map((component) => 'label' in component && component.label),
    );
  expect(labels(undefined)[0]).toBe(buttons.readFromStart);
  expect(labels(bare.sections[1])[0]).toBe(buttons.readSection);
});
