import type { Answer, Citation, Found, Language } from '../answer/types.ts';
import { plain } from './escape.ts';
import { comfort } from './limits.ts';
import { wordsOf, type Words } from './words/index.ts';

/** The exact answer in one line, with its yes or no; the outcomes without one get their sentence in `language`. */
export function headlineOf(answer: Answer, language: Language): string {
  const { outcomes } = wordsOf(language);
  switch (answer.outcome) {
    case 'answer':
      return foundHeadline(answer, outcomes, language);
    case 'passages':
      return answer.headline;
    case 'notInReport':
      return outcomes.notInReport;
    case 'unclear':
      return outcomes.unclear[answer.reason];
    case 'smallTalk':
      return outcomes.smallTalk[answer.topic];
  }
}

/** Whether the members of a list are read faster in one line than as bullets. */
export const isInline = (items: readonly string[]): boolean => items.join(' ').split(/\s+/u).length <= comfort.inlineListWords;

function foundHeadline(answer: Found, outcomes: Words['outcomes'], language: Language): string {
  if (answer.polarity) return withVerdict(answer.polarity, answer.headline, outcomes);
  if (answer.kind === 'list' && answer.items && isInline(answer.items)) return new Intl.ListFormat(language).format(answer.items);
  return answer.headline;
}

/** A yes or no and what it rests on: a quote that begins in the middle of a sentence goes on from it, any other is a sentence of its own. */
export const withVerdict = (polarity: 'yes' | 'no', told: string, outcomes: Words['outcomes']): string =>
  `${outcomes[polarity]}${/^[^\p{L}\p{N}]*\p{Ll}/u.test(told) ? outcomes.colon : outcomes.sentenceEnd}${told}`;

/** The whole reply as plain text, the answers to further questions of the message below it. Nothing that the user typed keeps a link, mention or markup. */
export function plainText(answer: Answer, language: Language): string {
  const words = wordsOf(language);
  const further = (answer.further ?? []).map((next) => plainText(next, language));
  // Read from the top, nothing is taken for stated that is not.
  const unsure = answer.outcome === 'passages' && answer.near ? [words.outcomes.near] : [];
  const left = answer.left === undefined ? [] : [words.outcomes.left(answer.left)];
  return [[...unsure, headlineOf(answer, language), ...details(answer, words)].join('\n'), ...further, ...left].join('\n\n');
}

function details(answer: Answer, words: Words): string[] {
  const { outcomes, buttons } = words;
  const corrected = answer.corrections.map(({ from, to }) => `${plain(from)} → ${plain(to)}`);
  const lines = [
    ...(corrected.length > 0 ? [outcomes.searchedFor(corrected.join(outcomes.listComma))] : []),
    ...(answer.alternatives ?? []).map(({ to }) => buttons.didYouMean(plain(to))),
  ];
  switch (answer.outcome) {
    case 'answer':
      return [
        ...(answer.items && !isInline(answer.items) ? answer.items.map((item) => `• ${item}`) : []),
        ...(answer.complete === false ? [outcomes.listOpen] : []),
        ...(answer.basis === 'common' ? [outcomes.commonKnowledge] : []),
        ...lines,
        ...answer.citations.map((citation) => quoted(citation, words)),
      ];
    case 'passages':
      return [...lines, ...answer.citations.map((citation) => quoted(citation, words))];
    case 'notInReport':
      return [
        ...(answer.missing.length > 0 ? [outcomes.missing(answer.missing.map(plain).join(outcomes.listComma))] : []),
        ...lines,
        ...(answer.nearest.length > 0 ? [outcomes.nearest, ...answer.nearest.map(({ section }) => `• ${section}`)] : []),
      ];
    case 'unclear':
      return [...lines, ...answer.choices.map((choice) => `• ${plain(choice)}`)];
    case 'smallTalk':
      return answer.examples.length > 0 ? [outcomes.tryAsking, ...answer.examples.map((example) => `• ${example}`)] : [];
  }
}

/** "quote" (Title > A, paragraph 2). */
const quoted = (citation: Citation, words: Words): string => `“${citation.quote}” (${citation.section}, ${placeOf(citation, words)})`;

/** "paragraph 2", or the word for the heading. */
export const placeOf = ({ paragraph }: Pick<Citation, 'paragraph'>, { citation }: Words): string =>
  paragraph === 0 ? citation.heading : citation.paragraph(paragraph);
