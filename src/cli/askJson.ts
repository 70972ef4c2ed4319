import { z } from 'zod';
import { describe } from '../errors.ts';
import type { Answer, Engine } from '../answer/types.ts';
import { headlineOf, plainText } from '../reply/plainText.ts';

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  context: z.array(z.string()).default([]),
  report: z.string().optional(),
  top: z.int().min(1).max(1000).optional(),
});

/**
 * One line in, one line out: the machine's door. A line that is not a request gets {"error"} in its place.
 * @returns the reply as one line of JSON; its shape is a contract with programs outside, kept stable.
 */
export function askJson(line: string, engine: Engine): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return JSON.stringify({ error: `not JSON: ${describe(error)}. Send one object a line: {"id","question"}.` });
  }
  const request = requestSchema.safeParse(parsed);
  if (!request.success) {
    const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(parsed);
    const problems = request.error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`);
    return JSON.stringify({
      ...(id.success && { id: id.data.id }),
      error: `${problems.join('; ')}. Send one object a line: {"id","question"}.`,
    });
  }
  const { id, question, context, report, top } = request.data;
  if (report !== undefined && !engine.reports.some((known) => known.id === report)) {
    return JSON.stringify({ id, error: `no report "${report}"; there are: ${engine.reports.map((known) => known.id).join(', ')}.` });
  }
  const scope = report === undefined ? {} : { reportId: report };
  const started = performance.now();
  const answer = engine.answer(question, { context, ...scope });
  const ms = performance.now() - started;
  return JSON.stringify({
    id,
    outcome: answer.outcome,
    answer: headlineOf(answer, answer.language),
    text: plainText(answer, answer.language),
    confidence: answer.confidence,
    citations: citationsOf(answer).map(({ reportId, section, paragraph, quote }) => ({ report: reportId, section, paragraph, quote })),
    ...(top !== undefined && {
      passages: engine.search(question, { ...scope, limit: top }).map(({ citation, text, score }) => ({
        report: citation.reportId,
        section: citation.section,
        paragraph: citation.paragraph,
        text,
        score,
      })),
    }),
    ms: Math.round(ms * 1000) / 1000,
  });
}

const citationsOf = (answer: Answer) => (answer.outcome === 'answer' || answer.outcome === 'passages' ? answer.citations : []);
