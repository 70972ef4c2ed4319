import type { Asked } from './asked.ts';
import type { Found } from './types.ts';

/** Two things of the report compared by date or number. */
export function compare(_asked: Asked): Found | undefined {
  return undefined;
}
