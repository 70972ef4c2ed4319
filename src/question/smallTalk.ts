import { unaccented } from './clauses.ts';
import { plainLetters } from './clean.ts';
import type { SmallTalkTopic } from './intent.ts';
import { FILLERS, PHRASES } from './smallTalkPhrases.ts';
import type { Language } from './types.ts';

/** Longer messages say more than small talk; it also bounds the work. */
const LONGEST = 160;

/** What a message of several is about: what wants a reply most. A greeting before a "who are you" is a courtesy. */
const ORDER: readonly SmallTalkTopic[] = ['capabilities', 'identity', 'chat', 'praise', 'thanks', 'farewell', 'greeting'];
/** "ok thanks", "lol bye": these sounds carry nothing beside another topic. */
const SOUNDS =
  /^(?:ok\w*|k+|oh|ah|hm+|um+|uh+|yes|yep|yeah|no|lol|sure|alright|cool|nice|right|oui|non|si|vale|got it|daccord|好的?|嗯+|please|sorry|haha\w*|really|well|great|awesome|perfect|wow|super|genial|parfait|perfecto|perfect[oa]|bien|fine|sil (?:te|vous) plait|por favor|good|man|dude|bro)$/u;

interface Match {
  topic: SmallTalkTopic;
  language: Language;
  length: number;
  sound: boolean;
}

/** The topic and language of a message that is nothing but small talk; undefined as soon as it holds anything else. */
export function smallTalkOf(message: string): { topic: SmallTalkTopic; language: Language } | undefined {
  const text = wordsOf(message);
  if (text === '' || text.length > LONGEST) return undefined;
  if (isArithmetic(message)) return { topic: 'chat', language: 'en' };
  // "hiiii" is "hi", "goood" is "good".
  const variants = [text, text.replace(/(\p{L})\1{2,}/gu, '$1$1'), text.replace(/(\p{L})\1{2,}/gu, '$1')];
  for (const variant of new Set(variants)) {
    const matches = consume(variant);
    if (matches) return summary(matches);
  }
  return undefined;
}

const wordsOf = (message: string): string =>
  unaccented(plainLetters(message))
    .replace(/\d+(?:\s*[+*/x-]\s*\d+)+/g, (sum) => sum.replace(/\D+/g, ' '))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const isArithmetic = (message: string): boolean =>
  /^\s*(?:what(?:'s| is)|calculate|how much is|solve)?\s*\d+(?:\s*(?:[-+*/x×÷^]|plus|minus|times|divided by)\s*\d+)+\s*=?\s*\??\s*$/i.test(
    message,
  );

/** The phrases that use the text up from start to end; undefined if they leave a word. */
function consume(text: string): Match[] | undefined {
  const matches: Match[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const best = longest(text, at);
    const filler = Math.max(...FILLERS.map((pattern) => lengthAt(pattern, text, at)));
    if (best && best.length >= filler) matches.push(best);
    else if (filler === 0) return undefined;
    at += Math.max(best?.length ?? 0, filler);
  }
  return matches;
}

function longest(text: string, at: number): Match | undefined {
  let best: Match | undefined;
  for (const { topic, language, pattern } of PHRASES) {
    const length = lengthAt(pattern, text, at);
    if (length > (best?.length ?? 0)) best = { topic, language, length, sound: SOUNDS.test(text.slice(at, at + length)) };
  }
  return best;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function summary(all: readonly Match[]): { topic: SmallTalkTopic; language: Language } {
  const telling = all.filter((match) => !match.sound);
  const matches = telling.length > 0 ? telling : all;
  const topic = ORDER.find((candidate) => matches.some((match) => match.topic === candidate)) ?? 'chat';
  const length = (language: Language): number =>
    matches.filter((match) => match.language === language).reduce((sum, match) => sum + match.length, 0);
  const [language = 'en'] = (['en', 'fr', 'es', 'zh'] as const).toSorted((a, b) => length(b) - length(a));
  return { topic, language };
}
