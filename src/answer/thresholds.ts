/** From which figures on the bot says what; each with the measurement that set it. */
export const THRESHOLDS = {
  /**
   * A sentence that is this likely to answer is stated as the answer; a less likely one is shown as near. On the golden reports 22 of 24 stated
   * from here on are right; from .85 on 33 of 38.
   */
  stated: 0.88,
  /**
   * A question that the report answers with less likelihood than this gets "the report does not say". On the golden reports 14 of 36 questions
   * without an answer are refused from here on, at the price of 8 right headlines of 149; at .78 it is 22 and 15, and the development reports lose more.
   */
  answerable: 0.65,
  /** A fact that is this likely is stated: of 488 questions on the shipped report, 7 are stated wrong from here on and 112 right; from .7 on it is 17 and 176. */
  fact: 0.8,
  /** A fact that has every word of the question and the type asked for is stated from here on: of the same questions, 37 more right and 3 more wrong. */
  fullFact: 0.7,
  /** A fact that is this likely is stated bare; a less likely one with the words of the report around it. */
  bareFact: 0.9,
  /** A fact that is less likely than `fact` but at least this is shown as near; below it two in three are ones that the report does not answer. */
  nearFact: 0.3,
} as const;
