import MiniSearch from 'minisearch';
import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { ask } from '../../src/answer/asked.ts';
import { lexiconOf } from '../../src/answer/lexicon.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { textReport } from '../../src/training/textReport.ts';
import { mean } from '../support/squadScores.ts';

const FILE = '../shared/data/scale-10000.json.gz';
const QUESTIONS = 300;
const QUESTION_WORDS = 6;
const MEGABYTE = 1024 * 1024;

interface Doc {
  id: string;
  title: string;
  text: string;
}

/** Says which document comes first. */
type Asker = (question: string) => string | undefined;

/**
 * How long 10,000 paragraphs take to index, what they take of memory, and how long a question takes: `npm run bench -- scale [FILE]` or
 * RAPPORTEUR_SCALE. Beside it, in the same run, bare MiniSearch. @returns the exit status.
 */
export function run([given]: string[] = []): number {
  const file = given ?? process.env.RAPPORTEUR_SCALE ?? FILE;
  if (!existsSync(file)) {
    console.log(
      `scale: no ${file}. Give the path of scale-10000.json.gz (an array of {id, title, text}) as argument or in RAPPORTEUR_SCALE.`,
    );
    return 1;
  }
  const all = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Doc[];
  const docs = process.argv.includes('--smoke') ? all.slice(0, 300) : all;
  const every = Math.max(1, Math.floor(docs.length / QUESTIONS));
  const questions = docs.filter((_, i) => i % every === 0).map((doc) => ({ text: questionOn(doc), id: doc.id }));
  // The data files and the compiler are no part of a report's size.
  engine(docs.slice(0, 20))('what is it about?');
  console.log(
    `${docs.length} paragraphs, ${questions.length} questions   index s   memory MB   ms p50    p99    max   its paragraph first`,
  );
  for (const [name, make] of Object.entries({ 'this engine': engine, 'MiniSearch, defaults': miniSearch })) {
    const before = memory();
    const started = performance.now();
    const asker = make(docs);
    const seconds = (performance.now() - started) / 1000;
    const grown = memory() - before;
    // Not counted: the first questions compile the code.
    for (const { text } of questions.slice(0, 20)) asker(text);
    const asked = questions.map(({ text, id }) => {
      const start = performance.now();
      const found = asker(text);
      return { ms: performance.now() - start, right: found === id ? 1 : 0 };
    });
    const times = asked.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1).padStart(7);
    console.log(
      `${name.padEnd(35)} ${seconds.toFixed(1).padStart(7)}   ${grown.toFixed(0).padStart(9)}  ${at(0.5)}${at(0.99)}${at(1)}   ${mean(asked.map(({ right }) => right)).toFixed(3)}`,
    );
  }
  return 0;
}

/** Some words of a paragraph, evenly from its start to its end: a question that nobody would ask, but only one paragraph has them all. */
function questionOn({ text }: Doc): string {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const step = Math.max(1, Math.floor(words.length / QUESTION_WORDS));
  const some = words.filter((_, i) => i % step === 0).slice(0, QUESTION_WORDS);
  return `What does it say about ${some.join(' ').toLowerCase()}?`;
}

function engine(docs: readonly Doc[]): Asker {
  const report = textReport('scale', docs);
  const index = indexReport(report);
  const lexicon = lexiconOf([index]);
  const docOf = new Map(report.sections.flatMap((section) => section.paragraphs).map((paragraph, i) => [paragraph.id, docs[i]?.id]));
  return (question) => docOf.get(ask(question, [], index, lexicon).ranked[0]?.unit.paragraph.id ?? '');
}

function miniSearch(docs: readonly Doc[]): Asker {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(docs);
  return (question) => {
    const [best] = index.search(question);
    return best && String(best.id);
  };
}

/** Megabytes in use after a full collection. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}
