import type { Paragraph, Report, Section } from '../../src/corpus/types.ts';
import { RapporteurError } from '../../src/errors.ts';
import { findParagraph } from '../../src/reply/customId.ts';
import { languageOf, wordsOf, type Words } from '../../src/reply/words/index.ts';
import type { Invocation, Services } from '../command.ts';
import { reportInUse } from './reports.ts';

/** The words of the user's own language. */
export const wordsFor = ({ locale }: Pick<Invocation, 'locale'>): Words => wordsOf(languageOf(locale));

/** The one report to read: the one in use, else the newest. */
export async function reportToRead(invocation: Invocation, services: Services): Promise<Report> {
  const report = (await reportInUse(invocation, services)) ?? services.engine.reports[0];
  if (!report) throw new RapporteurError('input', wordsFor(invocation).errors.reportGone(''));
  return report;
}

/**
 * The paragraph of an old button.
 * @throws RapporteurError (input), in the user's language, when the report has it no more.
 */
export function paragraphAt(report: Report, id: string | undefined, invocation: Invocation): Paragraph {
  const paragraph = findParagraph(report, id ?? '');
  if (!paragraph) throw new RapporteurError('input', wordsFor(invocation).errors.paragraphGone);
  return paragraph;
}

/** The section that a heading's id stands for. @throws as `paragraphAt`, where there is none. */
export function sectionAt(report: Report, id: string | undefined, invocation: Invocation): Section {
  const section = report.sections.find(({ heading }) => heading.id === id);
  if (!section) throw new RapporteurError('input', wordsFor(invocation).errors.sectionGone);
  return section;
}
