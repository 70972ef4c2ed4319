// Trains whether a piece of evidence settles what a yes/no question claims, and how likely the claim holds if it does:  npx tsx src/training/verdict.ts [--write]
// Learns from the yes/no questions on the practice reports without facts, those of src/training/claims among them; what the report does not say teaches that its evidence settles nothing.
// Prints what each tenth of the reports gets by what learned on the others; writes src/retrieval/data/telling.json and verdict.json.
import { writeFileSync } from 'node:fs';
import { ask } from '../answer/asked.ts';
import { claimAsked } from '../answer/claim.ts';
import { CLAIM_CUES } from '../answer/cues.ts';
import { evidenceFor } from '../answer/evidence.ts';
import { ruleOn } from '../answer/ruling.ts';
import { CLAIM_FEATURES, countingOf, likelihoodOfYes, VERDICT_FEATURES, verdictRows } from '../answer/weighVerdict.ts';
import { likelihood, type Trees } from '../retrieval/trees.ts';
import { auroc } from './metrics.ts';
import { evidenceOf, fold, overlaps, readSets, type Row } from './samples.ts';
import { growTrees, type Growth } from './trees.ts';

const GROWTH: Growth = { trees: 300, depth: 4, rate: 0.04, sample: 0.7, features: 0.3, leaf: 20, seed: 1 };
/** Trees that see the question alone. */
const GUESSING: Growth = { ...GROWTH, trees: 80, depth: 3, features: 0.5 };
const FOLDS = 10;
const THRESHOLDS = [0.58, 0.6, 0.62, 0.64, 0.66, 0.68, 0.7, 0.75];

/** A piece of evidence: whether it settles the claim, and whether a rule, or the ranker, takes it for what does. */
interface Piece {
  row: Float64Array;
  settles: boolean;
  chosen: boolean;
  /** Whether a verdict may rest on it. */
  counts: boolean;
}

interface Sample {
  /** What is claimed holds, or does not; undefined where the report does not say. */
  holds?: boolean;
  /** The place of its report among all. */
  report: number;
  /** What the rules alone say, +1, -1 or 0. */
  ruling: number;
  pieces: Piece[];
}

const saysYes = (row: Row): boolean => (row.polarity ?? row.answers[0]?.toLowerCase()) === 'yes';

const samples = readSets('src/training/questions', 'src/training/reports', 'src/training/claims').flatMap(
  ({ index, lexicon, rows }, report): Sample[] =>
    index.facts.facts.length > 0
      ? []
      : rows
          .filter(({ kind, expect }) => kind === 'yesno' || kind === 'unanswerable' || expect === 'abstain')
          .flatMap((row) => {
            const asked = ask(
              row.q,
              row.context.map(({ q }) => q),
              index,
              lexicon,
            );
            if (asked.question.kind !== 'yesNo') return [];
            const claim = claimAsked(asked.question);
            const candidates = evidenceFor(asked);
            if (candidates.length === 0) return [];
            const isSettled = row.kind === 'yesno' && row.expect !== 'abstain';
            const settling = isSettled ? evidenceOf(row).map(fold) : [];
            const ruling = ruleOn(asked, claim, candidates);
            const chosen = ruling?.evidence ?? candidates.find(({ text }) => text === asked.ranked[0]?.unit.sentence.text) ?? candidates[0];
            const rows = verdictRows(asked, claim, candidates);
            const counting = new Set(countingOf(asked, rows));
            return [
              {
                report,
                ...(isSettled && { holds: saysYes(row) !== claim.negated }),
                ruling: ruling ? (ruling.polarity === 'yes' ? 1 : -1) : 0,
                pieces: rows.map((piece) => ({
                  row: piece.row,
                  settles: settling.some((text) => overlaps(fold(piece.evidence.text), text)),
                  chosen: piece.evidence === chosen,
                  counts: counting.has(piece),
                })),
              },
            ];
          }),
);

