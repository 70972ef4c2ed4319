import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { z } from 'zod';

const { resolve } = createRequire(import.meta.url);

/** Where a data file of this folder lies, from source and from dist alike. */
export const dataPath = (name: string): string => resolve(`#data/${name}`);

/** Reads and checks a JSON data file of this folder. */
export const readData = <S extends z.ZodType>(name: string, schema: S): z.output<S> =>
  schema.parse(JSON.parse(readFileSync(dataPath(name), 'utf8')));
