import type { Answer, Citation } from '../../src/answer/types.ts';
import { buildSections } from '../../src/corpus/build.ts';
import { holding } from '../../src/corpus/load.ts';
import { readBlocks } from '../../src/corpus/markdown.ts';
import { factSchema, glossaryEntrySchema, silenceSchema } from '../../src/corpus/schema.ts';
import type { LocatedFact, LocatedSilence, Paragraph, Report } from '../../src/corpus/types.ts';

/** What a report may have beside its text: facts and glossary entries as their files would hold them. */
export interface Beside {
  id?: string;
  title?: string;
  publisher?: string;
  url?: string;
  facts?: readonly Record<string, unknown>[];
  silences?: readonly Record<string, unknown>[];
  glossary?: readonly Record<string, unknown>[];
}

/** A report made of Markdown, without a folder. */
export function reportOf(
  markdown: string,
  { id = 'small', title = 'Small Report', publisher, url, facts = [], silences = [], glossary = [] }: Beside = {},
): Report {
  const sections = buildSections(readBlocks(markdown), title, id, 'en');
  const paragraphs = sections.flatMap((section) => [section.heading, ...section.paragraphs]);
  return {
    id,
    title,
    shortTitle: title,
    language: 'en',
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { source: { url } }),
    sections,
    paragraphs,
    facts: facts.map((fact): LocatedFact => {
      const checked = factSchema.parse(fact);
      return { ...checked, paragraph: paragraphWith(paragraphs, checked.quote) };
    }),
    silences: silences.map((silence): LocatedSilence => {
      const checked = silenceSchema.parse(silence);
      return { ...checked, paragraph: paragraphWith(paragraphs, checked.near) };
    }),
    glossary: glossary.map((entry) => glossaryEntrySchema.parse(entry)),
  };
}

/** The first paragraph, headings last, that holds some words. */
export function paragraphWith(paragraphs: readonly Paragraph[], words: string): Paragraph {
  const found = holding(words, paragraphs);
  if (!found) throw new Error(`no paragraph has "${words}"`);
  return found;
}

/** All that an answer and the answers to further questions of its message cite. */
export const citationsOf = (answer: Answer): Citation[] => [
  ...('citations' in answer ? answer.citations : []),
  ...(answer.further ?? []).flatMap(citationsOf),
];
