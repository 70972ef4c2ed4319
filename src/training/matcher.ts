// Trains the matcher of questions and facts:  npx tsx src/training/matcher.ts [--write]
// Learns on src/training/questions/cistrat-2012.jsonl, whose questions were written without sight of the facts, and on each fact's own ways to ask,
// one left out at a time; prints the figures on every third of those questions by what learned on the others and on test/golden/cistrat-2012.jsonl, which it
// never learns on; writes src/retrieval/data/matcher.json.
import { writeFileSync } from 'node:fs';
import { FACT_FEATURES } from '../retrieval/factFit.ts';
import { isRightFirst, learnMatcher, matchingsOf, matchingsOfAsks, practiceRows, type Matching } from './factSamples.ts';
import type { GrownTrees } from '../retrieval/trees.ts';
import { readRows } from './samples.ts';

const report = (name: string, matcher: GrownTrees, matchings: readonly Matching[]): void => {
  const right = matchings.filter((matching) => isRightFirst(matcher, matching)).length;
  console.log(`${name}: right fact first ${(right / matchings.length).toFixed(3)} of ${matchings.length}`);
};

const asks = matchingsOfAsks();
const rows = practiceRows();
const apart = matchingsOf(
  rows.filter((_, i) => i % 3 === 2),
  false,
);
report('a third of the practice questions', learnMatcher([...asks, ...matchingsOf(rows.filter((_, i) => i % 3 !== 2))]), apart);
const matcher = learnMatcher([...asks, ...matchingsOf(rows)]);
report('golden', matcher, matchingsOf(readRows('test/golden/cistrat-2012.jsonl'), false));
if (process.argv.includes('--write'))
  writeFileSync('src/retrieval/data/matcher.json', `${JSON.stringify({ features: FACT_FEATURES, ...matcher })}\n`);
