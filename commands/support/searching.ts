import { ButtonStyle, type APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { correctionLine } from '../../src/reply/answerEmbed.ts';
import { button, rows } from '../../src/reply/buttons.ts';
import { customId, everyReport, reportKey } from '../../src/reply/customId.ts';
import { plain } from '../../src/reply/escape.ts';
import { notice } from '../../src/reply/notice.ts';
import { passagesReply } from '../../src/reply/reading/passages.ts';
import { truncate } from '../../src/reply/text.ts';
import type { WordSearch } from '../../src/answer/types.ts';
import type { Report } from '../../src/corpus/types.ts';
import type { Reply } from '../../src/reply/types.ts';
import type { Words } from '../../src/reply/words/index.ts';
import type { Invocation, Services } from '../command.ts';
import { wordsFor } from './lookup.ts';

interface Search {
  words: string;
  report: Report | undefined;
  page: number;
  replaces: boolean;
}

/** A page of the passages for some words. The words are in the message, the rest of the search in the buttons. */
export function searchReply({ words: typed, report, page, replaces }: Search, invocation: Invocation, { engine }: Services): Reply {
  const words = wordsFor(invocation);
  const searched = plain(typed);
  const key = report ? reportKey(report.id) : everyReport;
  const { corrections, alternatives } = engine.spelling(searched);
  const found = engine.find(searched, report && { reportId: report.id });
  const others = alternatives.map(({ from, to }) =>
    button(customId('search', key, 0, from, to), words.buttons.didYouMean(to), { emoji: '✏️', style: ButtonStyle.Primary }),
  );
  if (found.hits.length === 0) return nothingFound(searched, others, words, replaces);
  return passagesReply(found.hits, {
    reports: engine.reports,
    words,
    title: titleOf(found, truncate(searched, 100), words),
    author: searched,
    note: [...correctionLine(corrections, words), ...completeness(found, words)],
    page,
    id: (next) => customId('search', key, next),
    ...(isNear(found) && { offers: others }),
    replaces,
  });
}

/** Whether no passage has any of the words. */
const isNear = ({ all, some }: WordSearch): boolean => all + some === 0;

const titleOf = (found: WordSearch, searched: string, { pages }: Words): string =>
  isNear(found) ? pages.noResults(searched) : pages.results(found.all || found.some, searched);

/** How far the passages have the words, where they have not all of them. */
function completeness(found: WordSearch, { pages }: Words): string[] {
  if (isNear(found)) return [pages.near];
  if (found.some === 0) return [];
  return [`-# ${found.all === 0 ? pages.onlySome : pages.alsoSome(found.some)}`];
}

/** With other spellings to search for, which read the words back from the author line. */
function nothingFound(searched: string, others: APIButtonComponentWithCustomId[], words: Words, replaces: boolean): Reply {
  const reply = { ...notice(words.pages.noResults(searched)), replaces };
  if (others.length === 0) return reply;
  return { ...reply, embeds: (reply.embeds ?? []).map((embed) => ({ ...embed, author: { name: searched } })), components: rows(others) };
}
