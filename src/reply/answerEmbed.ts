import type { APIEmbed } from 'discord-api-types/v10';
import type { Answer, Citation, Correction, Found, Language, Passages } from '../answer/types.ts';
import type { Paragraph, Report } from '../corpus/types.ts';
import { examplesOf } from './buttons.ts';
import { findParagraph } from './customId.ts';
import { escapeMarkdown, plain } from './escape.ts';
import { blockquote, excerptOf } from './excerpt.ts';
import { comfort, limits } from './limits.ts';
import { lookOf } from './look.ts';
import { headlineOf, isInline, withVerdict } from './plainText.ts';
import { leadOf, tellingOf } from './leads.ts';
import { asShown } from './readBack.ts';
import { placeLine, sharedReport, sourceField } from './source.ts';
import { lengthOf, truncate } from './text.ts';
import { findRow, readCell, readRow, type FoundRow } from './table.ts';
import { wordsOf, type Words } from './words/index.ts';

export interface EmbedOptions {
  reports: readonly Report[];
  /** Of the interface; quotes stay in the report's language. */
  language: Language;
  /** Whether only the asker sees it: a miss that all see is kept short. */
  private: boolean;
  /** Whether it was asked about a message that the bot cannot read. */
  unread?: boolean;
}

/** One answer as an embed: the headline first and large, then its proof, then where that stands. The question is in the author line, to be read back. */
export function answerEmbed(answer: Answer, options: EmbedOptions): APIEmbed {
  const { language } = options;
  const words = wordsOf(language);
  const { colour, icon } = lookOf(answer);
  const parts = [
    heading(`${icon} ${headline(answer, options.reports, language)}`),
    ...correctionLine(answer.corrections, words),
    ...(options.unread && !isStated(answer) ? [words.outcomes.unread] : []),
    ...body(answer, words, options),
  ];
  const question = asShown(answer.question);
  const isApart = answer.outcome === 'passages' || (answer.outcome === 'answer' && isManyPlaces(answer));
  const report = isApart ? sharedReport(shown(answer)) : undefined;
  return {
    color: colour,
    ...(question && { author: { name: question } }),
    description: truncate(parts.join('\n'), limits.embedDescription),
    ...(answer.outcome === 'answer' && !isApart && { fields: sourceField(named(answer), words) }),
    ...(report !== undefined && { footer: { text: truncate(report, limits.embedFooter) } }),
  };
}

/** Whether the report has something to say of it for sure; a word of courtesy needs none. */
const isStated = (answer: Answer): boolean =>
  answer.outcome === 'answer' || answer.outcome === 'smallTalk' || (answer.outcome === 'passages' && !answer.near);

/** In the largest letters, or the next smaller where a long headline would fill a phone. */
export const heading = (text: string): string => `${lengthOf(text) <= comfort.largeHeadline ? '##' : '###'} ${text}`;

const shown = (answer: Found | Passages): Citation[] =>
  answer.citations.slice(0, answer.outcome === 'passages' && answer.near ? comfort.nearCitations : comfort.citations);

/** Whether each quote has its place below it, because they stand apart. */
const isManyPlaces = (answer: Found): boolean => answer.kind === 'comparison' && byParagraph(shown(answer)).length > 1;

/** The places to name: of one fact the place of its proof alone; members of a list may stand apart. */
const named = (answer: Found): Citation[] => shown(answer).slice(0, answer.kind === 'list' ? undefined : 1);

function headline(answer: Answer, reports: readonly Report[], language: Language): string {
  const { outcomes } = wordsOf(language);
  if (answer.outcome === 'passages') {
    const lead = leadOf(answer);
    const row = rowOf(lead, answer.citations, reports);
    return escapeMarkdown(truncate(row ? readRow(row) : lead, comfort.leadHeadline));
  }
  if (answer.outcome !== 'answer') return escapeMarkdown(truncate(headlineOf(answer, language), 400));
  if (asBullets(answer)) return outcomes.named(answer.items?.length ?? 0);
  const { polarity } = answer;
  const row = rowOf(answer.headline, answer.citations, reports);
  if (row) return polarity ? withVerdict(polarity, rowHeadline(row, answer), outcomes) : rowHeadline(row, answer);
  const whole = headlineOf(answer, language);
  // A whole sentence in large letters is a wall; it stands in the quote right below, so its exact part is enough here, if that is sure.
  const isQuoted = lengthOf(whole) > comfort.largeHeadline && repeatsQuote(answer);
  const bold = answer.emphasis ? answer.headline.slice(...answer.emphasis).trim() : '';
  if (isQuoted && polarity) return bold ? withVerdict(polarity, escapeMarkdown(bold), outcomes) : outcomes[polarity];
  if (isQuoted && bold && !answer.unsure) return escapeMarkdown(bold);
  if (!answer.emphasis || !bold || !whole.endsWith(answer.headline)) return escapeMarkdown(truncate(whole, 400));
  const [from, to] = answer.emphasis;
  const before = whole.slice(0, whole.length - answer.headline.length) + answer.headline.slice(0, from);
  return `${escapeMarkdown(before)}**${escapeMarkdown(bold)}**${escapeMarkdown(answer.headline.slice(to))}`;
}

/** The row of a quoted table that a headline is; a raw one would be cells between bars. */
function rowOf(text: string, citations: readonly Citation[], reports: readonly Report[]): FoundRow | undefined {
  for (const citation of citations) {
    const paragraph = paragraphOf(citation, reports);
    const row = paragraph && findRow(paragraph, text);
    if (row) return row;
  }
  return undefined;
}

