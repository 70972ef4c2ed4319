// Trains the sentence ranker:  npx tsx src/training/ranker.ts [SQUAD] [--write] [--fresh]   (some 15 minutes; 3 GB)
// Learns on src/training/{reports,questions} (130 reports of invented bodies, written for this) and SQuAD 1.1 train (CC BY-SA 4.0,
// Rajpurkar et al. 2016); prints hit@1 and hit@3 on test/golden, which it never learns on; writes src/retrieval/data/ranker.json. With --fresh every fourth report is
// kept apart and measured, too; DEV=1 measures the development questions as well.
import { writeFileSync } from 'node:fs';
import { understand } from '../question/understand.ts';
import { FEATURES } from '../retrieval/features.ts';
import { RANKER_FEATURES, type MakeScorer } from '../retrieval/model.ts';
import { rank, type Ranked } from '../retrieval/rank.ts';
import { asJson, readQuestion, readSentence, type Reader } from '../retrieval/reader.ts';
import type { ReportIndex } from '../retrieval/reportIndex.ts';
import type { Question } from '../question/types.ts';
import { trainReader, WIDTHS, type Ranking, type ReaderSettings } from './reader.ts';
import { evidenceOf, fold, isAnswerable, overlaps, readSets, readSquad, SQUAD_FILE, type QuestionSet } from './samples.ts';

const SETTINGS: ReaderSettings = {
  units: 12,
  hidden: 16,
  epochs: 14,
  rate: 0.005,
  decay: 0.0005,
  dropout: 0,
  batch: 64,
  seed: 1,
  ...WIDTHS,
};
const MOST_ROWS = 60;
const SHIPPED = 'cistrat-2012';

/** What the rows are kept by, the weights in use may be of other features: most of the question's words. */
const byWords: MakeScorer =
  () =>
  ({ features }) =>
    features[FEATURES.indexOf('coveredAround')] ?? 0;

/** A question put to a report; the rows that have most of its words are kept, and all that are right. */
function rankingOf(question: Question, index: ReportIndex, isRight: (candidate: Ranked) => boolean): Ranking {
  const { ranked, row } = rank(question, index, byWords);
  const right = ranked.map(isRight);
  const kept = ranked.map((candidate, i) => ({ candidate, right: right[i] ?? false })).filter((one, i) => i < MOST_ROWS || one.right);
  return {
    words: Float32Array.from(row.words),
    question: Float32Array.from(row.question),
    rows: kept.map(({ candidate }) => ({ features: Float32Array.from(candidate.features), matches: Float32Array.from(candidate.matches) })),
    right: kept.map((one) => one.right),
    weight: 1,
  };
}

function rankingsOf(set: QuestionSet): Ranking[] {
  const folded = new Map(set.index.units.map((unit) => [unit, fold(unit.sentence.text)]));
  return set.rows.filter(isAnswerable).map((row) => {
    const evidence = evidenceOf(row).map(fold);
    const question = understand(
      row.q,
      row.context.map((earlier) => earlier.q),
      set.lexicon,
    );
    return rankingOf(question, set.index, ({ unit }) => evidence.some((text) => overlaps(folded.get(unit) ?? '', text)));
  });
}

function hits(network: Reader, rankings: readonly Ranking[], within: number): number {
  return rankings.filter((ranking) => {
    const reading = readQuestion(network, ranking);
    return ranking.rows
      .map((row, i) => ({ score: readSentence(network, reading, row).score, right: ranking.right[i] }))
      .sort((a, b) => b.score - a.score)
      .slice(0, within)
      .some(({ right }) => right);
  }).length;
}

/** The shipped report is left out: what the ranker says there teaches the matcher of facts, which must see it as it is on questions that it has not learned on. */
const sets = readSets('src/training/questions', 'src/training/reports').filter(({ name }) => name !== SHIPPED);
const isFresh = (i: number): boolean => process.argv.includes('--fresh') && i % 4 === 3;
const learned = sets.filter((_, i) => !isFresh(i)).flatMap(rankingsOf);
const squadFile = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? SQUAD_FILE;
const squad = readSquad(squadFile).flatMap(({ index, queries, paragraphOf }) =>
  queries.map((query) => {
    const gold = new Set(query.gold.map((id) => paragraphOf.get(id)));
    const isRight = ({ unit }: Ranked): boolean =>
      gold.has(unit.paragraph.id) && query.answers.some((answer) => unit.sentence.text.includes(answer));
    return rankingOf(understand(query.q), index, isRight);
  }),
);
const network = trainReader([...learned, ...squad], 'ranking', SETTINGS);
const tests = [
  ...readSets('test/golden', 'test/golden/reports'),
  ...(process.env.DEV ? readSets('../shared/questions', '../shared/corpora') : []),
].map((set) => ({ name: set.name, rankings: rankingsOf(set) }));
const share = (rankings: readonly Ranking[], within: number): string => (hits(network, rankings, within) / rankings.length).toFixed(3);
const print = (name: string, rankings: readonly Ranking[]): void => {
  const figures = [1, 3, 5].map((within) => `hit@${within} ${share(rankings, within)}`).join(', ');
  console.log(`${name.padEnd(26)} ${rankings.length} questions: ${figures}`);
};
print(`learned, with ${squad.length} more`, learned);
if (process.argv.includes('--fresh')) print('kept apart', sets.filter((_, i) => isFresh(i)).flatMap(rankingsOf));
for (const { name, rankings } of tests) print(name, rankings);
print(
  'all',
  tests.flatMap((test) => test.rankings),
);
if (process.argv.includes('--write')) writeFileSync('src/retrieval/data/ranker.json', asJson(RANKER_FEATURES, network));
