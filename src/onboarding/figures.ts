import { citeQuote, citeSentence } from '../answer/cite.ts';
import type { LocatedFact, Paragraph, Report, Sentence } from '../corpus/types.ts';
import { leans } from '../language/leaning.ts';
import { findSpans } from '../language/spans.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import type { TourItem } from './types.ts';

/** More figures at once are not remembered. */
const MOST = 6;
const FIGURES: readonly LocatedFact['type'][] = ['number', 'percentage', 'money', 'duration'];
/** A figure with its noun, and little around it: letters of a sentence that is shown whole. */
const LONGEST = 170;

/** The numbers of a report, as its facts have them; else the sentences that have the most of them, each cited once. Yields after each paragraph. */
export function* figureItems(report: Report): Generator<undefined, TourItem[]> {
  const facts = [...FIGURES, 'date' as const].flatMap((type) =>
    report.facts.filter((fact) => fact.type === type && hasFigure(fact.answer)),
  );
  const fromFacts = facts.map((fact): TourItem => ({
    label: fact.answer,
    about: fact.question,
    fromReport: true,
    citation: citeQuote(report, fact.paragraph, fact.quote),
  }));
  const unique = [...new Map(fromFacts.map((item) => [item.label?.toLowerCase(), item])).values()];
  return unique.length > 0 ? unique.slice(0, MOST) : yield* fromText(report);
}

function* fromText(report: Report): Generator<undefined, TourItem[]> {
  const found: { at: number; paragraph: Paragraph; sentence: Sentence; figures: number }[] = [];
  for (const [at, paragraph] of report.paragraphs.entries()) {
    if (paragraph.kind === 'table' || paragraph.kind === 'heading') continue;
    for (const sentence of paragraph.sentences) {
      const figures = sentence.text.length <= LONGEST ? figuresIn(sentence.text, tokenize(sentence.text)) : 0;
      if (figures > 0) found.push({ at, paragraph, sentence, figures });
    }
    yield;
  }
  return found
    .sort((a, b) => b.figures - a.figures)
    .slice(0, MOST)
    .sort((a, b) => a.at - b.at || a.sentence.number - b.sentence.number)
    .map(({ paragraph, sentence }) => ({ fromReport: true, citation: citeSentence(report, paragraph, sentence) }));
}

/** "A member" and "over half" are no figures to learn. */
const hasFigure = (answer: string): boolean =>
  tokenize(answer).some(({ value }) => value !== undefined) || /\p{Lu}\p{Ll}{2,}/u.test(answer.slice(1));

/** Amounts and shares say more than counts; a sentence that leans on others does not say of what. */
const figuresIn = (text: string, tokens: readonly Token[]): number =>
  leans(text, tokens)
    ? 0
    : findSpans(text, tokens).reduce((sum, { type, value }) => {
        if (value === undefined) return sum;
        return sum + (type === 'money' || type === 'percentage' ? 2 : type === 'number' && value >= 10 ? 1 : 0);
      }, 0);
