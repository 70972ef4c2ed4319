// Trains the decision to state a fact:  npx tsx src/training/factDecider.ts [--write]
// Learns on every third of src/training/questions/cistrat-2012.jsonl, whose facts the matcher did not learn to order, on ways to ask as they are, with their
// fact taken away and of what the report is silent about, and on questions on other reports; prints the figures on its questions and on
// test/golden/cistrat-2012.jsonl, which it never learns on; writes src/retrieval/data/fact.json.
import { writeFileSync } from 'node:fs';
import { matchFacts, type FactMatch } from '../answer/matchFacts.ts';
import { lexiconOf } from '../answer/lexicon.ts';
import { readReport } from '../corpus/load.ts';
import { understand } from '../question/understand.ts';
import { FACT_DECISION_FEATURES, factDecisionFeatures } from '../retrieval/factDecision.ts';
import { run } from '../retrieval/network.ts';
import { rank } from '../retrieval/rank.ts';
import { indexReport } from '../retrieval/reportIndex.ts';
import { train, type Group, type Settings } from './network.ts';
import { isRight } from './rightFact.ts';
import { factRows, fold, readRows, readSets, type Row } from './samples.ts';

const SETTINGS: Settings = {
  hidden: Number(process.env.H ?? 2),
  epochs: Number(process.env.E ?? 40),
  rate: Number(process.env.R ?? 0.01),
  decay: Number(process.env.D ?? 0.0005),
  seed: 1,
};
const TAKEN_AWAY = Number(process.env.TA ?? 0.1);
/** One question in so many on each other report, and what it counts for. */
const STRANGER = 15;
const STRANGE = Number(process.env.ST ?? 0.05);
const SILENT = Number(process.env.SI ?? 0.1);
const ASKED = Number(process.env.AS ?? 0.2);

const report = readReport('corpus/cistrat-2012');
const index = indexReport(report);
const lexicon = lexiconOf([index]);

function sampleOf(
  text: string,
  context: readonly string[],
  isAnswer: (match: FactMatch) => boolean,
  { without, weight = 1, ask }: { without?: (match: FactMatch) => boolean; weight?: number; ask?: string } = {},
): { group: Group; right: boolean } | undefined {
  const question = understand(text, context, lexicon);
  if (question.terms.length === 0 || !['fact', 'list'].includes(question.kind)) return undefined;
  const { ranked, terms } = rank(question, index);
  const { facts: matches, silence } = matchFacts(question, terms, ranked, index, ask);
  const facts = without
    ? reshared(
        matches.filter((match) => !without(match)),
        silence,
      )
    : matches;
  const [best] = facts;
  if (!best) return undefined;
  const right = isAnswer(best);
  return { group: { rows: [factDecisionFeatures(question, terms, facts, silence)], right: [right], weight }, right };
}

function reshared(matches: readonly FactMatch[], silence: FactMatch | undefined): FactMatch[] {
  const all = matches.reduce((sum, { share }) => sum + share, 0) / (1 - (silence?.share ?? 0)) || 1;
  return matches.map((match) => ({ ...match, share: match.share / all }));
}

const KINDS = new Set(['fact', 'list', 'followup', 'unanswerable', 'definition']);
const asked = (rows: readonly Row[]): Row[] => rows.filter((row) => KINDS.has(row.kind) && !/[\u4e00-\u9fff]/.test(row.q));
const sampleOfRow = (row: Row) =>
  sampleOf(
    row.q,
    row.context.map((earlier) => earlier.q),
    ({ fact }) => row.kind !== 'unanswerable' && isRight(row, fact, true),
  );
const practice = asked(factRows('decision')).flatMap((row) => sampleOfRow(row) ?? []);
const golden = asked(readRows('test/golden/cistrat-2012.jsonl')).flatMap((row) => sampleOfRow(row) ?? []);
const taken = report.facts.flatMap((fact) =>
  fact.asks
    .filter((_, i) => i % 4 === 1)
    .flatMap((ask) =>
      [
        sampleOf(ask, [], ({ fact: best }) => best === fact || fold(`${best.answer} ${best.quote}`).includes(fold(fact.answer)), {
          weight: ASKED,
          ask,
        }),
        sampleOf(ask, [], () => false, {
          weight: TAKEN_AWAY,
          without: ({ fact: other }) => other === fact || fold(other.answer) === fold(fact.answer) || other.quote === fact.quote,
        }),
      ].filter((sample) => sample !== undefined),
    ),
);

/** What the report is silent about, each asked for in ways that are left out. */
const silent = report.silences.flatMap(({ asks }) =>
  asks.filter((_, i) => i % 4 === 1).flatMap((ask) => sampleOf(ask, [], () => false, { weight: SILENT, ask }) ?? []),
);

/** Questions on other reports, none of which this one answers. */
const strangers = readSets('src/training/questions', 'src/training/reports').flatMap(({ index: other, rows }) =>
  other.report.id === report.id
    ? []
    : rows
        .filter(({ kind }, i) => kind === 'fact' && i % STRANGER === 0)
        .flatMap(({ q }) => sampleOf(q, [], () => false, { weight: STRANGE }) ?? []),
);

const network = train(
  [...practice, ...taken, ...silent, ...strangers].map(({ group }) => group),
  'deciding',
  SETTINGS,
);
for (const [name, samples] of Object.entries({ practice, golden })) {
  const scored = samples.map(({ group, right }) => ({
    right,
    score: 1 / (1 + Math.exp(-run(network, group.rows[0] ?? new Float64Array()))),
  }));
  console.log(`on ${samples.length} ${name} questions, ${samples.filter(({ right }) => right).length} with the right fact first`);
  for (const threshold of [0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.92, 0.93, 0.94, 0.95]) {
    const above = scored.filter(({ score }) => score >= threshold);
    console.log(`  at ${threshold}: ${above.length} stated, ${above.filter(({ right }) => right).length} of them right`);
  }
}
if (process.argv.includes('--write'))
  writeFileSync('src/retrieval/data/fact.json', `${JSON.stringify({ features: FACT_DECISION_FEATURES, ...network })}\n`);
