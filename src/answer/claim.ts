import { askingPart } from '../question/askingPart.ts';
import type { Question } from '../question/types.ts';
import { isLight } from './lightWords.ts';

/** "All", "most", "a minority", "any" or "only": how much of something a question claims. */
export type Quantifier = 'all' | 'most' | 'few' | 'any' | 'only';

/** Which way a question says that something went, or that it stayed. */
export type Direction = 'up' | 'down' | 'same';

/** What a yes/no question claims, as far as words of the trade go; the rest of it is content. */
export interface Claim {
  /** Lower case, without the tag ("…, right?"). */
  text: string;
  /** Whether it asks to confirm a negative: "they never came, right?" */
  negated: boolean;
  quantifier?: Quantifier;
  /** "Already" and "yet", "still", or "before" in the sense of once before. */
  phase?: 'already' | 'still' | 'before';
  /** Set where the question compares. */
  direction?: Direction;
  /** Whether it says with what: the past, a rival or a goal. */
  against?: boolean;
  /** Whether it asks how a goal, a limit or a standard was kept. */
  target: boolean;
}

const NEGATIVE =
  /\b(?:not|never|nobody|no one|none|neither|no|(?:is|are|was|were|do|does|did|has|have|had|could|would|should|wo|ca)n'?t|cannot)\b/;
/** Adds to what is claimed, and denies nothing. */
const NOT_ONLY = /\bnot (?:just|only|merely|simply)\b/g;
const AUXILIARY = "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n'?t)?";
/** A tag that turns the statement round, so that the bare statement is what is asked: "…, was it?" */
const TURNING_TAG = new RegExp(`,?\\s+${AUXILIARY}(?:\\s+not)?(?:\\s+(?:it|they|he|she|there|that|we))(?:\\s+not)?\\s*$`);
/** Without it, "do you know where is it" would have a tag. */
const AFTER_COMMA = new RegExp(`,\\s+${AUXILIARY}(?:\\s+\\w+){1,2}\\s*$`);
const PLAIN_TAG =
  /(?:,|\s-)?\s+(?:isn'?t|right|correct|true|yes|no|innit|yeah|huh|or|or not|or no|is that so|is that right|isnt that so)\s*$/;

const ALL =
  /\b(?:all(?!-)|(?:every|each)(?! (?:\w+ )?(?:year|month|week|day|quarter|season|term|summer|winter|spring|autumn|time)s?\b)|everyone|everybody|everything|always|entire(?:ly)?|(?:the|a|an|its|their|our) whole|completely|fully|in full|both|exclusively)\b/;
/** Ways to say of most, as an alternation. */
export const MAINLY = 'mainly|mostly|chiefly|largely|predominantly|primarily';
const MOST = new RegExp(`\\b(?:most|majority|more than half|over half|for the most part|${MAINLY})\\b`);
const FEW =
  /\b(?:in (?:a|the) minority|(?:a|the|small|tiny) minority of|(?:less|fewer) than half|under half)\b(?! (?:an? |of an? )?(?:hour|day|dozen|year|million|century)\b)/;
const ANY = /\b(?:any|anyone|anybody|anything|ever|someone|somebody|something)\b/;
const ONLY = /\b(?:only|just|solely|nothing but|no one but)\b/;

/** The first that a text has is what it claims: "only a minority", "only most of all". */
const QUANTIFIERS: readonly (readonly [Quantifier, RegExp])[] = [
  ['few', FEW],
  ['only', ONLY],
  ['most', MOST],
  ['all', ALL],
  ['any', ANY],
];

const UP =
  /\b(?:more|higher|bigger|larger|greater|longer|better|happier|busier|dearer|(?:go|goes|went|gone|is|are|was|were|been) up|up(?= (?:on|from|by|since)\b|$)|rise|rose|risen|grow|grew|grown|increased?|improved?|gain(?:ed)?|climb(?:ed)?|further|faster|stronger|costlier|over|above|exceed(?:ed)?)\b/;
const DOWN =
  /\b(?:fewer|less|lower|smaller|shorter|worse|cheaper|down|fall|fell|fallen|drop(?:ped)?|decreased?|declined?|shr[iau]nk|narrow(?:ed)?|reduced?|slower|weaker|poorer|deteriorated?|under|below)\b/;
/** Verbs of change, which need no other time to be named. */
const MOVES =
  /\b(?:rise|rose|risen|gr(?:ow|ew|own)(?! (?:any|the|their|its)\b)|increased?|climb(?:ed)?|(?<!\b(?:in|the|this|last|next) )fall(?! (?:of )?\d)|fell|fallen|drop(?:ped)?(?! the\b)|decreased?|declined?(?! (?:the|to|an?)\b)|shr[iau]nk|narrow(?:ed)?|(?:go|went|gone|come|came) (?:up|down)|(?:up|down) on)\b/;
/** A comparative that nothing is named for: "were fewer assaults reported?" */
const BARE =
  /\b(?:fewer|more|less|higher|lower|bigger|smaller|better|worse|cheaper|dearer|costlier|longer|shorter|faster|slower)\b(?!.*\bthan\b)(?! (?:\w+ )?\d)/;
const SAME = /\b(?:as (?:\w+ ){1,2}as|same as|unchanged|stay(?:ed)? the same)\b/;
const PAST =
  /\b(?:(?:the )?(?:year|month|season|term|time)s? (?:before|earlier|ago)|(?:last|previous|prior|preceding) (?:year|yr|month|season|time|one)|used to|than (?:in|it|they|before|a year|two|three|the|for) .*|ago|since|compared|before the|than (?:in )?\d{4}|than before|so far|than\b.+|get worse|got worse|go up|go down|went up|went down|gone up|gone down)\b/;
const TARGET =
  /\b(?:goals?|targets?|standards?|budget(?:ed)?|marks?|aim(?:ed)?(?: for)?|planned|deadline|objectives?|would like|hoped|expected)\b/;

/** A clause with a subject of its own at the end, which only says when or why. */
const MEANWHILE =
  /(?<=\s\S+\s\S+)(?<!\b(?:than|that|year|month|time))\s(?:when|while|because|as soon as|once(?! an?\b))\s(?:the|an?|it|they|we|he|she|its?|their|our|his|her)\b[^,.?!]*$/;

/** "Were there others before it": whether something is not the first. */
const OTHERS_BEFORE =
  /\b(?:other|another|others|any|no|nobody|none)\b.*\b(?:before|already|previously|earlier)\b(?! (?:the end|january|february|march|april|may|june|july|august|september|october|november|december|\d))|\b(?:before|already)\b.*\b(?:other|another|others)\b|\bpreceded by\b|\bbefore (?:that|this|it|ours|then)(?: one)?\b/;

/** "Is it true that …", "am I right in thinking that …", "would it be fair to say that …": what is asked comes after. */
const ASKS_WHETHER =
  /^(?:(?:so|and|but|ok|well|then) )*(?:is|was|am|are|would|might|could|can|may) (?:it|that|i|we|one) (?:be )?(?:true|correct|right|accurate|fair|a fact|the case|so that|say)\b/;

/** Whether a question opens with a verb that asks for yes or no. */
export const asksYesNo = (read: string): boolean => OPENS_WITH_VERB.test(read);
const OPENS_WITH_VERB = new RegExp(`^(?:(?:so|and|but|ok|well|then) )*${AUXILIARY}\\b`, 'i');

/** Reads the claim of a yes/no question. */
export function claimOf(read: string): Claim {
  const lower = read
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[?!.\s]+$/g, '')
    .trim();
  const isTagged = TURNING_TAG.test(lower);
  // "Did they come, didn't they?": what is asked already is not turned.
  const turning = isTagged && !asksYesNo(lower);
  const text = lower.replace(turning || (isTagged && AFTER_COMMA.test(lower)) ? TURNING_TAG : PLAIN_TAG, '');
  const asked = asksYesNo(text) && !ASKS_WHETHER.test(text);
  const negated = !turning && !asked && NEGATIVE.test(text.replace(NOT_ONLY, '')) && !ONLY.test(text.replace(NOT_ONLY, ''));
  // "Less than half" is no change, nor is what happened meanwhile: "… when the ceiling fell in".
  const rest = text.replace(MEANWHILE, '').replace(/\b(?:more|less|fewer) than (?:half|a (?:third|quarter))\b/, '');
  const direction = directionIn(rest);
  const against = direction === 'same' || PAST.test(rest) || TARGET.test(text) || MOVES.test(rest);
  const [quantifier] = QUANTIFIERS.find(([, pattern]) => pattern.test(text)) ?? [];
  const phase = OTHERS_BEFORE.test(text)
    ? 'before'
    : /\b(?:already|yet|by now)\b/.test(text)
      ? 'already'
      : /\b(?:still|any ?more|any longer|no longer|go(?:es)? on|keeps?|carr(?:y|ies) on|continues?)\b/.test(text)
        ? 'still'
        : /\b(?:before|previously|earlier|in the past)$/.test(text) && !/\b(?:year|month|week|day) before$/.test(text)
          ? 'before'
          : undefined;
  return {
    text,
    negated,
    ...(quantifier && { quantifier }),
    ...(phase && { phase }),
    ...(direction && (against || BARE.test(rest)) && { direction, against }),
    target: TARGET.test(text),
  };
}

/** The claim of the clause of a question that asks. */
export const claimAsked = ({ read }: Pick<Question, 'read'>): Claim => claimOf(askingPart(read));

/** A question without the tag that it ends with: "…, right?" */
export const withoutTag = (read: string): string => read.slice(0, claimOf(read).text.length);

/** Which way a text says that something goes; undefined if it says neither or both. */
export function directionIn(text: string): Direction | undefined {
  if (SAME.test(text)) return 'same';
  const [up, down] = [UP.test(text), DOWN.test(text)];
  return up === down ? undefined : up ? 'up' : 'down';
}

const OPERATORS = new Set(
  'more most less least fewer fewest many much all every each everyone everybody everything whole entire entirely always already still yet before after since than only once twice true correct not no never majority half year years month months week weeks day days ago longer higher lower bigger larger greater smaller shorter up down same over under above below last previous own people person anybody anyone somebody someone true right just enough together nobody none or part far ever go u w as high low isnt wasnt arent werent dont doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt'.split(
    ' ',
  ),
);

/** What asks for a figure rather than for a thing: "the number of", "the share of". */
const MEASURES = new Set('number numbers amount quantity share proportion percentage percent level total figure figures'.split(' '));
const REACHED =
  /^(?:met|meet|hit|reach(?:ed)?|achieved?|attain(?:ed)?|beat(?:en)?|miss(?:ed)?|fulfil\w*|exceed(?:ed)?|surpass(?:ed)?|smash(?:ed)?)$/;
const AIMED = /^(?:targets?|goals?|aim(?:ed)?|planned|hoped|wanted|expected|objectives?|set)$/;

/** Whether a question asks if a goal, a limit or a standard was kept. */
export const asksWhetherKept = ({ target, text }: Claim): boolean => target && text.split(/\W+/).some((word) => REACHED.test(word));

/** Whether a word of a question says which way something went, or that a goal was kept, and is no content where the question claims just that. */
export const isOfClaim = (norm: string, claim: Claim): boolean =>
  (claim.against === true && (MEASURES.has(norm) || directionIn(norm) !== undefined)) ||
  ((claim.against === true || asksWhetherKept(claim)) && claim.target && (REACHED.test(norm) || AIMED.test(norm)));

/** Whether a word of a question only says how its content is meant: a comparative, a quantifier, an empty noun. */
export const isOperator = (norm: string): boolean => OPERATORS.has(norm) || isLight(norm);
