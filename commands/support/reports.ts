import { everyReport, findReport, reportKey } from '../../src/reply/customId.ts';
import { escapeMarkdown, plain } from '../../src/reply/escape.ts';
import { notice } from '../../src/reply/notice.ts';
import { truncate } from '../../src/reply/text.ts';
import { languageOf, wordsOf } from '../../src/reply/words/index.ts';
import { RapporteurError } from '../../src/errors.ts';
import type { Report } from '../../src/corpus/types.ts';
import type { Choice, Reply } from '../../src/reply/types.ts';
import type { Invocation, Services } from '../command.ts';
import { fitting, suggest, type Pickable } from './suggest.ts';

/** Reports named where none was meant; more are counted. */
const TITLES = 10;

type Where = Pick<Invocation, 'guildId' | 'channelId' | 'user'>;

/** Key of one user's conversation in the preferences. */
export const conversationScope = ({ user, channelId = '' }: Where): string => `conversation:${user.id}:${channelId}`;
export const guildScope = (guildId: string): string => `guild:${guildId}`;

/**
 * The report of an old button.
 * @throws RapporteurError (input), in the user's language, when it has gone.
 */
export function reportAt(key: string | undefined, { locale }: Invocation, { engine }: Services): Report {
  const report = findReport(engine.reports, key ?? '');
  if (!report) throw new RapporteurError('input', wordsOf(languageOf(locale)).errors.reportGone(key ?? ''));
  return report;
}

/** The report of an old button that may stand for all of them. */
export const maybeReportAt = (key: string | undefined, invocation: Invocation, services: Services): Report | undefined =>
  key === everyReport ? undefined : reportAt(key, invocation, services);

/**
 * The report that this is about: that of the `report` option, else of the message that is followed up or replied to, else what this conversation
 * chose, else what the server chose.
 * @returns undefined for all reports. A chosen report that has gone counts as not chosen.
 * @throws RapporteurError (input) when the option names no report, or the report of the message has gone.
 */
export async function reportInUse(invocation: Invocation, services: Services): Promise<Report | undefined> {
  const { reports } = services.engine;
  const named = invocation.options['report'];
  if (named !== undefined) return namedReport(String(named), reports, invocation);
  if (invocation.report !== undefined && invocation.report !== everyReport) return reportAt(invocation.report, invocation, services);
  // Nothing to choose from: the store need not be asked.
  if (reports.length < 2) return undefined;
  const scopes = [conversationScope(invocation), ...(invocation.guildId ? [guildScope(invocation.guildId)] : [])];
  for (const scope of scopes) {
    const chosen = await services.preferences.report(scope);
    // A conversation may ask all reports where its server has chosen one.
    if (chosen === everyReport) return undefined;
    const report = reports.find(({ id }) => id === chosen);
    if (report) return report;
  }
  return undefined;
}

/** The report that someone picked from the choices or typed by its name. */
function namedReport(named: string, reports: readonly Report[], { locale }: Invocation): Report {
  const [nearest] = fitting(named, reportPicks(reports));
  const report = findReport(reports, named) ?? (named.trim() && nearest ? findReport(reports, nearest.value) : undefined);
  if (report) return report;
  const titles = reports.slice(0, TITLES).map(({ title }) => `- ${escapeMarkdown(title)}`);
  const rest = reports.length - titles.length;
  const { errors } = wordsOf(languageOf(locale));
  const text = [errors.noReport(truncate(plain(named), 60)), ...titles, ...(rest > 0 ? [`- +${rest}`] : [])].join('\n');
  throw new RapporteurError('input', text);
}

/** Reports to pick from: those whose title fits what was typed, all of them when none does, and the typed words last. */
export function suggestReports(typed: string, reports: readonly Report[]): Choice[] {
  const picks = reportPicks(reports);
  return suggest(typed, picks, fitting(typed, picks).length > 0 ? undefined : picks);
}

const reportPicks = (reports: readonly Report[]): Pickable[] => reports.map(({ id, title }) => ({ name: title, value: reportKey(id) }));

/** Uses a report for everyone in the server who has chosen none, or all of them; in a direct message for this conversation. */
export async function chooseForServer(invocation: Invocation, services: Services): Promise<Reply> {
  const { reports } = wordsOf(languageOf(invocation.locale));
  const named = String(invocation.options['report'] ?? '');
  const report = named === everyReport ? undefined : namedReport(named, services.engine.reports, invocation);
  const scope = invocation.guildId ? guildScope(invocation.guildId) : conversationScope(invocation);
  await services.preferences.useReport(scope, report?.id);
  return notice(reports.chosenHere(report ? escapeMarkdown(report.title) : reports.all));
}
