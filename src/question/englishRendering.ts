/** A part of a foreign question, read. */
export type Part =
  | {
      role: 'question';
      english: string;
      /** Asks for several. */
      plural?: boolean;
      /** Nothing stands between it and the next word. */
      adjacent?: boolean;
    }
  | { role: 'link'; english: string }
  | {
      role: 'term';
      english: string;
      /** As it was asked. */
      source: string;
      verb?: boolean;
      plural?: boolean;
    };

/** Stands where an unknown word stood, so that no other noun is taken for it. */
export const GAP: Part = { role: 'link', english: '' };

type Term = Extract<Part, { role: 'term' }>;

/** Question words that take the noun beside them: "how many trainees". */
const TAKES_NOUN = new Set(['how many', 'which', 'what', 'what kind of']);
/** What stands between a question word and the rest, so that the noun asked for ends there. */
const AUXILIARY: Readonly<Record<string, string>> = {
  where: 'was',
  when: 'was',
  'what year': 'was',
  'what month': 'was',
  'what date': 'was',
  'what time': 'was',
  why: 'did',
  how: 'did',
  'how long': 'did',
  'how often': 'did',
  'how many times': 'did',
  'which country': 'was',
  'what percentage': 'of',
};
/** Weakest last: "tell me who" asks who. */
const WEAK = ['list', 'tell me about', 'did'];
/** Adjectives, which stand before their noun in English. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  'foreign national international regional local public private annual senior main important new old young large small high low long short good bad other same different joint common modern special free open future current former first second third last next total average sustainable economic social agricultural global digital free useful'.split(
    ' ',
  ),
);
const MONEY = /\b(?:budget|cost|price|amount|income|expenditure|salary|grant|funding|fund|money|investment|debt|profit)$/;
const SHARE = /\b(?:percentage|share|rate)$/;
const UNCOUNTED =
  /(?:s|staff|people|children|women|men|training|research|funding|data|money|knowledge|equipment|feedback|progress|education|health|work|technology|science|China|PhD)$/;

/** Puts the parts in the order of an English question: the question word, the noun it asks for, then the other terms as they came. */
export function renderEnglish(parts: readonly Part[], { copula }: { copula: boolean }): string {
  const asked = mainQuestion(parts);
  // A preposition belongs to the question word that follows it: "in which city".
  const rest = parts.filter((part, at) => part.role !== 'question' && !(part.role === 'link' && parts[at + 1]?.role === 'question'));
  if (!asked) return join(rest.map((part) => part.english));
  const { english } = asked;
  if (english === 'did') return join([copula ? 'was' : 'did', ...rest.map((part) => part.english)]);
  const [before = '', after] = english.split('|');
  if (after !== undefined) return join([before, ...rest.map((part) => part.english), after]);
  if (english === 'who') return join([english, ...doersLast(parts, asked).map((part) => part.english)]);
  if (english === 'what are' || english === 'who are')
    return join([english, ...rest.map((part, at) => (at === 0 ? pluralOf(part.english) : part.english))]);
  if (!TAKES_NOUN.has(english)) return join([english, AUXILIARY[english] ?? '', ...named(english, rest).map((part) => part.english)]);
  return withNoun(parts, asked, rest);
}

function mainQuestion(parts: readonly Part[]): Extract<Part, { role: 'question' }> | undefined {
  const asked = parts.filter((part) => part.role === 'question');
  return (
    asked.find((part) => !WEAK.includes(part.english)) ??
    WEAK.map((weak) => asked.find((part) => part.english === weak)).find((part) => part !== undefined)
  );
}

/** "The name of X is what" asks for the name: "what is the name of X". */
function named(english: string, rest: readonly Part[]): readonly Part[] {
  const at = english === 'what is' ? rest.findIndex((part) => part.english === 'name' || part.english === 'title') : -1;
  const name = rest[at];
  return name ? [{ role: 'link', english: `the ${name.english} of` }, ...rest.filter((part) => part !== name)] : rest;
}

