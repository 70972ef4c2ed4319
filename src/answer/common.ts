import type { Ranked } from '../retrieval/rank.ts';
import type { Asked } from './asked.ts';
import { cite } from './cite.ts';
import type { Answer, Citation } from './types.ts';

/** What every answer holds. */
export const commonOf = (
  { question }: Asked,
  confidence: number,
): Pick<Answer, 'question' | 'language' | 'corrections' | 'confidence'> => ({
  question: question.text,
  language: question.language,
  corrections: question.corrections,
  confidence: Math.round(confidence * 1000) / 1000,
});

/** Cites the sentence of a candidate. */
export const citeUnit = ({ index }: Asked, { unit }: Pick<Ranked, 'unit'>): Citation =>
  cite(index.report, unit.paragraph, unit.sentence.start, unit.sentence.end);

/** The most words of a list or paragraph that is quoted whole. */
const WHOLE_WORDS = 260;

/** Cites the whole paragraph of a candidate where it is a list or table that is not too long, else its sentence. */
export function citeWhole(asked: Asked, candidate: Pick<Ranked, 'unit'>): Citation {
  const { paragraph } = candidate.unit;
  const long = paragraph.text.split(/\s+/).length > WHOLE_WORDS;
  return long ? citeUnit(asked, candidate) : cite(asked.index.report, paragraph);
}
