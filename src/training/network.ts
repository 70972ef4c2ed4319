import type { Network } from '../retrieval/network.ts';

/** Alternatives to one question, of which some are right; the network learns to score those above the others. */
export interface Group {
  rows: Float64Array[];
  right: boolean[];
  weight: number;
}

/** How a training run is set: chosen by leave-one-report-out figures, see the script that calls it. */
export interface Settings {
  hidden: number;
  epochs: number;
  rate: number;
  decay: number;
  seed: number;
}

/** A seeded random number generator (mulberry32), so that a script makes the same weights each time. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Trains by Adam (Kingma and Ba 2015). 'ranking': minus the log of the share of softmax that the right rows get; 'deciding': cross-entropy of each row. */
export function train(all: readonly Group[], loss: 'ranking' | 'deciding', { hidden, epochs, rate, decay, seed }: Settings): Network {
  const groups = all.filter(({ rows }) => rows.length > 0);
  const random = randomFrom(seed);
  const inputs = groups[0]?.rows[0]?.length ?? 0;
  const size = hidden * inputs + hidden + hidden + 1;
  const w = Float64Array.from({ length: size }, (_, i) =>
    i < hidden * inputs
      ? (random() * 2 - 1) / Math.sqrt(inputs)
      : i >= hidden * inputs + hidden && i < size - 1
        ? (random() * 2 - 1) / Math.sqrt(hidden)
        : 0,
  );
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  const g = new Float64Array(size);
  const b1 = hidden * inputs;
  const o = b1 + hidden;
  const bias = size - 1;
  const order = groups.map((_, i) => i);
  let step = 0;
  const BATCH = 16;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (let start = 0; start < order.length; start += BATCH) {
      g.fill(0);
      for (const index of order.slice(start, start + BATCH)) {
        const group = groups[index]!;
        const activations = group.rows.map((row) => {
          const h = new Float64Array(hidden);
          let s = w[bias]!;
          for (let k = 0; k < hidden; k += 1) {
            let a = w[b1 + k]!;
            for (let f = 0; f < inputs; f += 1) a += w[k * inputs + f]! * row[f]!;
            h[k] = Math.tanh(a);
            s += w[o + k]! * h[k]!;
          }
          return { h, s };
        });
        let deltas: number[];
        if (loss === 'ranking') {
          const top = Math.max(...activations.map((a) => a.s));
          const e = activations.map((a) => Math.exp(a.s - top));
          const all = e.reduce((x, y) => x + y, 0);
          const good = e.reduce((x, y, i) => x + (group.right[i] ? y : 0), 0);
          if (good === 0) continue;
          deltas = e.map((x, i) => x / all - (group.right[i] ? x / good : 0));
        } else {
          deltas = activations.map((a, i) => (1 / (1 + Math.exp(-a.s)) - (group.right[i] ? 1 : 0)) / activations.length);
        }
        deltas.forEach((delta, i) => {
          const d = delta * group.weight;
          if (Math.abs(d) < 1e-6) return;
          const { h } = activations[i]!;
          const row = group.rows[i]!;
          g[bias]! += d;
          for (let k = 0; k < hidden; k += 1) {
            g[o + k]! += d * h[k]!;
            const back = d * w[o + k]! * (1 - h[k]! * h[k]!);
            g[b1 + k]! += back;
            for (let f = 0; f < inputs; f += 1) g[k * inputs + f]! += back * row[f]!;
          }
        });
      }
      step += 1;
      for (let i = 0; i < size; i += 1) {
        const grad = g[i]! / BATCH + (i < b1 || (i >= o && i < bias) ? decay * w[i]! : 0);
        m[i] = 0.9 * m[i]! + 0.1 * grad;
        v[i] = 0.999 * v[i]! + 0.001 * grad * grad;
        w[i]! -= (rate * (m[i]! / (1 - 0.9 ** step))) / (Math.sqrt(v[i]! / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  const round = (values: Float64Array): number[] => [...values].map((value) => Math.round(value * 1e4) / 1e4);
  return {
    input: round(w.slice(0, b1)),
    hiddenBias: round(w.slice(b1, o)),
    output: round(w.slice(o, bias)),
    outputBias: round(w.slice(bias))[0] ?? 0,
  };
}
