/**
 * From which figures on the bot says what; each with the measurement that set it. Sentences: on the 130 practice reports without facts, each fourth by what learned on the others
 * (`npx tsx src/training/weighAnswer.ts`). Facts: `npx tsx src/training/factDecider.ts`, on the practice questions about the shipped report, each fifth judged by what learned on the
 * others, and on the golden ones, which none of it learned on.
 */
export const THRESHOLDS = {
  /**
   * A sentence that is this likely to answer is stated: 30 % of all questions, of which 96.1 % are right (.85: 37 % and 94.9 %, .93: 24 % and 97.1 %). On golden and the development questions
   * (420) 5 are wrong and stated in all, yes and no among them.
   */
  stated: 0.9,
  /**
   * A question that the report answers with less likelihood than this gets "the report does not say": 46 % of those without an answer, at the price of 2.3 % of all, whose right headline is
   * lost (.5: 42 % and 1.9 %, .6: 49 % and 2.9 %). Each such question counted as .35, 81.3 % are right in all (81.4, 81.2). Of the 420 golden and development questions on such reports 332 are
   * right (.6: 331, .65: 330), of 150 fresh ones 105 (106, 108).
   */
  answerable: 0.55,
  /** A fact that is this likely is stated: of 851 practice ones 838 are right, all 58 golden ones (.85: 1,002 of 1,039 and 75 of 78). */
  fact: 0.92,
  /** A fact that is this likely is stated bare (of 535 practice ones 528 are right, all 38 golden ones); a less likely one with the words of the report around it. */
  bareFact: 0.96,
  /**
   * Where any fact answers with this likelihood, the best are shown as near: of 333 practice questions without an answer 237 are refused, of 1,397 others 14
   * (.4: 250 and 27, .55: 265 and 44: from .3 to .55 110 to 112 errors in all); of the golden ones 47 of 55 and 15 of 136. Of 875 questions that no network learned on
   * (golden, development, `src/training/README.md`) 788, 784 and 785 are right.
   */
  nearFact: 0.3,
  /**
   * Beside facts, a yes needs one that tells of it with this likelihood: of four such yeses with less on all questions about the shipped report one is right, two are of what it does not
   * say (.05 and .35; the right one .44). So does a no because of another date.
   */
  toldFact: 0.55,
  /**
   * A yes or no on a report without facts that is this likely is stated: of 4,784 practice questions 2,312, 1,924 of them rightly, and of 506 that the report does not answer 117
   * (`npx tsx src/training/verdict.ts`; .62: 2,571, 2,102 and 153, .66: 2,069, 1,753 and 86; of what is stated from .62 to .64 only one in two is right). The rules alone state 2,474, 1,852
   * rightly and 101 others.
   */
  verdict: 0.64,
  /** A yes or no that nothing settles shows what comes nearest where the report is this likely to answer. */
  nearAnswerable: 0.75,
} as const;
