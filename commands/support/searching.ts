import { ButtonStyle, type APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { correctionLine } from '../../src/reply/answerEmbed.ts';
import { button, rows } from '../../src/reply/buttons.ts';
import { customId, everyReport, reportKey } from '../../src/reply/customId.ts';
import { plain } from '../../src/reply/escape.ts';
import { notice } from '../../src/reply/notice.ts';
import { passagesReply } from '../../src/reply/reading/passages.ts';
import type { Report } from '../../src/corpus/types.ts';
import type { Reply } from '../../src/reply/types.ts';
import type { Words } from '../../src/reply/words/index.ts';
import type { Invocation, Services } from '../command.ts';
import { wordsFor } from './lookup.ts';

/** Passages that a search finds at most: ten pages. */
const most = 30;

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
  const hits = engine.search(searched, { limit: most, ...(report && { reportId: report.id }) });
  if (hits.length === 0) {
    const others = alternatives.map(({ from, to }) =>
      button(customId('search', key, 0, from, to), words.buttons.didYouMean(to), { emoji: '✏️', style: ButtonStyle.Primary }),
    );
    return nothingFound(searched, others, words, replaces);
  }
  return passagesReply(hits, {
    reports: engine.reports,
    words,
    title: words.pages.results(hits.length, searched.slice(0, 100)),
    author: searched,
    note: correctionLine(corrections, words),
    page,
    id: (next) => customId('search', key, next),
    replaces,
  });
}

/** With other spellings to search for, which read the words back from the author line. */
function nothingFound(searched: string, others: APIButtonComponentWithCustomId[], words: Words, replaces: boolean): Reply {
  const reply = { ...notice(words.pages.noResults(searched)), replaces };
  if (others.length === 0) return reply;
  return { ...reply, embeds: (reply.embeds ?? []).map((embed) => ({ ...embed, author: { name: searched } })), components: rows(others) };
}
