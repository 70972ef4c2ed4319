import { likelihood, type Trees } from '../retrieval/trees.ts';
import { randomFrom } from './network.ts';

/** A row with what it should be taken for, and how much it counts. */
export interface Example {
  row: Float64Array;
  right: boolean;
  weight: number;
}

/** How trees are grown: chosen by leave-one-report-out figures, see decider.ts. */
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
  seed: number;
}

interface Step {
  example: Example;
  /** How far off the likelihood is, and how sure: the gradient and curvature of the loss. */
  gradient: number;
  curvature: number;
}

/** Trains boosted trees on the cross-entropy of each example (Friedman 2001, with the subsampling of Friedman 2002). */
export function growTrees(examples: readonly Example[], growth: Growth): Trees {
  const random = randomFrom(growth.seed);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const right = examples.reduce((sum, { weight, right: is }) => sum + (is ? weight : 0), 0);
  const trees: Trees = { start: round(Math.log(right / (total - right))), roots: [], feature: [], value: [], yes: [] };
  const scores = examples.map(() => trees.start);
  for (let t = 0; t < growth.trees; t += 1) {
    const steps = examples.map((example, i): Step => {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      return { example, gradient: example.weight * ((example.right ? 1 : 0) - p), curvature: example.weight * p * (1 - p) };
    });
    const root = trees.feature.length;
    const drawn = steps.filter(() => random() < growth.sample);
    pushNode(trees);
    grow(trees, root, drawn, growth.depth, growth, random);
    trees.roots.push(root);
    const one: Trees = { ...trees, start: 0, roots: [root] };
    examples.forEach(({ row }, i) => {
      const p = likelihood(one, row);
      scores[i] = (scores[i] ?? 0) + Math.log(p / (1 - p));
    });
  }
  return trees;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function pushNode({ feature, value, yes }: Trees): void {
  feature.push(-1);
  value.push(0);
  yes.push(0);
}

function grow(trees: Trees, at: number, steps: readonly Step[], depth: number, growth: Growth, random: () => number): void {
  const split = depth > 0 ? bestSplit(steps, growth, random) : undefined;
  if (!split) {
    const gradient = steps.reduce((sum, step) => sum + step.gradient, 0);
    const curvature = steps.reduce((sum, step) => sum + step.curvature, 0);
    trees.value[at] = round((growth.rate * gradient) / Math.max(curvature, 1e-3));
    return;
  }
  const yes = trees.feature.length;
  pushNode(trees);
  pushNode(trees);
  trees.feature[at] = split.feature;
  trees.value[at] = split.value;
  trees.yes[at] = yes;
  grow(
    trees,
    yes,
    steps.filter(({ example }) => (example.row[split.feature] ?? 0) <= split.value),
    depth - 1,
    growth,
    random,
  );
  grow(
    trees,
    yes + 1,
    steps.filter(({ example }) => (example.row[split.feature] ?? 0) > split.value),
    depth - 1,
    growth,
    random,
  );
}

/** The question that parts the gradients best, by the gain in squared error; undefined where none leaves enough on both sides. */
function bestSplit(
  steps: readonly Step[],
  { leaf, features }: Growth,
  random: () => number,
): { feature: number; value: number } | undefined {
  const width = steps[0]?.example.row.length ?? 0;
  const weight = steps.reduce((sum, { example }) => sum + example.weight, 0);
  const gradient = steps.reduce((sum, step) => sum + step.gradient, 0);
  let best: { feature: number; value: number; gain: number } | undefined;
  for (let feature = 0; feature < width; feature += 1) {
    if (random() >= features) continue;
    const sorted = [...steps].sort((a, b) => (a.example.row[feature] ?? 0) - (b.example.row[feature] ?? 0));
    let left = 0;
    let leftGradient = 0;
    for (let i = 0; i + 1 < sorted.length; i += 1) {
      left += sorted[i]?.example.weight ?? 0;
      leftGradient += sorted[i]?.gradient ?? 0;
      const here = sorted[i]?.example.row[feature] ?? 0;
      const next = sorted[i + 1]?.example.row[feature] ?? 0;
      if (here === next || left < leaf || weight - left < leaf) continue;
      const gain = leftGradient ** 2 / left + (gradient - leftGradient) ** 2 / (weight - left) - gradient ** 2 / weight;
      const value = round((here + next) / 2);
      if (gain > (best?.gain ?? 1e-9) && value >= here && value < next) best = { feature, value, gain };
    }
  }
  return best;
}
