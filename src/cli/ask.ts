import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createEngine } from '../answer/engine.ts';
import { readConfig } from '../config.ts';
import { readCorpus } from '../corpus/load.ts';
import { shippedCorpus } from '../corpus/shipped.ts';
import { describe, RapporteurError } from '../errors.ts';
import { explainAll } from '../preview/explain.ts';
import { plainText } from '../reply/plainText.ts';
import { askJson } from './askJson.ts';
import { loadEnvironment } from './environment.ts';
import { run } from './run.ts';

const USAGE = `usage: npm run ask -- "How many trainees were there?" [--corpus DIR] [--report ID] [--explain]
       npm run --silent ask -- --json [--corpus DIR]     one JSON object a line on standard input`;

async function main(): Promise<void> {
  const { values, positionals } = parse();
  loadEnvironment();
  const { corpusDirectory } = readConfig();
  const engine = createEngine(readCorpus(values.corpus ?? corpusDirectory ?? shippedCorpus()));
  if (values.json) {
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() && !process.stdout.write(`${askJson(line, engine)}\n`)) await once(process.stdout, 'drain');
    }
    return;
  }
  const question = positionals.join(' ');
  if (!question.trim()) throw new RapporteurError('input', `No question.\n${USAGE}`);
  const scope = values.report === undefined ? {} : { reportId: values.report };
  const answer = engine.answer(question, scope);
  console.log(plainText(answer, answer.language));
  if (!values.explain) return;
  // One entry a question of the message, as the preview's panel has it.
  const parts = explainAll(engine, question, scope).map((part) => ({ question: part.answer.question, ...part.explanation }));
  console.log(`\n${JSON.stringify(parts, undefined, 2)}`);
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, corpus: { type: 'string' }, report: { type: 'string' }, explain: { type: 'boolean' } },
    });
  } catch (error) {
    throw new RapporteurError('input', `${describe(error)}\n${USAGE}`);
  }
}

await run(main);
