/**
 * From which figures on the bot says what; each with the measurement that set it. Sentences: on the 35 practice reports, each judged by trees that did not
 * learn on it. Facts: on the 284 practice questions about the shipped report, on which the order of facts was learned, but not their likelihood.
 */
export const THRESHOLDS = {
  /** A sentence that is this likely to answer is stated: 428 of 465 are right from here on (.80: 623 of 705, .88: 284 of 304). */
  stated: 0.85,
  /**
   * A question that the report answers with less likelihood than this gets "the report does not say": 258 of 565 questions without an answer are
   * refused, at the price of 109 right headlines of 1,730 (.55: 225 and 76, .70: 314 and 200).
   */
  answerable: 0.65,
  /** A fact that is this likely is stated, where the report is this likely to answer at all: 84 right and 8 wrong; without the second 101 and 20. */
  fact: 0.8,
  factAnswerable: 0.85,
  /** A fact that is this likely is stated bare; a less likely one with the words of the report around it. */
  bareFact: 0.9,
  /** A fact that is likely, but not stated, is shown as near; a less likely one from these two on: 28 of 79 questions without an answer are refused, and 8 right ones of 192; with the first alone 13 and 5. */
  nearFact: 0.3,
  nearAnswerable: 0.75,
} as const;
