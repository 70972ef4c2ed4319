import { scoreOf, type Trees } from '../retrieval/trees.ts';
import { randomFrom } from './random.ts';

/** A row, and how much it counts. */
interface Weighed {
  row: ArrayLike<number>;
  weight: number;
}

/** A row with what it should be taken for. */
export interface Example extends Weighed {
  right: boolean;
}

/** How trees are grown: chosen by figures on what they did not learn on, see the scripts. */
export interface Growth {
  trees: number;
  depth: number;
  rate: number;
  /** Of the examples, drawn anew for each tree. */
  sample: number;
  /** Of the features, drawn anew for each node. */
  features: number;
  /** The least weight of examples in a leaf. */
  leaf: number;
  /** What a leaf is held back by: it is added to the curvature. None where it is left out. */
  penalty?: number;
  seed: number;
}

/**
 * At most so many questions are tried of a feature at a node, at its quantiles. Where one row in forty is right, what tells it lies in the last of them: with 64 the right fact came
 * first for .886 of the practice questions, with 255 for .895 (matcher.ts).
 */
const BINS = 255;

/** No leaf is surer of itself than by this. */
const LEAST_CURVATURE = 1e-3;

/** What all examples have of one feature: the values between which a node may part them, and between which of these each example lies. */
interface Binned {
  cuts: readonly number[];
  bins: Uint8Array;
}

/** How far off the score of each example is, and how sure: the gradient, downwards, and the curvature of the loss. */
export interface Loss {
  gradient: Float64Array;
  curvature: Float64Array;
}

/** What growing a tree reads. */
interface Ground extends Loss {
  weights: Float64Array;
  features: readonly Binned[];
  growth: Growth;
  random: () => number;
}

/** Trains boosted trees on the cross-entropy of each example (Friedman 2001). */
export function growTrees(examples: readonly Example[], growth: Growth): Trees {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const right = examples.reduce((sum, { weight, right: is }) => sum + (is ? weight : 0), 0);
  return boost(examples, growth, round(Math.log(right / (total - right))), (scores, { gradient, curvature }) => {
    examples.forEach((example, i) => {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      gradient[i] = example.weight * ((example.right ? 1 : 0) - p);
      curvature[i] = example.weight * p * (1 - p);
    });
  });
}

/**
 * Trains boosted trees on any loss, each on what the ones before it left (with the subsampling of Friedman 2002); splits are sought at quantiles, as
 * LightGBM does (Ke et al. 2017).
 * @param lossOf writes down how far off each score is.
 */
export function boost(
  examples: readonly Weighed[],
  growth: Growth,
  start: number,
  lossOf: (scores: ArrayLike<number>, loss: Loss) => void,
): Trees {
  const random = randomFrom(growth.seed);
  const trees: Trees = { start, roots: [], feature: [], value: [], yes: [] };
  const scores = new Float64Array(examples.length).fill(start);
  const features = Array.from({ length: examples[0]?.row.length ?? 0 }, (_, feature) => binned(examples, feature));
  const ground: Ground = {
    weights: Float64Array.from(examples, ({ weight }) => weight),
    features,
    growth,
    random,
    gradient: new Float64Array(examples.length),
    curvature: new Float64Array(examples.length),
  };
  for (let t = 0; t < growth.trees; t += 1) {
    lossOf(scores, ground);
    const root = trees.feature.length;
    const drawn = examples.flatMap((_, i) => (random() < growth.sample ? [i] : []));
    pushNode(trees);
    grow(trees, root, drawn, growth.depth, ground);
    trees.roots.push(root);
    const one: Trees = { ...trees, start: 0, roots: [root] };
    examples.forEach(({ row }, i) => {
      scores[i] = (scores[i] ?? 0) + scoreOf(one, row);
    });
  }
  return trees;
}

