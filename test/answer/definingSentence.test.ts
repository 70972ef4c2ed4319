import { expect, test } from 'vitest';
import { definingSentence } from '../../src/answer/definingSentence.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from '../support/reports.ts';

const index = indexReport(
  reportOf(`
**Radome**: the dome that shelters an antenna from the weather.

Cold Tuna is a fish that nobody eats. Cold Tuna is a year late. Keel is software that finds the nearest boat.

By *promotion* one understands the whole of the students who leave the School in one summer.

The waking watch, that is, the patrol which walks the corridors at night, ended in July.

Each intake is called a cohort. Cohorts came and went. Our charity, Salt House, opened a shop. Blue Folder lets members download their claims.

**RAAC.** Reinforced concrete used in roofs. We found some.

**What is a data steward?** A person who decides who may see data.

We define a major outage as one that stops a service for two hours. A bus counts as on time if it leaves no more than one minute early.

As "sample", or accession, we understand seed which was gathered in one place. A memorandum (MOU), that is, a declaration of will, exists with seventeen partners.

The backlog, by which we mean all that wait for longer than a month, grew. The Hopper team continues to monitor the data.

| Term | Meaning |
| --- | --- |
| LLIN | Long-lasting insecticidal net |

| Paper | Month | Author |
| --- | --- | --- |
| Hidden Keels: a first count | May | Ann Lee |
| Backlog (applications) | 37,500 | 34,900 |
`),
);

test.each([
  ['radome', 'Radome: the dome', true],
  ['cold tuna', 'Cold Tuna is a fish', true],
  ['keel', 'Keel is software', true],
  ['promotion', 'By promotion one understands', true],
  ['waking watch', 'The waking watch, that is', true],
  ['llin', 'LLIN | Long-lasting', true],
  ['raac', 'Reinforced concrete used in roofs.', true],
  ['data steward', 'A person who decides', true],
  ['major outage', 'We define a major outage', true],
  ['on time', 'A bus counts as on time', true],
  ['sample', 'As "sample", or accession, we understand', true],
  ['memorandum', 'A memorandum (MOU), that is', true],
  ['backlog', 'The backlog, by which we mean', true],
  ['cohorts', 'Each intake is called a cohort', false],
  ['salt house', 'Our charity, Salt House', false],
  ['blue folder', 'Blue Folder lets members', false],
] as const)('%s', (term, text, outright) => {
  const found = definingSentence(index, term);
  expect(found?.unit.sentence.text).toContain(text);
  expect(found?.outright).toBe(outright);
});

test.each(['corridor', 'antenna', 'hidden keels', 'hopper team', 'boats', '', 'a (b'])('nothing says what it is: %s', (term) => {
  expect(definingSentence(index, term)).toBeUndefined();
});
