import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Squad } from '../../src/training/samples.ts';

/** An article of SQuAD as a report, with the questions that it answers. */
export interface Article {
  name: string;
  docs: Squad['docs'];
  /** `gold` is the id of the paragraph that answers. */
  questions: { text: string; gold: string; answers: string[] }[];
}

/** The articles of a SQuAD file; for a quick look only the first so many, and so many questions of each. */
export function readSquadArticles(file: string, { articles = Infinity, questions = Infinity } = {}): Article[] {
  const { docs, queries } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Squad;
  return [...new Set(docs.map((doc) => doc.report))].slice(0, articles).map((name) => ({
    name,
    docs: docs.filter((doc) => doc.report === name),
    questions: queries
      .filter((query) => query.report === name && !query.impossible)
      .slice(0, questions)
      .map(({ q, gold, answers }) => ({ text: q, gold: gold[0] ?? '', answers })),
  }));
}
