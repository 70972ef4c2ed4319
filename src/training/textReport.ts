import { buildSections } from '../corpus/build.ts';
import type { Report } from '../corpus/types.ts';

/** A report made of bare paragraphs, in their order; a title other than the report's own, where it changes, heads a section. */
export function textReport(name: string, docs: readonly { title: string; text: string }[]): Report {
  const blocks = docs.flatMap(({ title, text }, i) => {
    const opens = title !== name && title !== docs[i - 1]?.title;
    const line = { role: 'prose' as const, text: text.replace(/\s+/g, ' ') };
    return [...(opens ? [{ kind: 'heading' as const, level: 2, text: title }] : []), { kind: 'prose' as const, lines: [line] }];
  });
  const sections = buildSections(blocks, name, name, 'en');
  return {
    id: name,
    title: name,
    shortTitle: name,
    language: 'en',
    sections,
    paragraphs: sections.flatMap((section) => [section.heading, ...section.paragraphs]),
    facts: [],
    silences: [],
    glossary: [],
  };
}
