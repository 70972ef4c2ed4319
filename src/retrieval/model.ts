import { FEATURES } from './features.ts';
import { readNetwork, run, type Network } from './network.ts';

let ranker: Network | undefined;

/** The score of a sentence by the learned ranker (src/training/ranker.ts): higher is likelier to hold the answer. */
export const score = (features: Float64Array): number => run((ranker ??= readNetwork('ranker.json', FEATURES)), features);
