import type { Citation } from '../answer/types.ts';

/** One thing to know: shown with the words of the report that it rests on. */
export interface TourItem {
  /** A name, a figure or a term; absent where the sentence speaks for itself. */
  label?: string;
  /** The question that the label answers, or what a term means. */
  about?: string;
  /** False for a term that is common knowledge: it has no citation. */
  fromReport: boolean;
  citation?: Citation;
}

/** What a step is about. */
export type StepKind = 'welcome' | 'body' | 'part' | 'people' | 'numbers' | 'glossary' | 'finish';

export interface TourStep {
  /** Its kind and, for a part, its heading's id: finds the step again when the report has changed. */
  id: string;
  kind: StepKind;
  /** The part's heading. */
  heading?: string;
  /** Id of the part's heading paragraph, to read the whole of it. */
  headingId?: string;
  items: TourItem[];
}

/** A walk through a report, in a quarter of an hour. */
export interface Tour {
  reportId: string;
  steps: TourStep[];
  /** About how long it takes to read. */
  minutes: number;
}
