import { LONGEST_QUESTION } from './clean.ts';

/** Stand-ins that keep what a mention or a link was visible to the patterns. */
const MENTION = ' @mention ';
const LINK = ' @link ';

/**
 * A raw message made comparable, markup still visible: half-width, lower case, without accents, apostrophes and invisible characters; links and
 * mentions replaced by "@link" and "@mention".
 */
export const foldMessage = (message: string): string =>
  unaccented(message.slice(0, LONGEST_QUESTION))
    .replace(/\]\((?:[^)\s]*)\)/g, `]${LINK}`)
    .replace(/(?:https?:\/\/|www\.|discord\.gg\/)\S+/g, LINK)
    .replace(/<(?:@[!&]?|#)\d*>/g, MENTION)
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** Half-width, lower case, without accents, apostrophes and invisible characters. */
export const unaccented = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/(?<=\p{L})['’ʼ´](?=\p{L})/gu, '');

const SENTENCE_END = /[.!?;:\n。！？；…¿¡]+/;
/** Commas, brackets and dashes part clauses; a hyphen inside a word does not. */
const CLAUSE_END = /[,，、()[\]|—–]+| - | -- |"\s*(?=[,;])/;
const CONJUNCTION =
  / (?:and(?: then| also)?|then|but|y|e|pero|luego|et|puis|mais|ensuite|instead|afterwards) |并且?|然后|接着|再(?=[说写把用给])/;

/** A sentence that opens like a question owns its "and"s: "what did he do and say". */
const ASKS =
  /^(?:so |and |but |also )?(?:(?:in|on|at|for|by|during|to|of|from|after|before|with|since) (?:\w+ ){1,4})?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|qui|que|quand|ou|combien|pourquoi|comment|quel\w*|quien\w*|cuando|donde|cuant\w+|cual\w*|como|por que)\b/;

/** "When did Ann Lee, …": a question whose verb may stand behind a comma. */
const ASKS_WITH_VERB_TO_COME = /^(?:when|where|why|how|whom|to whom) (?:did|does|do) (?!you\b|u\b|we\b)(?:\p{L}+ ){0,3}\p{L}+,/u;

/** What politeness and pressure put before an imperative. */
const LEAD = new RegExp(
  `^(?:["'“”«»‘*_~>#\`\\s-]+|(?:${[
    'please|pls|plz|kindly|just|simply|now|ok|okay|alright|hey|hi|hello|yo|oi|dear|bot|ai|chatbot|first|next|then|finally|instead|also|and|but|so|or|well|immediately|actually|seriously',
    '(?:can|could|will|would) (?:you|u)(?! say that| say the)|(?:you|u) (?:must|should|shall|will|can|have to|need to|ought to|may|are to|are going to|now have to)(?: now)?',
    'i (?:want|need|order|command|ask|tell|instruct|beg|require|demand|would like|urge) (?:you|that you)(?: to)?|id like you to|lets|let us|go ahead and|try to|be so kind as to|do me a favou?r',
    'your (?:new |only |next |first )?(?:task|job|role|goal|mission|instruction|order)s? (?:is|are)(?: now)?(?: to)?|@mention|for me|before (?:that|you answer|answering)(?: me)?',
    'sil te plait|sil vous plait|stp|svp|maintenant|alors|bonjour|salut|bon|peux tu|peux-tu|pouvez-vous|pouvez vous|tu dois|vous devez|je veux que tu|je te demande de|dabord|ensuite|puis|et|mais|merci de|veuillez',
    'por favor|porfa|ahora|entonces|hola|oye|oiga|puedes|podrias|puede|podria|debes|tienes que|debe|quiero que|te pido que|primero|luego|despues|y|pero|haz el favor de',
  ].join('|')})(?![\\p{L}\\d])[\\s,]*|(?:请|你现在|现在|你必须|你应该|你要|你能不能|能不能|可以|麻烦|帮我|给我|先|再|并|然后|你)+)`,
  'u',
);

/**
 * The clauses of a folded message, each from its verb on if it is an imperative: markup, politeness and pressure before it are gone.
 */
export function clausesOf(folded: string): string[] {
  const clauses: string[] = [];
  for (const sentence of folded.split(SENTENCE_END)) {
    const trimmed = sentence.replace(/^[\s"'“”«»*_~>#`\]-]+/, '');
    for (const [i, part] of trimmed.split(CLAUSE_END).entries()) {
      const clause = part.trim();
      // "When did Ann Lee, the chair, write her letter": the verb of the question.
      if (i > 0 && ASKS_WITH_VERB_TO_COME.test(trimmed) && !ASKS.test(clause)) continue;
      clauses.push(...(ASKS.test(clause) ? [clause] : clause.split(CONJUNCTION)));
    }
  }
  return clauses.map(withoutLead).filter((clause) => clause !== '');
}

function withoutLead(clause: string): string {
  let rest = clause.trim();
  for (let round = 0; round < 8; round += 1) {
    const shorter = rest.replace(LEAD, '').trim();
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}
