/**
 * From which figures on the bot says what; each with the measurement that set it. Sentences: `npm run bench -- thresholds`, on every fourth of the 130 practice reports without facts,
 * judged by what learned on the others. Facts: `npx tsx src/training/factDecider.ts`, on the practice questions about the shipped report, each fifth judged by what learned on the
 * others, and on the golden ones, which none of it learned on.
 */
export const THRESHOLDS = {
  /** A sentence that is this likely to answer is stated: 31 % of all questions, of which 92.6 % are right (.80: 39 % and 91.7 %, .90: 22 % and 95.5 %). */
  stated: 0.85,
  /**
   * A question that the report answers with less likelihood than this gets "the report does not say": 40 % of the questions without an answer are refused, at the price of 2.9 % of
   * all questions, whose right headline is lost (.55: 36 % and 2.2 %, .65: 45 % and 3.7 %); from each of the three on 74.0 to 74.1 % are right in all, more than from elsewhere. Of the
   * 300 golden questions on such reports 218, 217 and 214 are right, of the 120 development ones 84, 84 and 85.
   */
  answerable: 0.6,
  /** A fact that is this likely is stated: of 864 practice ones 845 are right, of 76 golden ones 73 (.85: 1,010 of 1,043 and 87 of 93). */
  fact: 0.92,
  /** A fact that is this likely is stated bare (of 594 practice ones 583 are right, all 59 golden ones); a less likely one with the words of the report around it. */
  bareFact: 0.96,
  /**
   * Where any fact answers with this likelihood, the best are shown as near: of 333 practice questions without an answer 276 are refused, of 1,388 others 48, fewest in all
   * (.4: 260 and 35, .65: 281 and 74); of the golden ones 45 of 55 and 13 of 135.
   */
  nearFact: 0.55,
  /**
   * A yes or no on a report without facts that is this likely is stated: of 3,272 practice questions 1,434, 1,178 of them rightly, and of 344 that the report does not answer 51
   * (`npx tsx src/training/verdict.ts`; .65: 1,661, 1,340 and 82, .72: 1,130, 947 and 30). The rules alone state 1,614, 1,185 rightly and 62 others.
   */
  verdict: 0.68,
  /** A yes or no that nothing settles shows what comes nearest where the report is this likely to answer. */
  nearAnswerable: 0.75,
} as const;
