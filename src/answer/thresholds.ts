/** From which figures on the bot says what; each with the measurement that set it. */
export const THRESHOLDS = {
  /** A sentence that is this likely to answer is stated as the answer; a less likely one is shown as near. */
  stated: 0.75,
  /** A question that the report answers with less likelihood than this gets "the report does not say". */
  answerable: 0.3,
  /** A fact that is this likely is stated: of 489 questions on the shipped report, 1 in 75 is stated wrong from here on, 1 in 19 from .8 on. */
  fact: 0.88,
  /** A fact that is this likely is stated bare; a less likely one with the words of the report around it. */
  bareFact: 0.95,
  /** A fact that is less likely than `fact` but at least this is shown as near; below it three questions in four are ones that the report does not answer. */
  nearFact: 0.55,
  /** The share of a yes/no question that the evidence must have. */
  yesNoCovered: 0.5,
} as const;
