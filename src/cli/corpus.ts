import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readConfig } from '../config.ts';
import { readCorpus, readReport } from '../corpus/load.ts';
import { shippedCorpus } from '../corpus/shipped.ts';
import type { Report } from '../corpus/types.ts';
import { isExpected, RapporteurError } from '../errors.ts';
import { loadEnvironment } from './environment.ts';
import { run } from './run.ts';

const USAGE = `npm run corpus -- check [DIR]   says what is in a folder of reports or in one report, or every mistake with file and line
DIR is CORPUS_DIR when left out, else the corpus that comes with the bot.`;

function main([action, given, ...rest]: string[]): void {
  if (action !== 'check' || rest.length > 0) throw new RapporteurError('input', USAGE);
  loadEnvironment();
  const directory = given ?? readConfig({ CORPUS_DIR: process.env['CORPUS_DIR'] }).corpusDirectory ?? shippedCorpus();
  const outcomes = foldersIn(directory).map(check);
  for (const { text } of outcomes.filter(({ good }) => good)) console.log(text);
  const broken = outcomes.filter(({ good }) => !good);
  if (broken.length === 0) return;
  for (const { text } of broken) console.error(text);
  console.error(`\n${broken.length} of ${outcomes.length} ${outcomes.length === 1 ? 'report' : 'reports'} broken.`);
  process.exitCode = 2;
}

/** The report folders of a corpus, each to be read alone so that a broken one does not hide the others. */
function foldersIn(directory: string): string[] {
  if (existsSync(join(directory, 'report.md'))) return [directory];
  const entries = statSync(directory, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(directory, { withFileTypes: true }) : [];
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  // Nothing to check one by one: the reader of whole corpora says what is wrong.
  if (folders.length === 0) readCorpus(directory);
  return folders.map(({ name }) => join(directory, name));
}

function check(folder: string): { good: boolean; text: string } {
  try {
    return { good: true, text: summary(readReport(folder), folder) };
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { good: false, text: error.message };
  }
}

function summary({ title, year, language, sections, paragraphs, facts, glossary }: Report, folder: string): string {
  const bodies = paragraphs.filter(({ kind }) => kind !== 'heading');
  const counts = [
    `${sections.length} sections`,
    `${bodies.length} paragraphs`,
    `${bodies.reduce((sum, { sentences }) => sum + sentences.length, 0)} sentences`,
    `${facts.length} facts`,
    `${glossary.length} glossary terms`,
  ];
  return `${relative('.', folder) || folder}: good\n  ${title} (${year ?? 'no year'}, ${language})\n  ${counts.join(', ')}`;
}

await run(() => {
  main(process.argv.slice(2));
});