const isOfFold = ({ report }: Sample, at: number): boolean => report % FOLDS === at;
/** What each of the samples of a fold gets by what learned on those of the others. */
const byOthers = <Learned, Judged>(
  from: readonly Sample[],
  learn: (others: readonly Sample[]) => Learned,
  judge: (sample: Sample, learned: Learned) => Judged,
): Judged[] =>
  Array.from({ length: FOLDS }, (_, at) => {
    const trees = learn(from.filter((sample) => !isOfFold(sample, at)));
    return from.filter((sample) => isOfFold(sample, at)).map((sample) => judge(sample, trees));
  }).flat();

/** Places of the features that a question has by itself, whatever the report says. */
const QUESTION_FEATURES = [...CLAIM_FEATURES, ...CLAIM_CUES].map((feature) => VERDICT_FEATURES.indexOf(feature));
const questionOf = ({ pieces: [piece] }: Sample): Float64Array => Float64Array.from(QUESTION_FEATURES, (at) => piece?.row[at] ?? 0);
/** The least and the most that a claim counts: so that none is lost, and none counts for three; others were not tried. */
const [LEAST, MOST] = [0.4, 2.5];
/**
 * What each claim counts: the less, the more of its answer its own words give away. Who writes questions asks "already?" mostly of what is so and "yet?" of what is not; others do not
 * (of the practice questions the words alone part yes from no by AUROC .73, of the golden and the development ones by .44), so that nothing of it should be learned.
 */
const weights = new Map(
  byOthers(
    samples.filter(({ holds }) => holds !== undefined),
    (others) =>
      growTrees(
        others.map((sample) => ({ row: questionOf(sample), right: sample.holds === true, weight: 1 })),
        GUESSING,
      ),
    (sample, trees): [Sample, number] => {
      const yes = likelihood(trees, questionOf(sample));
      return [sample, Math.min(MOST, Math.max(LEAST, 0.5 / (sample.holds ? yes : 1 - yes)))];
    },
  ),
);

/** Whether a piece settles the claim is learned from all pieces; whether the claim holds from those that settle it, and from the one that is chosen even where it does not. */
const learn = (from: readonly Sample[]): { telling: Trees; verdict: Trees } => ({
  telling: growTrees(
    from.flatMap(({ pieces }) => pieces.map(({ row, settles }) => ({ row, right: settles, weight: 1 }))),
    GROWTH,
  ),
  verdict: growTrees(
    from.flatMap((sample) =>
      sample.holds === undefined
        ? []
        : sample.pieces
            .filter(({ settles, chosen }) => settles || chosen)
            .map(({ row }) => ({ row, right: sample.holds === true, weight: weights.get(sample) ?? 1 })),
    ),
    GROWTH,
  ),
});

const judged = byOthers(samples, learn, (sample, { telling, verdict }) => ({
  ...sample,
  yes: likelihoodOfYes(
    sample.pieces.filter(({ counts }) => counts).map(({ row }) => ({ telling: likelihood(telling, row), yes: likelihood(verdict, row) })),
  ),
}));
const claims = judged.filter(({ holds }) => holds !== undefined);
const others = judged.filter(({ holds }) => holds === undefined);
const ruled = claims.filter(({ ruling }) => ruling !== 0);
console.log(
  `${claims.length} claims that the report settles, ${others.length} that it does not; by the rules alone ${ruled.length} are stated, ${ruled.filter(({ ruling, holds }) => ruling > 0 === holds).length} rightly, and ${others.filter(({ ruling }) => ruling !== 0).length} others`,
);
console.log(`AUROC ${auroc(claims.map(({ yes, holds }) => ({ score: yes, right: holds === true }))).toFixed(3)}`);
for (const threshold of THRESHOLDS) {
  const isStated = ({ yes }: { yes: number }): boolean => Math.max(yes, 1 - yes) >= threshold;
  const stated = claims.filter(isStated);
  const right = stated.filter(({ yes, holds }) => yes > 0.5 === holds).length;
  console.log(
    `  from ${threshold}: ${stated.length} stated, ${right} rightly, ${stated.length - right} wrongly, and ${others.filter(isStated).length} others`,
  );
}
if (process.argv.includes('--write'))
  for (const [name, trees] of Object.entries(learn(samples)))
    writeFileSync(`src/retrieval/data/${name}.json`, `${JSON.stringify({ features: VERDICT_FEATURES, ...trees })}\n`);
