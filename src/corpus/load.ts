import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { RapporteurError } from '../errors.ts';
import { buildSections } from './build.ts';
import { readBlocks } from './markdown.ts';
import { factsFileSchema, frontMatterSchema, glossaryFileSchema, silencesFileSchema, type FrontMatter } from './schema.ts';
import type { LocatedFact, LocatedSilence, Paragraph, Report } from './types.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads a folder of report folders, or one report folder (it has a report.md itself). Reports are sorted by year, newest first, then by id.
 * @throws RapporteurError (corpus) with one line for each problem of each report: file, line, field and the way out.
 */
export function readCorpus(directory: string): Report[] {
  const folder = resolve(directory);
  if (!existsSync(folder))
    throw new RapporteurError('corpus', `${directory}: no such folder: name a folder that holds report folders, or one report folder.`);
  if (!statSync(folder).isDirectory()) throw new RapporteurError('corpus', `${directory}: is a file: name the folder that holds it.`);
  if (existsSync(join(folder, 'report.md'))) return [readReport(folder)];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (folders.length === 0)
    throw new RapporteurError('corpus', `${directory}: no report: make a folder in it with a report.md (corpus/README.md tells how).`);
  const problems: string[] = [];
  const reports: Report[] = [];
  for (const { name } of folders) {
    try {
      reports.push(readReport(join(folder, name)));
    } catch (error) {
      if (!(error instanceof RapporteurError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new RapporteurError('corpus', problems.join('\n'));
  return reports.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.id.localeCompare(b.id));
}

/**
 * Reads one report folder: report.md, and facts.yaml, silent.yaml and glossary.yaml where they exist.
 * @throws RapporteurError (corpus): a broken file, a fact or glossary entry whose quote is not in the report, an empty report.
 */
export function readReport(folder: string): Report {
  const id = basename(resolve(folder));
  const file = join(folder, 'report.md');
  if (!existsSync(file)) throw new RapporteurError('corpus', `${file}: missing: a report folder holds at least a report.md.`);
  const { front, body } = splitFrontMatter(readText(file), file);
  const blocks = readBlocks(body);
  const headline = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const title = front.title ?? (headline?.kind === 'heading' ? headline.text : id);
  const language = front.language ?? 'en';
  const sections = buildSections(blocks, title, id, language);
  const paragraphs = sections.flatMap((section) => [section.heading, ...section.paragraphs]);
  if (sections.every((section) => section.paragraphs.length === 0)) {
    throw new RapporteurError('corpus', `${file}: no paragraph: write the report's text below the front matter.`);
  }
  const year = front.year ?? yearIn(title);
  return {
    ...front,
    id,
    title,
    shortTitle: front.shortTitle ?? title,
    language,
    ...(year !== undefined && { year }),
    sections,
    paragraphs,
    facts: readFacts(join(folder, 'facts.yaml'), paragraphs),
    silences: readSilences(join(folder, 'silent.yaml'), paragraphs),
    glossary: readGlossary(join(folder, 'glossary.yaml'), paragraphs),
  };
}

/** Text with a byte order mark and carriage returns gone. */
const readText = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');

const yearIn = (title: string): number | undefined => {
  const years = title.match(/\b(?:19|20)\d\d\b/g);
  return years ? Number(years.at(-1)) : undefined;
};

function splitFrontMatter(source: string, file: string): { front: FrontMatter; body: string } {
  if (!source.startsWith('---\n')) return { front: {}, body: source };
  const end = source.indexOf('\n---', 3);
  if (end < 0) throw new RapporteurError('corpus', `${file}:1: the front matter has no end: close it with a line of three hyphens (---).`);
  const after = source.indexOf('\n', end + 1);
  const { value } = parseYaml(source.slice(4, end + 1), frontMatterSchema, file, 2);
  return { front: value, body: after < 0 ? '' : source.slice(after + 1) };
}

function readFacts(file: string, paragraphs: readonly Paragraph[]): LocatedFact[] {
  if (!existsSync(file)) return [];
  const { value, lineOf } = parseYaml(readText(file), factsFileSchema, file);
  return located(value.facts, 'facts', ({ quote }) => quote, 'quote', paragraphs, file, lineOf);
}

function readSilences(file: string, paragraphs: readonly Paragraph[]): LocatedSilence[] {
  if (!existsSync(file)) return [];
  const { value, lineOf } = parseYaml(readText(file), silencesFileSchema, file);
  return located(value.silent, 'silent', ({ near }) => near, 'near', paragraphs, file, lineOf);
}

/**
 * Entries of a list with the paragraph that holds what each quotes.
 * @param list the field that holds them, @param field their field that quotes.
 * @throws RapporteurError (corpus): an id that stands twice, a quote that is not in the report.
 */
function located<T extends { id: string }>(
  entries: readonly T[],
  list: string,
  quoteOf: (entry: T) => string,
  field: string,
  paragraphs: readonly Paragraph[],
  file: string,
  lineOf: (path: (string | number)[]) => number,
): (T & { paragraph: Paragraph })[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const found = entries.flatMap((entry, index): (T & { paragraph: Paragraph })[] => {
    const { id } = entry;
    if (seen.has(id))
      problems.push(`${file}:${lineOf([list, index, 'id'])}: ${list}.${index}.id two entries are named "${id}": rename one.`);
    seen.add(id);
    const paragraph = holding(quoteOf(entry), paragraphs);
    if (paragraph) return [{ ...entry, paragraph }];
    problems.push(quoteProblem(file, lineOf([list, index, field]), `${list}.${index}.${field} (${id})`, quoteOf(entry)));
    return [];
  });
  if (problems.length > 0) throw new RapporteurError('corpus', problems.join('\n'));
  return found;
}

function readGlossary(file: string, paragraphs: readonly Paragraph[]): Report['glossary'] {
  if (!existsSync(file)) return [];
  const { value, lineOf } = parseYaml(readText(file), glossaryFileSchema, file);
  const problems = value.terms.flatMap(({ term, quote }, index) =>
    quote === undefined || holding(quote, paragraphs)
      ? []
      : [quoteProblem(file, lineOf(['terms', index, 'quote']), `terms.${index}.quote (${term})`, quote)],
  );
  if (problems.length > 0) throw new RapporteurError('corpus', problems.join('\n'));
  return value.terms;
}

/** The paragraph that a quote is verbatim in; body text before headings. */
export const holding = (quote: string, paragraphs: readonly Paragraph[]): Paragraph | undefined => {
  const holders = paragraphs.filter((paragraph) => paragraph.text.includes(quote));
  return holders.find((paragraph) => paragraph.kind !== 'heading') ?? holders[0];
};

const quoteProblem = (file: string, line: number, field: string, quote: string): string =>
  `${file}:${line}: ${field} is not in the report: "${quote.length > 80 ? `${quote.slice(0, 80)}…` : quote}". Copy it letter by letter from one paragraph of report.md.`;
