/** Verbs and nouns that say little by themselves: a report may leave them out and still say the same. */
const LIGHT = new Set(
  'go going went gone get getting got take taking took taken make making made come coming came give gave given have had put keep kept let run turn turned set bring be become became do done use used stay find found want like need try there thing things way kind sort lot time place people help look looked see manage managed happen happened say said call called'.split(
    ' ',
  ),
);

/** Whether a normalised word says little by itself. */
export const isLight = (norm: string): boolean => LIGHT.has(norm);
