import { AUXILIARY } from './yesNoForm.ts';

/** "Which?", "how many?": asks further of a question for yes or no. After another question it is one of its own. */
const WORD =
  /^(?:(?:and|or|if so|so)[\s,]+)*(?:which(?: ones?)?|what|when|where|why|how|how (?:many|much|long|often))(?: exactly| please| then)?\s*[?.!]*$/i;
/** "Name?", "the exact title?" */
const ATTRIBUTE =
  /^(?:(?:and|or|if so|so)[\s,]+)*(?:(?:the|its|their|his|her|exact|full) )*(?:names?|title|date|number|amount|year|place|reason|wording)(?: please)?\s*[?.!]*$/i;
const ASKS_YES_NO = new RegExp(`^(?:(?:so|and|but|ok|okay|well)[\\s,]+)*(?:${AUXILIARY})\\b`, 'i');

/** Whether a sentence only asks further of the one before it: "did they see a museum? which", "who was sent to Paris? name?" */
export const asksFurther = (sentence: string, before: string): boolean =>
  ATTRIBUTE.test(sentence) || (WORD.test(sentence) && ASKS_YES_NO.test(before));

/** Whether a question is a bare "which one?", which says nothing of what it asks of. */
export const isBareWord = (question: string): boolean => WORD.test(question);

const AT_ONCE = new RegExp(
  `^(?:\\p{L}+ ){0,4}(?:what|which|whom|whose|how)(?: (?!(?:${AUXILIARY})\\b)\\p{L}+){0,3},[^,]*, (?:${AUXILIARY})\\b`,
  'iu',
);
/** "In respect of what, specifically, did …", "by what proportion, according to …, was …": what stands between commas cuts no question. */
export const asksAtOnce = (text: string): boolean => AT_ONCE.test(text);
