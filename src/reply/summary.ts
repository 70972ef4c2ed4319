import type { Paragraph, Report, Section, Sentence } from '../corpus/types.ts';
import { leans } from '../language/leaning.ts';
import { tokenize } from '../language/tokens.ts';
import { atOnce } from '../turns.ts';

/** A sentence of the report that stands for a part of it. */
export interface KeySentence {
  paragraph: Paragraph;
  sentence: Sentence;
}

/** Sentences of a section's summary; more would be the section again. */
const perSection = 3;
const perReport = 8;
/** What a sentence loses that cannot be understood without another: as much as the first of a section has before the others. */
const LEANING = 1.5;

/** The report in a few of its own sentences: the most telling one of each section, in reading order. */
export const summariseReport = (report: Report): KeySentence[] => {
  const tellings = report.sections.flatMap((section) => atOnce(rank(section.paragraphs)).slice(0, 1));
  const kept = new Set([...tellings].sort((a, b) => b.score - a.score).slice(0, perReport));
  return tellings.filter((telling) => kept.has(telling)).map(({ paragraph, sentence }) => ({ paragraph, sentence }));
};

/** A section in a few of its own sentences, in reading order; where it has fewer than that, those of its subsections as well. */
export const summariseSection = (report: Report, section: Section): KeySentence[] => atOnce(summarising(report, section));

/** As {@link summariseSection}; yields after each sentence, for a section of thousands. */
export function* summarising(report: Report, section: Section): Generator<undefined, KeySentence[]> {
  const at = report.sections.indexOf(section);
  const end = report.sections.findIndex((other, index) => index > at && other.level <= section.level);
  const own = section.paragraphs.reduce((sum, { kind, sentences }) => sum + (kind === 'table' ? 0 : sentences.length), 0);
  const below = own >= perSection ? [section] : report.sections.slice(at, end < 0 ? undefined : end);
  const paragraphs = below.flatMap((one) => one.paragraphs);
  const ranked = yield* rank(paragraphs);
  return ranked
    .slice(0, perSection)
    .sort((a, b) => paragraphs.indexOf(a.paragraph) - paragraphs.indexOf(b.paragraph) || a.sentence.number - b.sentence.number)
    .map(({ paragraph, sentence }) => ({ paragraph, sentence }));
}

/**
 * Sentences by how much they tell: how often their words occur in the text (the centroid method of Radev et al. 2004, without the idf that one
 * text cannot give), per word, with a bonus for opening a paragraph and for naming numbers.
 */
function* rank(paragraphs: readonly Paragraph[]): Generator<undefined, (KeySentence & { score: number })[]> {
  const sentences: (KeySentence & { words: string[] })[] = [];
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.kind === 'table' ? [] : paragraph.sentences) {
      const words = wordsOf(sentence.text);
      sentences.push({ paragraph, sentence, words });
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      yield;
    }
  }
  const ranked: (KeySentence & { score: number })[] = [];
  for (const { paragraph, sentence, words } of sentences) {
    yield;
    if (words.length < 4) continue;
    const centroid = words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / Math.sqrt(words.length) / Math.sqrt(sentences.length);
    const opening = sentence.number === 1 ? 1 + 1 / paragraph.number : 0;
    const figures = /\d/u.test(sentence.text) ? 0.5 : 0;
    // A sentence of more than sixty words is hard to read on its own.
    const length = sentence.text.length > 400 ? -1 : 0;
    const alone = leans(sentence.text, tokenize(sentence.text)) ? -LEANING : 0;
    ranked.push({ paragraph, sentence, score: centroid + opening + figures + length + alone });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** Words that carry meaning: four letters and more, or two in a script without blanks. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{Script=Han}{2}|[\p{L}\p{N}]{4,}/gu) ?? [];
