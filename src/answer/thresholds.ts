/**
 * From which figures on the bot says what; each with the measurement that set it. Sentences: `npm run bench -- thresholds`, on the 34 practice reports without facts, each judged by
 * trees that did not learn on it. Facts: `npx tsx src/training/factDecider.ts`, on the golden questions about the shipped report, which none of it learned on.
 */
export const THRESHOLDS = {
  /** A sentence that is this likely to answer is stated: 19 % of all questions, of which 91 % are right (.80: 29 % and 89 %, .90: 7 % and 97 %). */
  stated: 0.85,
  /**
   * A question that the report answers with less likelihood than this gets "the report does not say": 42 % of the questions without an answer are refused, at the price of 3.4 % of
   * all questions, whose right headline is lost (.55: 33 % and 1.9 %, .75: 55 % and 7.1 %).
   */
  answerable: 0.65,
  /** A fact that is this likely is stated: of 60 golden ones 58 are right, of 109 practice ones 107 (.90: 73 of 78 and 134 of 137). */
  fact: 0.94,
  /** A fact that is this likely is stated bare (all 33 and 46 are right); a less likely one with the words of the report around it. */
  bareFact: 0.96,
  /** A fact that is this likely, but not stated, is shown as near. With what the report is silent about, of 55 golden questions without an answer 46 are refused, and 7 of 124 right facts lost (.50: 48 and 14). */
  nearFact: 0.25,
  /** A yes or no that nothing settles shows what comes nearest where the report is this likely to answer. */
  nearAnswerable: 0.75,
} as const;
