import { describe, expect, it } from 'vitest';
import { evaluate, figuresOf, goldenSets, type Figures } from '../support/evaluate.ts';
import floors from './floors.json' with { type: 'json' };

// A little under what `npm run eval` prints: raise them in floors.json when the answers get better, never lower them to pass.
const floorsOf = new Map<string, Figures>(Object.entries(floors));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

describe('answers to the golden questions', () => {
  const sets = goldenSets();

  it('have a floor for each report', () => {
    expect(sets.map(({ name }) => name).sort()).toEqual([...floorsOf.keys()].sort());
  });

  it.each(sets)('stay right, honest and cited on $name', { timeout: 60_000 }, (set) => {
    const { accuracy, wrongButStated, cited } = figuresOf(evaluate(set));
    const floor = floorsOf.get(set.name) ?? { accuracy: 1, wrongButStated: 0, cited: 1 };
    const sunk = [
      accuracy < floor.accuracy && `right ${percent(accuracy)}, at least ${percent(floor.accuracy)} wanted`,
      wrongButStated > floor.wrongButStated && `stated wrongly ${percent(wrongButStated)}, at most ${percent(floor.wrongButStated)} allowed`,
      cited < floor.cited && `cited ${percent(cited)}, at least ${percent(floor.cited)} wanted`,
    ].filter(Boolean);
    expect(sunk, `npm run eval -- ${set.name} shows more`).toEqual([]);
  });
});
