import { createHash } from 'node:crypto';
import type { Paragraph, Report } from '../corpus/types.ts';
import { limits } from './limits.ts';

/**
 * The state of a button: its action and arguments, joined by colons. It is all that a button knows, so it works after a restart and for ever.
 * @throws RangeError past Discord's limit: arguments are meant to be short keys.
 */
export function customId(action: string, ...parts: (string | number)[]): string {
  const id = [action, ...parts].join(':');
  if (id.length > limits.customId) throw new RangeError(`custom_id "${id}" has ${id.length} characters, more than ${limits.customId}`);
  return id;
}

/** A report's id as it goes into a custom_id: itself, or its hash where it is long or has letters that would not be safe there. */
export const reportKey = (reportId: string): string =>
  /^[\w.-]{1,40}$/u.test(reportId) ? reportId : `~${createHash('sha256').update(reportId).digest('hex').slice(0, 12)}`;

/** Stands for "all reports" in a custom_id. */
export const everyReport = '*';

/** The report that a key stands for, if it is still here. */
export const findReport = (reports: readonly Report[], key: string): Report | undefined =>
  reports.find((report) => reportKey(report.id) === key);

/** The paragraph with an id, if it is still in the report. */
export const findParagraph = (report: Report, id: string): Paragraph | undefined =>
  report.paragraphs.find((paragraph) => paragraph.id === id);
