import { AUXILIARY } from './yesNoForm.ts';

/** "Which?", "how many?": asks further of a question for yes or no. After another question it is one of its own. */
const WORD =
  /^(?:(?:and|or|if so|so)[\s,]+)*(?:which(?: ones?)?|what|when|where|why|how|how (?:many|much|long|often))(?: exactly| please| then)?\s*[?.!]*$/i;
/** "Name?", "the exact title?" */
const ATTRIBUTE =
  /^(?:(?:and|or)[\s,]+)?(?:(?:the|its|their|his|her|exact|full) )*(?:names?|title|date|number|amount|year|place|reason|wording)(?: please)?\s*[?.!]*$/i;
const ASKS_YES_NO = new RegExp(`^(?:(?:so|and|but|ok|okay|well)[\\s,]+)*(?:${AUXILIARY})\\b`, 'i');

/** Whether a sentence only asks further of the one before it: "did they see a museum? which", "who was sent to Paris? name?" */
export const asksFurther = (sentence: string, before: string): boolean =>
  ATTRIBUTE.test(sentence) || (WORD.test(sentence) && ASKS_YES_NO.test(before));
