// Trains the two decisions, whether the best sentence answers and whether the report answers at all:  npx tsx src/training/decider.ts [--write]
// Learns on src/training/{reports,questions}: questions as they are, and answerable ones with the sentences that answer them taken away; prints
// the figures on test/golden, which it never learns on; writes src/retrieval/data/{right,answerable}.json.
import { writeFileSync } from 'node:fs';
import { understand } from '../question/understand.ts';
import { decisionFeatures, DECISION_FEATURES } from '../retrieval/decision.ts';
import { run } from '../retrieval/network.ts';
import { rank } from '../retrieval/rank.ts';
import { train, type Group, type Settings } from './network.ts';
import { evidenceOf, fold, isAnswerable, overlaps, readSets, type QuestionSet } from './samples.ts';

const SETTINGS: Settings = { hidden: Number(process.env.H ?? 2), epochs: Number(process.env.E ?? 60), rate: Number(process.env.R ?? 0.01), decay: Number(process.env.D ?? 0.002), seed: 1 };
/** A question whose answer was taken away counts for this much: its words still fit the report better than a stranger's. */
const TAKEN_AWAY = Number(process.env.TA ?? 0.1);

interface Sample {
  row: Float64Array;
  right: boolean;
  answerable: boolean;
  weight: number;
}

function samplesOf(set: QuestionSet, takeAway: boolean): Sample[] {
  const folded = new Map(set.index.units.map((unit) => [unit, fold(unit.sentence.text)]));
  return set.rows.filter((row) => ['fact', 'list', 'yesno', 'unanswerable', 'followup', 'definition', 'compare'].includes(row.kind)).flatMap((row): Sample[] => {
    const evidence = evidenceOf(row).map(fold);
    const answerable = isAnswerable(row);
    const question = understand(row.q, row.context.map((earlier) => earlier.q), set.lexicon);
    const { ranked, terms } = rank(question, set.index);
    if (ranked.length === 0) return [];
    const holds = ranked.map(({ unit }) => answerable && evidence.some((text) => overlaps(folded.get(unit) ?? '', text)));
    const samples: Sample[] = [{ row: decisionFeatures(question, terms, ranked), right: holds[0] === true, answerable, weight: 1 }];
    const rest = ranked.filter((_, i) => !holds[i]);
    if (takeAway && answerable && rest.length > 0) samples.push({ row: decisionFeatures(question, terms, rest), right: false, answerable: false, weight: TAKEN_AWAY });
    return samples;
  });
}

const groups = (samples: readonly Sample[], target: 'right' | 'answerable'): Group[] => samples.map((sample) => ({ rows: [sample.row], right: [sample[target]], weight: sample.weight }));

/** The chance that a positive sample scores above a negative one. */
function auroc(scored: readonly { score: number; right: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const positives = scored.filter(({ right }) => right).length;
  const ranks = sorted.reduce((sum, { right }, i) => sum + (right ? i + 1 : 0), 0);
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (scored.length - positives));
}

const learned = readSets('src/training/questions', 'src/training/reports').flatMap((set) => samplesOf(set, true));
const tests = [...readSets('test/golden', 'test/golden/reports'), ...(process.env.DEV ? readSets('../shared/questions', '../shared/corpora') : [])].flatMap((set) => samplesOf(set, false));
for (const target of ['right', 'answerable'] as const) {
  const network = train(groups(learned, target), 'deciding', SETTINGS);
  const scored = tests.map((sample) => ({ score: 1 / (1 + Math.exp(-run(network, sample.row))), right: sample[target] }));
  console.log(`${target}: AUROC ${auroc(scored).toFixed(3)} on ${scored.length} golden questions, ${scored.filter(({ right }) => right).length} positive`);
  for (const threshold of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const above = scored.filter(({ score }) => score >= threshold);
    console.log(`  at ${threshold}: ${above.length} above, ${above.filter(({ right }) => right).length} of them right`);
  }
  if (process.argv.includes('--write')) writeFileSync(`src/retrieval/data/${target}.json`, `${JSON.stringify({ features: DECISION_FEATURES, ...network })}\n`);
}
