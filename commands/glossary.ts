import { ApplicationCommandType } from 'discord-api-types/v10';
import { createHash } from 'node:crypto';
import { plain } from '../src/reply/escape.ts';
import { notice } from '../src/reply/notice.ts';
import { explained, glossaryReply, termReply } from '../src/reply/reading/glossary.ts';
import { localized } from '../src/reply/words/commands/index.ts';
import type { GlossaryEntry, Report } from '../src/corpus/types.ts';
import type { Command } from './command.ts';
import { everywhere } from './support/installs.ts';
import { reportToRead, wordsFor } from './support/lookup.ts';
import { suggested } from './support/options.ts';
import { suggestReports } from './support/reports.ts';
import { fitting, perReport, suggest, type Pickable } from './support/suggest.ts';

/** What a name or abbreviation means; all of them where none is named. */
export const glossary: Command = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.glossary),
    ...everywhere,
    options: [suggested((texts) => texts.glossary.term), suggested((texts) => texts.glossary.report)],
  },
  run: async (invocation, services) => {
    const words = wordsFor(invocation);
    const report = await reportToRead(invocation, services);
    if (explained(report).length === 0) return notice(words.reading.noGlossary);
    const wanted = String(invocation.options['term'] ?? '');
    if (!wanted) return glossaryReply(report, 0, words, { replaces: false });
    const entry = findTerm(report, wanted);
    if (entry) return termReply(report, entry, words);
    return glossaryReply(report, 0, words, { note: words.reading.noTerm(plain(wanted)), replaces: false });
  },
  autocomplete: async (invocation, services) => {
    if (invocation.focused === 'report') return suggestReports(String(invocation.options['report'] ?? ''), services.engine.reports);
    const report = await reportToRead(invocation, services);
    const typed = String(invocation.options['term'] ?? '');
    // Nothing typed: each term once; else whichever of its names fits.
    return suggest(typed, typed.trim() ? everyName(report) : terms(report));
  },
};

/** The term that was picked; or the one with this name in any language; or the nearest to it. */
function findTerm(report: Report, wanted: string): GlossaryEntry | undefined {
  const exact = report.glossary.find(
    (entry) => keyOf(entry) === wanted || namesOf(entry).some((name) => name.toLowerCase() === wanted.trim().toLowerCase()),
  );
  if (exact) return exact;
  const [best] = fitting(wanted, everyName(report));
  return report.glossary.find((entry) => keyOf(entry) === best?.value);
}

const namesOf = ({ term, expansion, aliases, names }: GlossaryEntry): string[] => [
  term,
  ...(expansion ? [expansion] : []),
  ...aliases,
  ...Object.values(names).flatMap((list) => list ?? []),
];

const everyName = perReport(({ glossary }) => glossary.flatMap(picksOf));
const terms = perReport((report) => explained(report).flatMap((entry) => picksOf(entry).slice(0, 1)));

function picksOf(entry: GlossaryEntry): Pickable[] {
  const value = keyOf(entry);
  return namesOf(entry).map((name) => ({ name, value }));
}

/** A term in a choice: it may be longer than Discord takes. */
const keyOf = ({ term }: GlossaryEntry): string => createHash('sha256').update(term).digest('hex').slice(0, 8);
