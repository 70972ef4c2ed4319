/**
 * From which figures on the bot says what; each with the measurement that set it. Sentences: `npm run bench -- thresholds`, on every fourth of the 130 practice reports without facts,
 * judged by what learned on the others. Facts: `npx tsx src/training/factDecider.ts`, on the golden questions about the shipped report, which none of it learned on.
 */
export const THRESHOLDS = {
  /** A sentence that is this likely to answer is stated: 31 % of all questions, of which 92 % are right (.80: 38 % and 90 %, .90: 23 % and 94 %). */
  stated: 0.85,
  /**
   * A question that the report answers with less likelihood than this gets "the report does not say": 47 % of the questions without an answer are refused, at the price of 3.7 % of
   * all questions, whose right headline is lost (.55: 37 % and 2.5 %, .75: 60 % and 7.0 %); from here 74.4 % are right in all, more than from anywhere else.
   */
  answerable: 0.65,
  /** A fact that is this likely is stated: of 67 golden ones 65 are right, of 125 practice ones 124 (.80: 80 of 87 and 158 of 162). */
  fact: 0.9,
  /** A fact that is this likely is stated bare (of 43 golden ones 42 are right, of 69 practice ones 68); a less likely one with the words of the report around it. */
  bareFact: 0.94,
  /** A fact that is this likely, but not stated, is shown as near. With what the report is silent about, of 60 golden questions without an answer 51 are refused. */
  nearFact: 0.25,
  /** A yes or no that nothing settles shows what comes nearest where the report is this likely to answer. */
  nearAnswerable: 0.75,
} as const;
