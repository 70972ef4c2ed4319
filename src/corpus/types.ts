import type { Fact, FrontMatter, GlossaryEntry, Silence } from './schema.ts';

export type { Fact, FactType, GlossaryEntry, Silence } from './schema.ts';

/** A sentence, a list item's sentence, or a table row. `text` equals `paragraph.text.slice(start, end)`. */
export interface Sentence {
  /** Counts from 1 in its paragraph. */
  number: number;
  text: string;
  start: number;
  end: number;
}

/** What a line of a paragraph is: running text, the line that leads into a list or captions a table, an item, a table's header or a row. */
export type LineRole = 'prose' | 'lead' | 'item' | 'header' | 'row';

/** A line of a paragraph; running text is one line. Offsets are into the paragraph's text. */
export interface Line {
  role: LineRole;
  start: number;
  end: number;
  /** The cells of a table's header or row. */
  cells?: string[];
}

/** The unit that is quoted and cited: running text, a list with its lead-in, a table with its caption, or (number 0) a section's heading. */
export interface Paragraph {
  /** Eight hexadecimal digits made of section and text: the same text in the same section keeps its id for ever. */
  id: string;
  reportId: string;
  /** Position of its section in `report.sections`. */
  section: number;
  /** Counts from 1 in its section; 0 is the heading. */
  number: number;
  kind: 'heading' | 'prose' | 'list' | 'table';
  /** Plain text: markup, list marks and emphasis stripped; lines of a list or table are joined by a line feed, cells by " | ". */
  text: string;
  lines: Line[];
  sentences: Sentence[];
}

/** A heading and what stands below it, up to the next heading. */
export interface Section {
  /** "Title", "A", "B": the report's title first. */
  path: string[];
  /** 1 for the report itself, 2 for its parts, and so on. */
  level: number;
  heading: Paragraph;
  paragraphs: Paragraph[];
}

/** A corpus folder, read and checked. */
export interface Report extends FrontMatter {
  /** The folder's name. */
  id: string;
  title: string;
  shortTitle: string;
  language: string;
  sections: Section[];
  /** Every paragraph in reading order, headings included. */
  paragraphs: Paragraph[];
  facts: LocatedFact[];
  silences: LocatedSilence[];
  glossary: GlossaryEntry[];
}

/** A fact with the paragraph that holds its quote. */
export interface LocatedFact extends Fact {
  paragraph: Paragraph;
}

/** What the report does not say, with the paragraph that comes nearest. */
export interface LocatedSilence extends Silence {
  paragraph: Paragraph;
}

/** "Title > A > B" of a section. */
export const sectionPath = (report: Report, section: number): string => (report.sections[section]?.path ?? [report.title]).join(' > ');
