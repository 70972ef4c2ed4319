import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The folder of the reports that come with the bot, from source and from dist alike. */
export const shippedCorpus = (): string => dirname(createRequire(import.meta.url).resolve('#corpus/README.md'));
