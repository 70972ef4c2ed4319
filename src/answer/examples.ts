import type { ReportIndex } from '../retrieval/reportIndex.ts';

const EXAMPLES = 3;

const made = new WeakMap<ReportIndex, string[]>();

/** Questions to try, spread over a report: from its facts, else from its headings. */
export function examplesOf(index: ReportIndex | undefined): string[] {
  if (!index) return [];
  const known = made.get(index);
  if (known) return known;
  const examples = makeExamples(index);
  made.set(index, examples);
  return examples;
}

function makeExamples(index: ReportIndex): string[] {
  const { facts, sections } = index.report;
  const spread = <T>(all: readonly T[]): T[] =>
    Array.from({ length: Math.min(EXAMPLES, all.length) }, (_, i) => all[Math.floor((i * all.length) / EXAMPLES)]).filter(
      (one): one is Exclude<typeof one, undefined> => one !== undefined,
    );
  const topics = [...new Map(facts.map((fact) => [fact.topic, fact.question])).values()];
  if (topics.length > 0) return spread(topics);
  return spread(sections.slice(1).filter((section) => section.paragraphs.length > 0 && section.heading.text.length < 60)).map(
    (section) => `Tell me about ${section.heading.text}`,
  );
}
