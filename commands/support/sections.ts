import type { Report, Section } from '../../src/corpus/types.ts';
import { findReport } from '../../src/reply/customId.ts';
import { plain } from '../../src/reply/escape.ts';
import { contentsReply } from '../../src/reply/reading/section.ts';
import type { Choice, Reply } from '../../src/reply/types.ts';
import type { Invocation, Services } from '../command.ts';
import { reportToRead, wordsFor } from './lookup.ts';
import { reportInUse } from './reports.ts';
import { fitting, sectionPicks, suggest } from './suggest.ts';

/** The sections to pick from: of the report that is named or in use, else of all. */
export async function suggestSections(invocation: Invocation, services: Services): Promise<Choice[]> {
  return suggest(String(invocation.options['section'] ?? ''), sectionPicks(await reportsToPick(invocation, services)));
}

/** The section that was picked or described; undefined when no heading is like it. */
export async function findSection(
  wanted: string,
  invocation: Invocation,
  services: Services,
): Promise<{ report: Report; section: Section } | undefined> {
  const reports = await reportsToPick(invocation, services);
  const [best] = fitting(wanted, sectionPicks(reports));
  for (const value of [wanted, best?.value ?? '']) {
    const [key = '', headingId] = value.split('/');
    const report = findReport(services.engine.reports, key);
    const section = report?.sections.find(({ heading }) => heading.id === headingId);
    if (report && section) return { report, section };
  }
  return undefined;
}

/** Says that no section is called so, and shows those there are. */
export async function noSuchSection(wanted: string, invocation: Invocation, services: Services): Promise<Reply> {
  const words = wordsFor(invocation);
  const note = words.reading.noSection(plain(wanted));
  return contentsReply(await reportToRead(invocation, services), 0, words, { note, replaces: false });
}

async function reportsToPick(invocation: Invocation, services: Services): Promise<readonly Report[]> {
  const report = await reportInUse(invocation, services);
  return report ? [report] : services.engine.reports;
}
