/**
 * From which figures on the bot says what; each with the measurement that set it. Sentences: `npm run bench -- thresholds`, on the 82 practice reports without facts, each judged by
 * trees that did not learn on it. Facts: `npx tsx src/training/factDecider.ts`, on the golden questions about the shipped report, which none of it learned on.
 */
export const THRESHOLDS = {
  /** A sentence that is this likely to answer is stated: 25 % of all questions, of which 92 % are right (.80: 32 % and 90 %, .90: 18 % and 95 %). */
  stated: 0.85,
  /**
   * A question that the report answers with less likelihood than this gets "the report does not say": 47 % of the questions without an answer are refused, at the price of 4.6 % of
   * all questions, whose right headline is lost (.55: 37 % and 2.5 %, .75: 61 % and 8.7 %).
   */
  answerable: 0.65,
  /** A fact that is this likely is stated: of 67 golden ones 65 are right, of 117 practice ones 115 (.90: 79 of 85 and 149 of 153). */
  fact: 0.94,
  /** A fact that is this likely is stated bare (25 of 27 such golden replies and 34 of 36 practice ones are right; from .95 on one more golden one is wrong for want of the words); a less likely one with the words of the report around it. */
  bareFact: 0.96,
  /** A fact that is this likely, but not stated, is shown as near. With what the report is silent about, of 55 golden questions without an answer 46 are refused, and 7 of 124 right facts lost (.50: 48 and 14). */
  nearFact: 0.25,
  /** A yes or no that nothing settles shows what comes nearest where the report is this likely to answer. */
  nearAnswerable: 0.75,
} as const;