function binned(examples: readonly Weighed[], feature: number): Binned {
  const values = Float64Array.from(examples, ({ row }) => row[feature] ?? 0);
  const sorted = values.toSorted();
  const cuts: number[] = [];
  for (let bin = 1; bin < BINS; bin += 1) {
    let at = Math.max(1, Math.floor((bin * sorted.length) / BINS));
    const here = sorted[at - 1] ?? 0;
    while (at < sorted.length && (sorted[at] ?? 0) <= here) at += 1;
    const next = sorted[at] ?? here;
    const cut = round((here + next) / 2);
    if (cut >= here && cut < next && cut > (cuts.at(-1) ?? -Infinity)) cuts.push(cut);
  }
  const bins = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i += 1) bins[i] = binOf(values[i] ?? 0, cuts);
  return { cuts, bins };
}

/** The place of the first cut that a value does not exceed. */
function binOf(value: number, cuts: readonly number[]): number {
  let [from, to] = [0, cuts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value <= (cuts[middle] ?? Infinity)) to = middle;
    else from = middle + 1;
  }
  return from;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function pushNode({ feature, value, yes }: Trees): void {
  feature.push(-1);
  value.push(0);
  yes.push(0);
}

function grow(trees: Trees, at: number, members: readonly number[], depth: number, ground: Ground): void {
  const split = depth > 0 ? bestSplit(members, ground) : undefined;
  if (!split) {
    const gradient = members.reduce((sum, i) => sum + (ground.gradient[i] ?? 0), 0);
    const curvature = members.reduce((sum, i) => sum + (ground.curvature[i] ?? 0), 0);
    trees.value[at] = round((ground.growth.rate * gradient) / Math.max(curvature + (ground.growth.penalty ?? 0), LEAST_CURVATURE));
    return;
  }
  const yes = trees.feature.length;
  pushNode(trees);
  pushNode(trees);
  trees.feature[at] = split.feature;
  trees.value[at] = split.value;
  trees.yes[at] = yes;
  const { bins } = ground.features[split.feature] ?? { bins: new Uint8Array() };
  const holds = (i: number): boolean => (bins[i] ?? 0) <= split.bin;
  grow(trees, yes, members.filter(holds), depth - 1, ground);
  grow(
    trees,
    yes + 1,
    members.filter((i) => !holds(i)),
    depth - 1,
    ground,
  );
}

/** The question that parts the gradients best, by the gain of Newton boosting (Chen and Guestrin 2016); undefined where none leaves enough on both sides. */
function bestSplit(
  members: readonly number[],
  { weights: counts, features, gradient, curvature, growth, random }: Ground,
): { feature: number; value: number; bin: number } | undefined {
  let weight = 0;
  let total = 0;
  let curved = 0;
  for (const i of members) {
    weight += counts[i] ?? 0;
    total += gradient[i] ?? 0;
    curved += curvature[i] ?? 0;
  }
  /** How much a leaf lessens the loss, twice. */
  const score = (sum: number, curve: number): number => sum ** 2 / Math.max(curve + (growth.penalty ?? 0), LEAST_CURVATURE);
  const whole = score(total, curved);
  let best: { feature: number; value: number; bin: number; gain: number } | undefined;
  const weights = new Float64Array(BINS);
  const gradients = new Float64Array(BINS);
  const curvatures = new Float64Array(BINS);
  features.forEach(({ cuts, bins }, feature) => {
    if (random() >= growth.features) return;
    weights.fill(0);
    gradients.fill(0);
    curvatures.fill(0);
    for (const i of members) {
      const bin = bins[i] ?? 0;
      weights[bin] = (weights[bin] ?? 0) + (counts[i] ?? 0);
      gradients[bin] = (gradients[bin] ?? 0) + (gradient[i] ?? 0);
      curvatures[bin] = (curvatures[bin] ?? 0) + (curvature[i] ?? 0);
    }
    let left = 0;
    let leftGradient = 0;
    let leftCurvature = 0;
    cuts.forEach((value, bin) => {
      left += weights[bin] ?? 0;
      leftGradient += gradients[bin] ?? 0;
      leftCurvature += curvatures[bin] ?? 0;
      if (left < growth.leaf || weight - left < growth.leaf) return;
      const gain = score(leftGradient, leftCurvature) + score(total - leftGradient, curved - leftCurvature) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { feature, value, bin, gain };
    });
  });
  return best;
}
