import type { Engine } from '../answer/types.ts';
import type { Report } from '../corpus/types.ts';

/** How many questions an empty channel offers for each report. */
const suggestionCount = 5;

/** Questions to try: facts' own questions from all over the report, the shortest of each stretch; without facts, its headings. */
export function suggestions(report: Report): string[] {
  const questions = report.facts.map(({ question }) => question);
  const pool = questions.length > 0 ? questions : report.sections.slice(1).map(({ heading }) => heading.text);
  const stretch = Math.max(1, Math.ceil(pool.length / suggestionCount));
  const parts = Array.from({ length: Math.ceil(pool.length / stretch) }, (_, index) => pool.slice(index * stretch, (index + 1) * stretch));
  return parts.map((part) => part.reduce((best, question) => (question.length < best.length ? question : best)));
}

/** The reports by name, with questions to try. */
export const summaries = (engine: Engine) =>
  engine.reports.map((report) => ({ id: report.id, title: report.title, shortTitle: report.shortTitle, questions: suggestions(report) }));

/** A report to read: its paragraphs in sections, and where each fact's quote stands in them. */
export function readable(report: Report) {
  return {
    id: report.id,
    title: report.title,
    language: report.language,
    sections: report.sections.map(({ level, heading, paragraphs }) => ({
      level,
      heading: { id: heading.id, text: heading.text },
      paragraphs: paragraphs.map(({ id, number, kind, text, lines, sentences }) => ({ id, number, kind, text, lines, sentences })),
    })),
    facts: report.facts.flatMap(({ id, type, question, answer, quote, paragraph }) => {
      const start = paragraph.text.indexOf(quote);
      return start < 0 ? [] : [{ id, type, question, answer, paragraphId: paragraph.id, start, end: start + quote.length }];
    }),
  };
}
export type ReadableReport = ReturnType<typeof readable>;
export type ReportSummary = ReturnType<typeof summaries>[number];
