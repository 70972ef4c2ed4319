import type { Claim } from './claim.ts';
import type { Polarity } from './polarity.ts';

/** What takes back, limits or puts off what a sentence says. */
const QUALIFIED =
  /n['’]t\b|\b(?:not|no|never|none|nobody|neither|nor|without|hardly|cannot|although|though|however|but|yet|still|only|until|except|instead|despite|nevertheless|while|whereas|unless|will|would|plan\w*|propos\w*|intend\w*|expect\w*|to be|aim\w*|targets?|goals?|pilot\w*|tests?|testing|tested|trials?|ought|should|await\w*|under|being|hope[ds]?|hoping|due|postpon\w*|put back|delay\w*|miss(?:ed|ing)?|fail\w*)\b/i;

/** Whether a sentence speaks of a target, or of a part of the number: "eight of the twelve", "all nine were accepted and six carried out". */
const OF_A_NUMBER =
  /\b(?:targets?|goals?|planned|budget\w*|of (?:these|those|which|them|whom))\b|(?:(?<!\b(?:19|20)\d)\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|dozens?|half|thirds?|quarters?|fifths?|most|majority|many|some|several|few|number|couple|handful|both|all|none|each|part|out))\s+\(?of the\b/i;

/**
 * Whether evidence may carry a plain yes by having what is claimed, or its number. On the 440 yes/no questions of the practice reports such a yes was
 * right for 31 of 54 without this, and a yes by the number for 5 of 13.
 */
export const mayAffirm = (by: 'covered' | 'number', polarity: Polarity, claim: Claim, text: string): boolean =>
  polarity === 'no' || (by === 'covered' ? !QUALIFIED.test(text) : claim.quantifier !== 'all' && !OF_A_NUMBER.test(text));