/** A row with the exact answer in bold; the whole row where none of it stands out. */
function rowHeadline(row: FoundRow, { emphasis }: Found): string {
  if (!emphasis) return escapeMarkdown(truncate(readRow(row), comfort.leadHeadline));
  const { before, cell, after } = readCell(row, row.at + emphasis[0]);
  return `${escapeMarkdown(before)}**${escapeMarkdown(cell)}**${escapeMarkdown(truncate(after, comfort.leadHeadline))}`;
}

/** Whether the headline, or what it quotes beside the exact answer, stands in the quote anyway. */
function repeatsQuote({ headline: text, citations }: Found): boolean {
  const clause = /“(.+?)(?: …)?”$/u.exec(text)?.[1];
  return citations.some(({ quote }) => quote.includes(text) || (clause !== undefined && quote.includes(clause)));
}

const asBullets = (answer: Found): boolean => answer.kind === 'list' && answer.items !== undefined && !isInline(answer.items);

/** The first members of a list, and how many more there are. */
function bullets(items: readonly string[], { outcomes, buttons }: Words): string[] {
  const fitting = items.slice(0, comfort.listItems).map((item) => `- **${escapeMarkdown(truncate(item, comfort.listItem))}**`);
  const left = items.length - fitting.length;
  return [...fitting, ...(left > 0 ? [`-# ${outcomes.moreItems(left, buttons.context)}`] : [])];
}

/** What was read otherwise than it was typed, as a small line. */
export const correctionLine = (corrections: readonly Correction[], { outcomes }: Words): string[] =>
  corrections.length === 0
    ? []
    : [`-# ${outcomes.searchedFor(corrections.map(({ from, to }) => `${plain(from)} → **${plain(to)}**`).join(outcomes.listComma))}`];

function body(answer: Answer, words: Words, { reports, private: isPrivate, unread }: EmbedOptions): string[] {
  const { outcomes } = words;
  switch (answer.outcome) {
    case 'answer':
      return [
        ...(asBullets(answer) ? bullets(answer.items ?? [], words) : []),
        ...(answer.complete === false ? [`-# ${outcomes.listOpen}`] : []),
        ...(answer.basis === 'common' ? [`-# ${outcomes.commonKnowledge}`] : []),
        ...proof(answer, reports, words),
      ];
    case 'passages': {
      const places = byParagraph(shown(answer));
      const room = Math.min(comfort.excerpt, comfort.page / places.length);
      const telling = places.map((citation) => ({ ...citation, sentences: tellingOf(answer, citation, paragraphOf(citation, reports)) }));
      return [answer.near ? `*${outcomes.near}*` : `-# ${outcomes.passages}`, ...apart(telling, reports, words, room)];
    }
    case 'notInReport':
      return [
        ...(answer.missing.length > 0 && !unread
          ? [outcomes.missing(answer.missing.map((word) => `**${plain(word)}**`).join(outcomes.listComma))]
          : []),
        // The buttons below name them.
        ...(isPrivate && answer.nearest.length > 0 ? [outcomes.nearest] : []),
      ];
    case 'unclear':
      return numbered(answer.choices);
    case 'smallTalk': {
      const examples = examplesOf(answer);
      return examples.length > 0 ? [outcomes.tryAsking, ...numbered(examples)] : [];
    }
  }
}

/** Of a comparison every side; else the first citation, which holds the evidence. */
function proof(answer: Found, reports: readonly Report[], words: Words): string[] {
  const places = byParagraph(answer.kind === 'comparison' ? shown(answer) : shown(answer).slice(0, 1));
  if (isManyPlaces(answer)) return apart(places, reports, words, comfort.excerpt / places.length);
  return places.map((citation) => blockquote(quoteOf(citation, reports, comfort.excerpt)));
}

/** Quotes of several places, each with its place below it and a gap after it: quotes in a row would look like one. */
const apart = (places: readonly Citation[], reports: readonly Report[], words: Words, room: number): string[] =>
  places.flatMap((citation, index) => [
    ...(index > 0 ? [''] : []),
    blockquote(quoteOf(citation, reports, room)),
    placeLine(citation, words, sharedReport(places) === undefined),
  ]);

/** Two quotes of one paragraph are marked in it together. */
function byParagraph(citations: readonly Citation[]): Citation[] {
  const places = new Map<string, Citation>();
  for (const citation of citations) {
    const known = places.get(citation.paragraphId);
    places.set(citation.paragraphId, known ? { ...known, sentences: [...known.sentences, ...citation.sentences] } : citation);
  }
  return [...places.values()];
}

function paragraphOf({ reportId, paragraphId }: Citation, reports: readonly Report[]): Paragraph | undefined {
  const report = reports.find(({ id }) => id === reportId);
  return report && findParagraph(report, paragraphId);
}

/** The quote in its paragraph; alone where the paragraph cannot be found. */
function quoteOf(citation: Citation, reports: readonly Report[], room: number): string {
  const paragraph = paragraphOf(citation, reports);
  return paragraph ? excerptOf(paragraph, citation.sentences, room) : `**${escapeMarkdown(citation.quote)}**`;
}

/** Numbered, so that a button can read its choice back from the message. */
const numbered = (choices: readonly string[]): string[] =>
  choices.slice(0, limits.buttonsPerRow).map((choice, index) => `${index + 1}. ${plain(choice)}`);
