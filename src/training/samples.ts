import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lexiconOf } from '../answer/lexicon.ts';
import { readReport } from '../corpus/load.ts';
import type { Lexicon } from '../question/understand.ts';
import { indexReport, type ReportIndex } from '../retrieval/reportIndex.ts';
import { textReport } from './textReport.ts';

/** A question of a set in the form that the grader reads, see test/golden/README.md. */
export interface Row {
  id: string;
  q: string;
  kind: string;
  answers: string[];
  also_ok?: string[];
  must_include_all?: string[];
  evidence?: string;
  evidence_extra?: string[];
  alt_evidence?: (string | { evidence: string })[];
  correct_evidence?: string;
  context: { q: string }[];
  expect?: string;
  polarity?: 'yes' | 'no';
}

/** A report with its questions. */
export interface QuestionSet {
  name: string;
  index: ReportIndex;
  lexicon: Lexicon;
  rows: Row[];
}

/** The questions of a file, one JSON object a line. */
export const readRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** Each questions/NAME.jsonl of a folder with its report of the same name; `further` folders may have more questions on it in a file of that name. */
export function readSets(questions: string, reports: string, ...further: readonly string[]): QuestionSet[] {
  return readdirSync(questions)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => {
      const name = basename(file).replace(/(?:\.dev)?\.jsonl$/, '');
      const folder = join(reports, name);
      if (!existsSync(join(folder, 'report.md'))) return [];
      const index = indexReport(readReport(folder));
      return [
        {
          name,
          index,
          lexicon: lexiconOf([index]),
          rows: [questions, ...further]
            .map((from) => join(from, file))
            .filter((path) => existsSync(path))
            .flatMap(readRows),
        },
      ];
    });
}

/** What a quote of the report must overlap to hold the evidence. */
export const evidenceOf = (row: Row): string[] =>
  [
    row.evidence,
    ...(row.evidence_extra ?? []),
    ...(row.alt_evidence ?? []).map((other) => (typeof other === 'string' ? other : other.evidence)),
  ].filter((text): text is string => !!text);

/** Whether the report answers a question as it is put. */
export const isAnswerable = (row: Row): boolean =>
  row.expect !== 'abstain' && row.kind !== 'unanswerable' && row.kind !== 'false-premise' && evidenceOf(row).length > 0;

/** Lower case, quotes and dashes folded, thousands commas and markup gone, as the grader compares. */
export const fold = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’“”"'`*_|~<>]/g, ' ')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}.%$€£]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** Whether two folded texts overlap as the grader sees it: one holds the other, or four in five words of the evidence are there. */
export function overlaps(quote: string, evidence: string): boolean {
  if (!quote.trim() || !evidence.trim()) return false;
  if (quote.includes(evidence.trim()) || evidence.includes(quote.trim())) return true;
  const words = new Set(quote.trim().split(' '));
  const wanted = evidence.trim().split(' ');
  return wanted.filter((word) => words.has(word)).length / wanted.length >= 0.8;
}

/** SQuAD 1.1 train, a sample (CC BY-SA 4.0, Rajpurkar et al. 2016). */
export const SQUAD_FILE = '../shared/data/squad-train.json.gz';

/** The file's shape, see ../shared/data/README.md. */
export interface Squad {
  docs: { id: string; report: string; title: string; text: string }[];
  queries: { id: string; q: string; report: string; gold: string[]; impossible: boolean; answers: string[] }[];
}

export type SquadQuery = Squad['queries'][number];

/**
 * SQuAD's paragraphs as reports, one an article or one for so many paragraphs of it, with its questions; `paragraphOf` finds a paragraph's id.
 * Those of squad-train are one article: a sample of many, mixed. None, with a word, where the file is not there.
 */
export function readSquad(
  file: string,
  paragraphs = Infinity,
): { index: ReportIndex; queries: SquadQuery[]; paragraphOf: Map<string, string> }[] {
  if (!existsSync(file)) {
    console.log(`no ${file}, so that nothing is learned from SQuAD`);
    return [];
  }
  const { docs, queries } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Squad;
  return [...new Set(docs.map((doc) => doc.report))].flatMap((name) => {
    const all = docs.filter((doc) => doc.report === name);
    const size = Math.min(paragraphs, all.length);
    return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => {
      const own = all.slice(part * size, (part + 1) * size);
      const report = textReport(name, own);
      const made = report.sections.flatMap((section) => section.paragraphs);
      const paragraphOf = new Map(own.map((doc, i) => [doc.id, made[i]?.id ?? '']));
      return {
        index: indexReport(report),
        queries: queries.filter((query) => query.report === name && query.gold.some((id) => paragraphOf.has(id))),
        paragraphOf,
      };
    });
  });
}