/** "The project was by whom funded": what follows the question word comes first, "who funded project". */
function doersLast(parts: readonly Part[], asked: Part): Part[] {
  const at = parts.indexOf(asked);
  const before = parts.slice(0, at).filter((part) => part.role !== 'link');
  return [...parts.slice(at + 1), ...before].filter((part) => part.role !== 'question');
}

function withNoun(parts: readonly Part[], asked: Extract<Part, { role: 'question' }>, others: readonly Part[]): string {
  const after = parts.slice(parts.indexOf(asked) + 1);
  const noun =
    (asked.english === 'what' && asked.adjacent === false ? undefined : nounAfter(after)) ??
    (asked.english === 'what' ? undefined : nounBefore(parts.slice(0, parts.indexOf(asked)), after));
  const rest = others.filter((part) => part.role !== 'term' || !noun?.includes(part)).map((part) => part.english);
  const last = noun?.at(-1);
  // "What did they make" asks what they did.
  if (!noun || !last) return join([asked.english, ...rest.map((word) => (word === 'made' ? 'do' : word))]);
  if (asked.english === 'how many' && MONEY.test(last.english))
    return join(['how much', ...noun.map((part) => part.english), 'was', ...rest]);
  if (asked.english === 'how many' && SHARE.test(last.english)) return join(['what percentage', 'of', ...rest]);
  const plural = asked.english === 'how many' || asked.plural === true || last.plural === true;
  const words = noun.map((part) => (part === last && plural ? pluralOf(part.english) : part.english));
  return join([asked.english, ...words, rest.length > 0 ? 'did' : '', ...rest]);
}

/** The noun right after the question word, its adjectives with it; none if a verb comes first. */
function nounAfter(after: readonly Part[]): Term[] | undefined {
  const noun: Term[] = [];
  for (const part of after) {
    if (part.role === 'link' && noun.length === 0 && part.english === 'of') continue;
    if (part.role !== 'term' || part.verb === true) break;
    noun.push(part);
    if (!ADJECTIVES.has(part.english)) return noun;
  }
  return undefined;
}

/** "The sub-topics are which": nothing follows, so the last noun before is asked for; "number of trainees" asks for trainees. */
function nounBefore(before: readonly Part[], after: readonly Part[]): Term[] | undefined {
  if (after.some((part) => part.role === 'term' || part === GAP)) return undefined;
  const nouns = before.filter((part): part is Term => part.role === 'term' && part.verb !== true);
  const last = nouns.at(-1);
  const previous = nouns.at(-2);
  if (last && previous && /^(?:number|total)$/.test(last.english)) return [previous];
  return last && [last];
}

/** The English plural of a noun or phrase. */
function pluralOf(english: string): string {
  const [head = '', ...tail] = english.split(' of ');
  if (tail.length > 0) return [pluralOf(head), ...tail].join(' of ');
  if (UNCOUNTED.test(english)) return english;
  if (/[^aeiou]y$/.test(english)) return `${english.slice(0, -1)}ies`;
  if (/woman$|man$/.test(english)) return english.replace(/man$/, 'men');
  if (/child$/.test(english)) return `${english}ren`;
  return /(?:x|ch|sh|z)$/.test(english) ? `${english}es` : `${english}s`;
}

/** Joins the words; a link word at the end has nothing to link, and a word said twice in a row is said once. */
const join = (words: readonly string[]): string => {
  const kept = words.filter((word) => word !== '').filter((word, position, all) => word !== all[position - 1]);
  while (/^(?:of|in|on|by|for|with|from|and|or|than|during|without|between)$/.test(kept.at(-1) ?? '')) kept.pop();
  while (/^(?:of|in|on|by|for|with|from|and|or|than)$/.test(kept[0] ?? '')) kept.shift();
  return kept.join(' ');
};
