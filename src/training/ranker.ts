// Trains the sentence ranker:  npx tsx src/training/ranker.ts ../shared/data/squad-train.json.gz
// Learns on src/training/{reports,questions} (82 reports of invented bodies and the shipped one, written for this) and a sample of SQuAD 1.1 train (CC BY-SA 4.0,
// Rajpurkar et al. 2016); prints hit@1 and hit@3 on test/golden, which it never learns on; writes src/retrieval/data/ranker.json.
import { writeFileSync } from 'node:fs';
import { understand } from '../question/understand.ts';
import { FEATURES } from '../retrieval/features.ts';
import { rank } from '../retrieval/rank.ts';
import { run, type Network } from '../retrieval/network.ts';
import { train, type Group, type Settings } from './network.ts';
import { evidenceOf, fold, isAnswerable, overlaps, readSets, readSquad, type QuestionSet } from './samples.ts';

const SETTINGS: Settings = {
  hidden: Number(process.env.H ?? 12),
  epochs: Number(process.env.E ?? 40),
  rate: 0.004,
  decay: Number(process.env.D ?? 0.0005),
  seed: 1,
};
/** A question of SQuAD counts for this much: its words are closer to the text's than people's are. */
const SQUAD_WEIGHT = Number(process.env.SW ?? 0.15);
const SQUAD_SAMPLE = Number(process.env.SN ?? 1500);
const MOST_ROWS = 60;

function groupsOf(set: QuestionSet): Group[] {
  const folded = new Map(set.index.units.map((unit) => [unit, fold(unit.sentence.text)]));
  return set.rows.filter(isAnswerable).map((row) => {
    const evidence = evidenceOf(row).map(fold);
    const { ranked } = rank(
      understand(
        row.q,
        row.context.map((earlier) => earlier.q),
        set.lexicon,
      ),
      set.index,
      byWords,
    );
    return keep({
      rows: ranked.map((candidate) => candidate.features),
      right: ranked.map(({ unit }) => evidence.some((text) => overlaps(folded.get(unit) ?? '', text))),
      weight: 1,
    });
  });
}

/** What the rows are kept by: the weights in use may be of other features. */
const byWords = (features: Float64Array): number => features[FEATURES.indexOf('coveredAround')] ?? 0;

/** The rows that have most of the question's words, and all that are right. */
function keep({ rows, right, weight }: Group): Group {
  const kept = rows.map((_, i) => i).filter((i) => i < MOST_ROWS || right[i]);
  return { rows: kept.map((i) => rows[i] ?? new Float64Array()), right: kept.map((i) => right[i] ?? false), weight };
}

function hits(network: Network, groups: readonly Group[], within: number): number {
  return groups.filter((group) =>
    group.rows
      .map((row, i) => ({ score: run(network, row), right: group.right[i] }))
      .sort((a, b) => b.score - a.score)
      .slice(0, within)
      .some(({ right }) => right),
  ).length;
}

const learned = readSets('src/training/questions', 'src/training/reports').flatMap(groupsOf);
const squadFile = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const squad = (squadFile ? readSquad(squadFile) : []).flatMap(({ index, queries, paragraphOf }) =>
  queries
    .filter((_, i) => i % Math.ceil(queries.length / SQUAD_SAMPLE) === 0)
    .map((query) => {
      const gold = new Set(query.gold.map((id) => paragraphOf.get(id)));
      const { ranked } = rank(understand(query.q), index, byWords);
      return keep({
        rows: ranked.map((candidate) => candidate.features),
        right: ranked.map(({ unit }) => gold.has(unit.paragraph.id) && query.answers.some((answer) => unit.sentence.text.includes(answer))),
        weight: SQUAD_WEIGHT,
      });
    }),
);
const network = train([...learned, ...squad], 'ranking', SETTINGS);
const tests = [
  ...readSets('test/golden', 'test/golden/reports'),
  ...(process.env.DEV ? readSets('../shared/questions', '../shared/corpora') : []),
].map((set) => ({ name: set.name, groups: groupsOf(set) }));
const share = (groups: readonly Group[], within: number): string => (hits(network, groups, within) / groups.length).toFixed(3);
console.log(`learned on ${learned.length} + ${squad.length} questions: hit@1 ${share(learned, 1)}`);
for (const { name, groups } of tests)
  console.log(`${name.padEnd(26)} ${groups.length} questions: hit@1 ${share(groups, 1)}, hit@3 ${share(groups, 3)}`);
const all = tests.flatMap((test) => test.groups);
console.log(`${'all'.padEnd(26)} ${all.length} questions: hit@1 ${share(all, 1)}, hit@3 ${share(all, 3)}`);
if (process.argv.includes('--write'))
  writeFileSync('src/retrieval/data/ranker.json', `${JSON.stringify({ features: FEATURES, ...network })}\n`);
