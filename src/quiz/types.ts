import type { Citation } from '../answer/types.ts';

/** What kind of thing is asked for; the wrong choices are of the same kind. */
export type ChoiceType =
  'number' | 'percentage' | 'money' | 'duration' | 'ordinal' | 'date' | 'person' | 'organization' | 'place' | 'name' | 'title';

/** A multiple-choice question with four distinct choices, exactly one of them right. */
export interface QuizQuestion {
  /** The same as long as the words it was made from are in the report: a hash, or its paragraph's id, its sentence's number and where the gap is. */
  id: string;
  reportId: string;
  /** Position of the section in `report.sections`. */
  section: number;
  /** A fact's own question, or a sentence of the report with a gap in it. */
  kind: 'fact' | 'gap';
  type: ChoiceType;
  /** The question; or the sentence, with GAP for what is asked. */
  prompt: string;
  /** Always in the same order for the same question. */
  choices: string[];
  /** Position of the right one in `choices`: it stands verbatim in the citation's quote. */
  right: number;
  citation: Citation;
}

/** What stands in a sentence for the words that are asked. */
export const GAP = '_____';

export const CHOICES = 4;
