import { FEATURES, type Feature } from './features.ts';

const HAND: Partial<Record<Feature, number>> = { covered: 3, coveredExactly: 1, coveredAround: 3, head: 0.5, headAround: 0.5, firstType: 0.6, anyType: 1, nounOfNumber: 1, namesAndNumbers: 1, passage: 1, adjacent: 0.5, heading: -1.2, near: 1, missing: -0.5, question: -0.5 };

/** The score of a sentence: higher is likelier to hold the answer. */
export const score = (features: Float64Array): number => FEATURES.reduce((sum, name, index) => sum + (HAND[name] ?? 0) * (features[index] ?? 0), 0);
