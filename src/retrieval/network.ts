import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

/** A small network: one hidden layer of tanh units, one output. */
export interface Network {
  /** hidden × inputs, row by row. */
  input: number[];
  hiddenBias: number[];
  output: number[];
  outputBias: number;
}

const numbers = z.array(z.number());
const fileSchema = z.object({
  features: z.array(z.string()),
  input: numbers,
  hiddenBias: numbers,
  output: numbers,
  outputBias: z.number(),
});

/** The network's output for a row of inputs. */
export function run({ input, hiddenBias, output, outputBias }: Network, row: Float64Array): number {
  let sum = outputBias;
  for (let k = 0; k < output.length; k += 1) {
    let activation = hiddenBias[k] ?? 0;
    for (let f = 0, at = k * row.length; f < row.length; f += 1, at += 1) activation += (input[at] ?? 0) * (row[f] ?? 0);
    sum += (output[k] ?? 0) * Math.tanh(activation);
  }
  return sum;
}

/** The numbers that a network is given, in the order of their names. */
export function rowOf<Name extends string>(names: readonly Name[], values: Readonly<Record<Name, number>>): Float64Array {
  const row = new Float64Array(names.length);
  for (let i = 0; i < names.length; i += 1) row[i] = values[names[i] as Name];
  return row;
}

/** Reads learned weights, and checks that they were learned for these features. */
export function readNetwork(name: string, features: readonly string[]): Network {
  const file = fileSchema.parse(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`#models/${name}`), 'utf8')));
  if (file.features.join() !== features.join())
    throw new Error(`${name}: learned for other features: run its script in src/training again`);
  return file;
}
