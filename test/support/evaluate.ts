import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createEngine } from '../../src/answer/engine.ts';
import { askJson } from '../../src/cli/askJson.ts';
import { readCorpus } from '../../src/corpus/load.ts';
import { judge, type GoldenRow, type JudgedReply, type Verdict } from './judge.ts';

/** A golden question with its reply and what was judged of it. */
export interface Judged extends Verdict {
  row: GoldenRow;
  reply: JudgedReply & { ms: number };
}

/** Shares, 0 to 1: of all questions right, of all questions stated wrongly, of answers with evidence whose first citation holds it. */
export interface Figures {
  accuracy: number;
  wrongButStated: number;
  cited: number;
}

/** Where the golden questions of a report lie, and the report. */
export interface GoldenSet {
  name: string;
  questions: string;
  report: string;
}

const FOLDER = 'test/golden';

/** The golden sets: each questions file with the report of its name. */
export const goldenSets = (): GoldenSet[] => setsOf(FOLDER, join(FOLDER, 'reports'));

/** The sets that the weights were learned on and the thresholds set with: many, and no evidence of how right it is on others. */
export const practiceSets = (): GoldenSet[] => setsOf('src/training/questions', 'src/training/reports');

const setsOf = (questions: string, reports: string): GoldenSet[] =>
  readdirSync(questions)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => {
      const name = basename(file, '.jsonl');
      const shipped = join('corpus', name);
      return { name, questions: join(questions, file), report: existsSync(shipped) ? shipped : join(reports, name) };
    });

/** Asks every question of a set, as a program outside would, and judges the replies. */
export function evaluate({ questions, report }: GoldenSet): Judged[] {
  const engine = createEngine(readCorpus(report));
  return readFileSync(questions, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const row = JSON.parse(line) as GoldenRow;
      const context = (row.context ?? []).map((earlier) => (typeof earlier === 'string' ? earlier : earlier.q));
      const reply = JSON.parse(askJson(JSON.stringify({ id: row.id, question: row.q, context }), engine)) as Judged['reply'];
      return { row, reply, ...judge(row, reply) };
    });
}

/** The figures of some judged questions. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const share = (some: readonly unknown[], all: readonly unknown[]): number => (all.length === 0 ? 1 : some.length / all.length);
  const citing = judged.filter(({ cited }) => cited !== undefined);
  return {
    accuracy: share(
      judged.filter(({ right }) => right),
      judged,
    ),
    wrongButStated: judged.filter((one) => one.wrongButStated).length / Math.max(1, judged.length),
    cited: share(
      citing.filter(({ cited }) => cited),
      citing,
    ),
  };
}
