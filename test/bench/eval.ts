import { evaluate, figuresOf, goldenSets, practiceSets, type Judged } from '../support/evaluate.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);

/**
 * How right, exact and honest the answers to the golden questions are, by report and by kind. `npm run eval -- [NAME] [--misses] [--practice]`: only
 * the sets with this in their name; and every miss; the practice questions instead, which the thresholds were set with. @returns the exit status: the floors are held by test/golden/golden.test.ts, not here.
 */
export function run(args: string[] = []): number {
  const wanted = args.find((arg) => !arg.startsWith('-')) ?? '';
  const all: Judged[] = [];
  for (const set of (args.includes('--practice') ? practiceSets() : goldenSets()).filter(({ name }) => name.includes(wanted))) {
    const judged = evaluate(set);
    all.push(...judged);
    if (args.includes('--misses')) printMisses(judged);
    printTable(set.name, judged);
  }
  printTable('all reports', all);
  return 0;
}

function printTable(name: string, judged: readonly Judged[]): void {
  const kinds = [...new Set(judged.map(({ row }) => row.kind))].sort();
  console.log(`\n${name.padEnd(28)}  right / of   accuracy   stated wrongly   first citation holds the evidence`);
  for (const kind of kinds) {
    printRow(
      `  ${kind}`,
      judged.filter(({ row }) => row.kind === kind),
    );
  }
  printRow('  in all', judged);
  const times = judged.map(({ reply }) => reply.ms).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(2);
  console.log(`  an answer took ${at(0.5)} ms (p50), ${at(0.99)} ms (p99)`);
}

function printRow(name: string, judged: readonly Judged[]): void {
  const { accuracy, wrongButStated, cited } = figuresOf(judged);
  const count = `${judged.filter(({ right }) => right).length} / ${judged.length}`;
  const citing = judged.filter((one) => one.cited !== undefined).length;
  const wrong = judged.filter((one) => one.wrongButStated).length;
  console.log(
    `${name.padEnd(28)} ${count.padStart(11)}   ${percent(accuracy)}   ${`${wrong}`.padStart(5)} ${percent(wrongButStated)}   ${citing === 0 ? '' : `${percent(cited)} of ${citing}`}`,
  );
}

function printMisses(judged: readonly Judged[]): void {
  for (const { row, reply } of judged.filter(({ right }) => !right)) {
    const wanted = row.expect ?? (row.must_include_all?.length ? row.must_include_all.join(' + ') : row.answers?.join(' | '));
    console.log(
      `${row.id} [${row.kind}] ${row.q}\n  wanted: ${row.polarity ?? wanted ?? ''}\n  got:    ${reply.outcome} ${reply.answer.slice(0, 200)}`,
    );
  }
}
