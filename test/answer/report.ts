import { ask, type Asked } from '../../src/answer/asked.ts';
import { claimAsked } from '../../src/answer/claim.ts';
import { createEngine } from '../../src/answer/engine.ts';
import { evidenceFor } from '../../src/answer/evidence.ts';
import { lexiconOf } from '../../src/answer/lexicon.ts';
import { turned, type Polarity } from '../../src/answer/polarity.ts';
import type { Answer } from '../../src/answer/types.ts';
import { ruleOn } from '../../src/answer/ruling.ts';
import { readCorpus } from '../../src/corpus/load.ts';
import type { Report } from '../../src/corpus/types.ts';
import { indexReport, type ReportIndex } from '../../src/retrieval/reportIndex.ts';
import { folderWith } from '../support/folder.ts';

const REPORT = `---
title: Annual Report of the Harbour Trust 2021
year: 2021
---

# Annual Report of the Harbour Trust 2021

## The year

The Trust was founded in March 2015 in Lisbon, Portugal. The lighthouse museum was opened in May, and the boat school moved to Porto in October. The fire in the store destroyed two boats; nobody was hurt. All of our 40 volunteers are women. Two thirds of the sailors are under thirty. The board approved the new harbour plan but declined the merger with the yacht club.

The apprenticeship lasts eighteen months. The regatta was attended by more than 90 crews from 12 countries. The swimming hall was closed in June and the ferry line was handed over to the city. The boatyard missed its target for repairs. The accounts were well prepared and were audited jointly with the Port Authority, and the accounts passed without reservations. We had wanted to build 25 moorings and built 19 moorings. The wardens are paid by the city, not by the Trust. The high-end cafe has been on the quay since the end of May.

## Money

Membership fees rose from 210,000 euros to 240,000 euros. Visits to the archive fell to 1,300, against 1,900 in 2020. We made a surplus of 18,000 euros.

| Source | 2020 | 2021 |
| --- | --- | --- |
| Ticket sales | 310 | 420 |
| Sponsorship | 280 | 190 |
`;

let reports: Report[] | undefined;
const harbour = (): Report[] => (reports ??= readCorpus(folderWith({ 'harbour-2021/report.md': REPORT })));

/** Asks a small report that has a bit of everything. */
export const askHarbour = (question: string): Answer => createEngine(harbour()).answer(question);

/** A question put to that report, before it is answered. */
export const askedOfHarbour = (question: string): Asked => harbour().map((report) => asked(report, question))[0] ?? fail();
const fail = (): never => {
  throw new Error('the harbour report was not read');
};

/** What the rules say to a question for yes or no on that report, whether or not the trees find it likely enough to be stated. */
export function ruledOnHarbour(question: string): Polarity | undefined {
  const put = askedOfHarbour(question);
  const claim = claimAsked(put.question);
  const polarity = ruleOn(put, claim, evidenceFor(put))?.polarity;
  return polarity && claim.negated ? turned(polarity) : polarity;
}

/** A question put to a report, before it is answered. */
export const asked = (report: Report, question: string): Asked => {
  const index = indexes.get(report) ?? indexReport(report);
  indexes.set(report, index);
  return ask(question, [], index, lexiconOf([index]));
};

/** An index takes a second or more on a busy machine: one for each report. */
const indexes = new WeakMap<Report, ReportIndex>();
