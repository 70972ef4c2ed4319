import { asksAtOnce, asksFurther } from './fragment.ts';

const WH = "who|whom|whose|what|whats|what's|which|when|where|why|how";
const AUXILIARY = 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may(?! \\d)';
/** A clause that asks after another one: "When it rained, where did they go", "is there a limit, and what is it". */
const ASKS = new RegExp(
  String.raw`[,;:–—]\s+(?:(?:and|so|then|but|if so|say)\s+){0,2}(?=(?:(?:in|on|at|by|for|from|to|with|of|until|since|under|over) )?(?:(?:what|what's|whats|how|why)\b|(?:${WH}) (?:${AUXILIARY})\b|which \w+ (?:${AUXILIARY})\b|(?:${AUXILIARY}) (?!not (?:it|they|he|she|there|that|we|you|i)\b)[\p{L}\d]+ [\p{L}\d]))`,
  'giu',
);
/** Where a sentence begins after another one. */
const NEXT_SENTENCE = /(?<=[.!…])(?<!\b(?:Mr|Ms|Mrs|Dr|St|Prof|No|vs|Inc|Ltd|Co|Corp|Jr|Sr|\p{Lu})\.)\s+(?=\p{Lu})|(?<=[?])\s+/u;
/** A question that asks by itself before its comma: the rest adds to it. */
const ASKED_BEFORE = new RegExp(
  String.raw`^(?:(?:so|and|but|ok|okay|well)[\s,]+)*(?:(?:in|on|at|by|for|from|to|with|of) )?(?:who|whom|whose|what|whats|what's|which|where|why|how)\b`,
  'iu',
);
/** "…, and if so what year": only the last words ask. */
const IF_SO = /\b(?:and )?if so,? (?=(?:(?:in|on|at|by|for|from|to|with|of|since|until) )?(?:who|what|which|when|where|why|how)\b)/iu;
/** "…, its title?": what of it is asked for stands by itself at the end. */
const ATTRIBUTE = /[,;:–—]\s+(?=(?:its|their|his|her) (?:exact |full |official )?\p{L}+\s*\?+$)/iu;
/** "Was there a lighthouse on the tour - which one?": a yes is taken for granted. */
const WHICH = new RegExp(
  `(?<=^(?:(?:so|and|but)\\s+)?(?:${AUXILIARY})\\b.*)(?:[,;:–—]|\\s-)\\s+(?=(?:and )?(?:which(?: ones?)?|how many)\\s*\\?*$)`,
  'iu',
);
/** The asking clause has at least so many words: "…, and when?" asks about what was said before. */
const LEAST_WORDS = 3;

/** "The seminar and the forum: which was earlier?": what comes before is asked about, too. */
const OF_TWO = /^.{3,80}\s(?:and|or|vs\.?|versus)\s.{3,80}[,:;–—-]\s*which (?:one )?(?:was|is|were|had|has|got|came|took|happened|cost)\b/i;

/** The clause of a question that asks: the kind of answer is read off it, while the words of the whole say what it is about. */
export function askingPart(text: string): string {
  const sentence = askingSentence(text);
  return OF_TWO.test(sentence) ? sentence : askingClause(sentence);
}

/** The last sentence that is marked as a question, unless it is too short to ask by itself; of none so marked, all. */
function askingSentence(text: string): string {
  const sentences = text.trim().split(NEXT_SENTENCE);
  const last = sentences.at(-1) ?? '';
  // "Did they see one? Which": a yes is taken for granted.
  const before = sentences.at(-2) ?? '';
  if (sentences.length > 1 && asksFurther(last, before) && !ASKED_BEFORE.test(before)) return last;
  const asking = sentences.findLast((sentence) => sentence.endsWith('?'));
  return asking === undefined || asking.split(/\s+/).length < LEAST_WORDS ? text : asking;
}

function askingClause(text: string): string {
  const asked = ASKED_BEFORE.test(text) || asksAtOnce(text);
  const open = asked ? undefined : [...text.matchAll(ASKS)].at(-1);
  const which = asked ? undefined : WHICH.exec(text);
  const cut = which ?? open ?? IF_SO.exec(text) ?? ATTRIBUTE.exec(text);
  if (!cut) return text;
  const part = text.slice(cut.index + cut[0].length);
  return part.split(/\s+/).length < LEAST_WORDS && cut === open ? text : part;
}
