// Trains the matcher of questions and facts:  npx tsx src/training/matcher.ts
// Learns on src/training/questions/cistrat-2012.jsonl, whose questions were written without sight of the facts, and on each fact's own ways to ask,
// one left out at a time; prints the figures on test/golden/cistrat-2012.jsonl, which it never learns on; writes src/retrieval/data/matcher.json.
import { writeFileSync } from 'node:fs';
import { lexiconOf } from '../answer/lexicon.ts';
import { readReport } from '../corpus/load.ts';
import { understand } from '../question/understand.ts';
import { FACT_FEATURES, fitFacts, type FactFit } from '../retrieval/factFit.ts';
import { run } from '../retrieval/network.ts';
import { rank } from '../retrieval/rank.ts';
import { indexReport } from '../retrieval/reportIndex.ts';
import { textScores } from '../retrieval/textScores.ts';
import { train, type Group, type Settings } from './network.ts';
import { isRight } from './rightFact.ts';
import { factRows, fold, isAnswerable, readRows, type Row } from './samples.ts';

const SETTINGS: Settings = {
  hidden: Number(process.env.H ?? 8),
  epochs: Number(process.env.E ?? 30),
  rate: 0.004,
  decay: Number(process.env.D ?? 0.0003),
  seed: 1,
};

/** A way to ask counts for this much beside a golden question: its author had the report in view. */
const EVERY = Number(process.env.EV ?? 1);
const EVERY_SILENT = Number(process.env.ES ?? 4);
const ASK_WEIGHT = Number(process.env.AW ?? 0.6);

const report = readReport('corpus/cistrat-2012');
const index = indexReport(report);
const lexicon = lexiconOf([index]);

/** A row a way to ask; all those of a right fact are right. */
function grouped(fits: readonly FactFit[], isAnswer: (fit: FactFit) => boolean, weight: number): Group & { facts: string[] } {
  const rows = fits.flatMap((fit) => fit.rows.map((row) => ({ row, right: isAnswer(fit), fact: fit.fact.id })));
  return { rows: rows.map(({ row }) => row), right: rows.map(({ right }) => right), weight, facts: rows.map(({ fact }) => fact) };
}

function groupOf(row: Row): (Group & { facts: string[] }) | undefined {
  const question = understand(
    row.q,
    row.context.map((earlier) => earlier.q),
    lexicon,
  );
  const { ranked, terms } = rank(question, index);
  const fits = fitFacts(question, terms, index.facts, textScores(ranked));
  const group = grouped(fits, ({ fact, silent }) => !silent && isRight(row, fact), 1);
  if (!group.right.includes(true)) {
    if (process.argv.includes('--uncovered'))
      console.log(`no fact: ${row.id} ${row.q} -> ${row.answers.join(' | ')} ${(row.must_include_all ?? []).join('; ')}`);
    return undefined;
  }
  return group;
}

const asked = (rows: readonly Row[]): { row: Row; group: Group & { facts: string[] } }[] =>
  rows
    .filter((row) => isAnswerable(row) && ['fact', 'list', 'followup', 'definition', 'yesno'].includes(row.kind))
    .flatMap((row) => {
      const group = groupOf(row);
      return group ? [{ row, group }] : [];
    });

const hitsAt1 = (
  weights: ReturnType<typeof train>,
  groups: readonly { row: Row; group: Group & { facts: string[] } }[],
  show = false,
): number =>
  groups.filter(({ row, group }) => {
    const [best] = group.rows.map((features, i) => ({ i, score: run(weights, features) })).sort((a, b) => b.score - a.score);
    const right = best !== undefined && group.right[best.i] === true;
    if (!right && show && best)
      console.log(`  ${row.id} [${row.kind}] ${row.q} -> ${group.facts[best.i] ?? ''} (wanted ${row.answers.join('|').slice(0, 80)})`);
    return right;
  }).length;

function groupFor(text: string, isAnswer: (fit: FactFit) => boolean, weight: number, without?: string): Group {
  const question = understand(text, [], lexicon);
  const { ranked, terms } = rank(question, index);
  return grouped(fitFacts(question, terms, index.facts, textScores(ranked), without), isAnswer, weight);
}

/** Each way to ask for a fact as a question to the others: what else its author thought of. */
const leftOut = process.argv.includes('--golden')
  ? []
  : report.facts.flatMap((fact) =>
      fact.asks
        .filter((_, i) => i % EVERY === 0)
        .map((ask) => groupFor(ask, (fit) => fit.fact === fact || fold(fit.fact.answer) === fold(fact.answer), ASK_WEIGHT, ask)),
    );
/** Each way to ask for what the report is silent about, as a question to the others; and questions without an answer, which any silence may fit. */
const silent = process.argv.includes('--golden')
  ? []
  : [
      ...report.silences.flatMap(({ id, asks }) =>
        asks.filter((_, i) => i % EVERY_SILENT === 0).map((ask) => groupFor(ask, ({ fact }) => fact.id === id, ASK_WEIGHT, ask)),
      ),
      ...factRows('order')
        .filter(({ kind }) => kind === 'unanswerable')
        .map(({ q }) => groupFor(q, (fit) => fit.silent, 1)),
    ].filter(({ right }) => right.includes(true));
const learned = asked(factRows('order'));
const network = train([...leftOut, ...silent, ...learned.map(({ group }) => group)], 'ranking', SETTINGS);
console.log(
  `learned on ${learned.length} questions, ${leftOut.length} ways to ask and ${silent.length} of what is not said: right fact first ${(hitsAt1(network, learned) / learned.length).toFixed(3)}`,
);
for (const file of ['test/golden/cistrat-2012.jsonl', ...process.argv.slice(2).filter((argument) => argument.endsWith('.jsonl'))]) {
  const others = asked(readRows(file).filter((row) => !/[\u4e00-\u9fff]/.test(row.q)));
  console.log(
    `on ${file}: right fact first ${(hitsAt1(network, others, process.argv.includes('--misses')) / others.length).toFixed(3)} of ${others.length}`,
  );
}
if (process.argv.includes('--write'))
  writeFileSync('src/retrieval/data/matcher.json', `${JSON.stringify({ features: FACT_FEATURES, ...network })}\n`);
