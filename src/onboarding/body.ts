import { cite } from '../answer/cite.ts';
import type { Paragraph, Report, Sentence } from '../corpus/types.ts';
import type { TourItem } from './types.ts';

/** What the body is: at most this many sentences. */
const MOST = 3;
/** Paragraphs from the start in which a report says what it is about. */
const OPENING = 3;

/** Words by which a body says what it is; each that a sentence has counts one. */
const CUES = [
  /\b(?:is|are) (?:an?|the|our) \b/i,
  /\b(?:was|were|been) (?:formally |first )?(?:established|founded|created|started|set up|launched|formed)\b/i,
  /\b(?:mission|purpose|aims? to|committed to|responsible for|its tasks?|three tasks|provides?|brings|works? (?:to|in|with))\b/i,
  /\b(?:institute|centre|center|agency|foundation|organi[sz]ation|service|association|library|libraries|charity|company|programme|committee|office|body)\b/i,
];

/** The sentences in which the report says what the body is, the most telling first; else its opening sentence. */
export function bodyItems(report: Report): TourItem[] {
  const opening = report.paragraphs.filter(({ kind }) => kind === 'prose').slice(0, OPENING);
  const names = namesOf(report);
  const scored = opening.flatMap((paragraph, at) =>
    // A report often opens with what the body is.
    paragraph.sentences.map((sentence) => ({
      paragraph,
      sentence,
      score: scoreOf(sentence.text, names) + (at === 0 && sentence.number === 1 ? 1 : 0),
    })),
  );
  const [first] = opening.flatMap((paragraph) => paragraph.sentences.slice(0, 1).map((sentence) => ({ paragraph, sentence })));
  const telling = scored.filter(({ score, sentence }) => score >= 2 && sentence.text.length <= 400).sort((a, b) => b.score - a.score);
  const chosen: { paragraph: Paragraph; sentence: Sentence }[] = telling.length > 0 ? telling.slice(0, MOST) : first ? [first] : [];
  return chosen.map(({ paragraph, sentence }) => ({ fromReport: true, citation: cite(report, paragraph, sentence.start, sentence.end) }));
}

function scoreOf(text: string, names: readonly string[]): number {
  const subject = text.slice(0, 120);
  const named = /^(?:We|Our)\b/.test(text) || names.some((name) => subject.includes(name)) ? 1 : 0;
  return named + CUES.filter((cue) => cue.test(text)).length;
}

/** What the body is called: its publisher, and the acronyms of the title. */
function namesOf({ publisher, title, shortTitle }: Report): string[] {
  const acronyms = `${title} ${shortTitle} ${publisher ?? ''}`.match(/\b\p{Lu}{2,}\b/gu) ?? [];
  return [...(publisher === undefined ? [] : [publisher]), ...acronyms];
}
