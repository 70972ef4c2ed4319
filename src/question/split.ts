import { splitSentences } from '../language/sentences.ts';
import { asksAtOnce, asksFurther, isBareWord } from './fragment.ts';

const WH = 'who|whom|whose|what|which|when|where|why|how|whats|whos|wheres|wat|wich|hwo|hw|wen';
const AUXILIARY = 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should';
/** Where a question opens: a question word, a verb that is turned round, or an order to tell. */
const OPENS = new RegExp(
  `^(?:(?:and|but|so|also|then|ok|okay|or|um|well|please|pls|plz)[\\s,]+)*(?:(?:in|on|at|by|for|from|to|with|of|under|since|until|during|about) )?(?:${WH}|${AUXILIARY}|tell|give|list|name|explain|describe|show|sum|summari[sz]e|can|could)\\b`,
  'i',
);
/** The question word of "when was it", not of "who paid". */
const ASKS_OF = new RegExp(`^(?:${WH})(?= (?:${AUXILIARY})\\b)`, 'i');
/** A sentence that opens like a question and is none. */
const STATES = new RegExp(`^(?:${WH})\\b.*[.!]$`, 'i');
/** "… and how many were they?": a second question in the same sentence. */
const AND_ASKS = new RegExp(`,?\\s+(?:and|also|plus)\\s+(?=(?:also |then )?(?:${WH})\\b)`, 'i');

/** A question of a message with what was said before it. */
export interface Part {
  question: string;
  /** Statements that lead up to it: what its pronouns may mean. */
  said: string[];
}

/**
 * The questions of a message in order, each with the statements before it. A message without one is a question as a whole (keywords).
 * @param text plain letters.
 */
export function splitQuestions(text: string): Part[] {
  const sentences = splitSentences(text)
    .flatMap(([start, end]) => text.slice(start, end).split(/(?<=[;；])\s*|(?<=\?)\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  // Who marks a question marks each: "How they did it was a topic. Who spoke?"
  const marks = sentences.some((sentence) => sentence.endsWith('?'));
  const parts: Part[] = [];
  let said: string[] = [];
  for (const sentence of sentences) {
    const asked = parts.at(-1);
    if (asked && said.length === 0 && asksFurther(sentence, asked.question)) {
      asked.question = `${asked.question} ${sentence}`;
      continue;
    }
    const clause = lastAsking(sentence);
    if (
      (OPENS.test(sentence) && !(marks && STATES.test(sentence))) ||
      sentence.endsWith('?') ||
      sentence.endsWith('？') ||
      clause !== undefined
    ) {
      const question = clause ?? sentence;
      if (clause !== undefined && clause !== sentence) said = [...said, sentence.slice(0, sentence.length - clause.length)];
      const [first = question, ...further] = OPENS.test(question) ? piecesOf(question) : [question];
      for (const [i, one] of [first, ...further].entries()) {
        const whole = `${said.at(-1)?.trim() ?? ''} ${one.trim()}`;
        // "He once belonged to a climate body; which one?" asks of what was just said.
        if (i === 0 && parts.length === 0 && isBareWord(one.trim()) && said.length > 0 && text.includes(whole))
          parts.push({ question: whole, said: said.slice(0, -1) });
        else parts.push({ question: one.trim(), said: i === 0 ? said : [] });
      }
      said = [];
    } else said.push(sentence);
  }
  if (parts.length === 0) return [{ question: text, said: [] }];
  // What is said after the last question still belongs to it: "how many came? to the seminar i mean".
  const last = parts.at(-1);
  if (last && said.length > 0) last.said = [...last.said, ...said];
  return parts.filter(({ question }, i) => parts.findIndex((other) => other.question === question) === i);
}

/** The questions of one sentence: of "when was it held and where?" the second is where it was held; "when and where was it held?" is one. */
function piecesOf(question: string): string[] {
  const [first = question, ...more] = question.split(AND_ASKS);
  if (!/\s/.test(first.trim())) return [question];
  const pieces = more.map((piece) => {
    if (/\s/.test(piece.trim())) return piece;
    return ASKS_OF.test(first) ? first.replace(ASKS_OF, piece.replace(/\W+$/, '')) : undefined;
  });
  return pieces.every((piece) => piece !== undefined) ? [first, ...pieces] : [question];
}

/** Sentences of fewer words than this are one question; longer ones may ramble before they ask. */
const LONG_SENTENCE = 18;

/** The clause of a long sentence that asks: the part after its last comma or colon that opens like a question. */
function lastAsking(sentence: string): string | undefined {
  if (sentence.split(' ').length < LONG_SENTENCE || asksAtOnce(sentence)) return undefined;
  const cuts = [...sentence.matchAll(/[,:–—-]\s+|\s(?:so|but|and)\s+(?=(?:who|what|which|when|where|why|how)\b)/gi)].map(
    (match) => match.index + match[0].length,
  );
  const at = cuts
    .reverse()
    .find(
      (cut) =>
        new RegExp(`^(?:(?:in|on|at|by|for|from|to|with|of) )?(?:${WH}|did|does|was|were|is|are)\\b`, 'i').test(sentence.slice(cut)) &&
        sentence.slice(cut).split(' ').length > 2,
    );
  return at === undefined ? undefined : sentence.slice(at);
}
