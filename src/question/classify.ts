import { lemma } from '../language/lemma.ts';
import type { SpanType } from '../language/spans.ts';
import { isScaffolding, isStopWord } from '../language/stopWords.ts';
import type { Token } from '../language/tokens.ts';
import { wordNetEntry } from '../language/wordNet.ts';
import { expectedByKeywords, typeOf } from './keywords.ts';
import { firstAsked, MEASURED } from './questionWords.ts';
import type { QuestionKind } from './types.ts';
import { asksBriefly, AUXILIARY, hasTag, isYesNo, OPENS_WITH_QUESTION } from './yesNoForm.ts';

/** What a question wants: its kind, the types of span that would answer it, and the noun that it asks for. */
export interface Wanted {
  kind: QuestionKind;
  expects: SpanType[];
  /** Stems of the noun phrase asked for. */
  head: string[];
}

const LIST =
  /^(?:list|name|enumerate)\b|\b(?:list|enumerate|name|give me|show me|what are|which are|what were|who are|who were) (?:all|every|each|the)?\s?(?:\w+ ){0,2}(?:[a-z]+s)\b.*|\b(?:all the|everything|what else|who else|where else|list of|everyone)\b/;
const COUNTED_LIST =
  /\b(?:which|what|the) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?!(?:is|are|was|were|has|have|had|did|do|does)\b)\w+/;
const PASSAGE =
  /^(?:can you |could you |please |pls )*(?:tell me (?:more )?about|tell us about|explain|describe|summari[sz]e|sum up|outline|give me (?:a |an |the )?(?:quick |short |brief )?(?:rundown|overview|summary|idea|gist)|fill me in|brief me|walk me through|talk me through|more (?:about|on)|(?:some )?(?:info|information|details|background) (?:about|on)|overview of|summary of|rundown of)\b|\b(?:sum up|summari[sz]e|fill me in|whats the deal with|what is the deal with|what is the story (?:with|behind)|tell me (?:more )?about|rundown|overview)\b|\bwhat (?:is|was|are|were) .{2,60} (?:all )?about$|\b(?:learn|know|hear|read|find out|tell me|tell us) (?:a bit |a little |some )?more\b|\bbackground$|\b(?:what is|whats) (?:up|new|going on) with\b|\bany(?:thing)? (?:word|news|info|information|mention)?\s?(?:on|about|of|regarding)\b|\bwhat does (?:the|this) report say (?:about|on)\b|\bwhat do we know about\b/;
/** "tl;dr the workshop", "short recap of …", "… summary": a summary asked for by its name. */
const SUMMARY =
  /^(?!(?:\w+ ){0,2}(?:who|whose|when|where|which|how many|how much)\b).*(?:\b(?:tl ?dr|recap|synopsis|gist|rundown)\b|\b(?:short|quick|brief|concise|rough|simple|plain|general) (?:summary|account|outline|version|picture)\b|\b(?:welcome|like|want|need|get|have|give me|write me) (?:an?|the) (?:\w+ )?(?:summary|account|outline|picture) (?:of|on|about)\b)|^(?!.*\b(?:who|when|where|which|what|how)\b).*\bsummary(?: please| pls)?$/;
/** "How did the trial go", "what did they get up to with …": a story. Of 60 such practice questions 57 are meant so. */
const STORY =
  /^(?:so |and |ok )?how (?:did|has|have) .{3,80} (?:unfold(?:ed)?|develop(?:ed)?|turn(?:ed)? out|work(?:ed)? out|shape up|progress(?:ed)?|(?:go|gone)(?! (?:to|from|in|at|into|through|by|over|up|down|about)\b))\b|\bwhat (?:did|have|has) (?:\w+ ){1,3}(?:get|got|gotten|been) up to\b/;
const DEFINITION =
  /\b(?:stand|stands|stood) for\b|\b(?:meaning|definition|full (?:form|name)|long form|abbreviation) of\b|^(?:define|expand)\b|\bwhat does .{1,40} mean$|\bacronym\b|\bspelled out\b|\bshort for\b|^(?:\S+ ){1,4}(?:meaning|means what|definition)$|\bmeaning(?: what| here)?$|\bwhat(?:s| is| are| does| do) (?!it mean\b).{1,60} (?:mean|signify)(?: here|s)?(?: (?:in|for) .*)?$|\b(?:meant|mean|understood) by\b|\bwhat (?:counts?|qualif(?:y|ies)) as\b|\bwho counts as\b|^(?:how|what)\b.*\bdefined?\b|\bhow .*\bdefine\b|(?:which|it|that|this) is what$|\bwhat(?:s| is) (?:that|this)(?: thing)?(?: (?:even|exactly|again|anyway|really|actually|please|pls|lol))*$|\bwhat (?:does|do) (?:it|that|this|they|these letters) (?:\w+ )?mean\b(?! to\b)|^what (?:exactly|or who|on earth|(?:sort|kind) of thing) (?:is|are)\b|^(?:\S+ ){1,5}what exactly$|\bfull (?:form|name)$|\bunderstand by\b|\bwhat meaning\b|\bwhat (?:sort|kind) of (?:thing|beast)(?! \w+s\b)\b|\bwhat (?:do|does) (?:you|they|we) (?:mean when|call)\b|\bsupposed to be$|\bmeant to be$|\bwhen its at home$|^what is it$|\bwhat are the letters for\b|\bexplain (?:the|this) (?:term|word|expression|abbreviation)\b|\b(?:remind me|explain|know|tell me|idea|understand|wondering|sure) what (?!(?:the|this|that|its?|their|our)\b)(?:an? )?(?:\S+ ){1,3}(?:is|are)$/;
/** "What is a data trust": a kind of thing, whatever it is a kind of. */
const WHAT_IS_A =
  /^(?:so |and |ok )?what(?:s| is) an? (?!(?:good|typical|usual|normal|common|recent|main|key|possible)\b)(?:(?!(?:of|for|in|on|that|which|who|with|from|to|by)\b)\S+ ?){1,3}$/;
/** Not "what is the biggest item …", which asks for one of several. */
const WHAT_IS =
  /^(?:so |and |ok )?(?:(?:what|who)(?: is| are| was| were)|whats|whos) (?!(?:a |an |the )?(?:\w{3,}est|most|least|main|total|average)\b)(?:a |an |the )?(?:\S+ ?){1,4}$/;
const SIDES =
  'first|earlier|later|last|sooner|bigger|larger|smaller|more|most|fewer|less|longer|shorter|higher|lower|older|costlier|cheaper|greater|busier';
const COMPARISON = new RegExp(
  String.raw`^(?:(?:so|and|ok|well) )*(?:which|who|what|where)\b.*\b(?:${SIDES})\b.* or (?!more\b|less\b|fewer\b|not\b)|^(?:(?:was|were|is|are|did|do|does|has|have|had) (?:there )?)?(?:\w+ ){0,6}?(?:more|fewer|less)\b.* or (?!(?:more|less|fewer)$|not\b|over\b|under\b|above\b|no\b)\w+|^(?:did|was|were|is|are) .+ or (?!more\b|less\b|fewer\b|not\b|over\b|no\b).+\b(?:${SIDES})\b|\bhow (?:many|much) (?:more|fewer|less)\b.*\bthan\b|\b(?:days|weeks|months|years)\b.*\bbetween\b.*\band\b|\bhow (?:long|much time)\b.*\bbetween\b.*\band\b|\bhow (?:long|much time|many (?:days|weeks|months|years)) (?:was it|is it|did it take|passed|elapsed|went by|lay|lies|had passed) .*\bfrom\b.*\b(?:to|until|till)\b|\bhow (?:long|much (?:later|earlier|sooner)|many (?:days|weeks|months|years)) (?:after|before|later|earlier|sooner)\b.*\b(?:did|was|were|than)\b|\bby how (?:many|much) .*\b(?:exceed|outnumber|beat|top)\b|\S (?:minus|plus) \S|\bsum of\b|^add(?:ing)? (?:up )?\w.* (?:to|and) \w|^(?:the )?(?:first|earliest|latest|biggest|largest|smallest|most|fewest|longest|shortest|highest|lowest|cheapest) .* or \w|\bcompare\b|\bdifference between\b|^(?!(?:who|what|which|when|where|how)\b).{3,80} (?:and|or|vs|versus) .{3,80} which (?:\w+ ){0,3}?(?:${SIDES})\b`,
);
const NP_END = new RegExp(
  `^(?:${AUXILIARY}|that|who|which|of|in|on|at|for|from|to|by|with|and|or|as|than|they|we|it|you|he|she|the|got|took|came|went|made|gave|ran|put|said|won|led)$`,
);

/** Classifies a question by its words. `hasQuestionMark` tells a statement to be confirmed from a keyword query. */
export function classify(tokens: readonly Token[], hasQuestionMark: boolean): Wanted {
  const words = wordsOf(tokens);
  const asked = firstAsked(words);
  const noun = asked?.headAfter ? headAfter(tokens, asked.pattern, words) : asked ? [] : leadingNoun(tokens);
  const head = noun.map((token) => token.stem);
  const named = (asked === undefined || asked.expects.length === 0 || asked.expects.includes('title')) && namesSomeone(tokens);
  const expects = named ? PERSON : asked?.expects.length ? asked.expects : asked ? (typeOf(noun) ?? []) : expectedByKeywords(words, noun);

  // "Will the chair stand for another term?" defines nothing.
  if (DEFINITION.test(words) && !(new RegExp(`^(?:${AUXILIARY})\\b`).test(words) && isYesNo(words, tokens, hasQuestionMark)))
    return { kind: 'definition', expects: [], head: [] };
  if (COMPARISON.test(words) && (OPENS_WITH_QUESTION.test(words) || !hasTag(words))) return { kind: 'comparison', expects, head };
  if (WHAT_IS_A.test(words)) return { kind: 'definition', expects, head };
  const isPassage = [PASSAGE, SUMMARY, STORY].some((pattern) => pattern.test(words));
  const isBriefClaim = hasQuestionMark && asksBriefly(words, tokens);
  if (isYesNo(words, tokens, hasQuestionMark) || (isBriefClaim && !isPassage)) return { kind: 'yesNo', expects: [], head: [] };
  if (isPassage) return { kind: 'passage', expects: [], head: [] };
  const measured = asked?.expects[0] !== undefined && MEASURED.has(asked.expects[0]);
  if (
    (!measured && !named && (LIST.test(words) || COUNTED_LIST.test(words))) ||
    (asked?.expects.length === 0 && expects[0] !== 'reason' && pluralAsked(words, noun))
  )
    return { kind: 'list', expects, head };
  if (WHAT_IS.test(words) && expects.length === 0 && !asked?.expects.includes('person') && !asksAttribute(tokens))
    return { kind: 'definition', expects, head };
  return { kind: 'fact', expects, head };
}

const PERSON: SpanType[] = ['person', 'organization'];

/** "The name of the colleague who …": a person's name. */
function namesSomeone(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ norm }, i) => norm === 'name' && tokens[i + 1]?.norm === 'of');
  if (at < 0) return false;
  const from = /^(?:the|an?|our|their|its|this|that|your)$/.test(tokens[at + 2]?.norm ?? '') ? at + 3 : at + 2;
  return typeOf(leadingNoun(tokens.slice(from)))?.[0] === 'person';
}

/** The words of a question as the patterns read them; "were did they go" is a misspelt where. */
const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.norm)
    .join(' ')
    .replace(/^((?:so |and |but )?)were (?=(?:did|do|does|is|are|was|can|will)\b)/, '$1where ');

/** "What was Moser's job", "what is the tower's height": an attribute of something is a fact, no definition. */
const asksAttribute = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) =>
      i > 0 && i < tokens.length - 1 && ((/['’]s$/.test(token.text) && !CONTRACTED.has(token.norm)) || POSSESSIVE.has(token.norm)),
  );
/** "So what's a bounty": no possessive. */
const CONTRACTED = new Set('what who where when how that there it he she'.split(' '));
const POSSESSIVE = new Set('his her their its'.split(' '));

/** "attended", "came": a verb in the past ends the noun phrase before it. */
function isPastVerb(word: string): boolean {
  const base = lemma(word);
  if (base === word) return false;
  const { n = 0, v } = wordNetEntry(base)?.tags ?? {};
  return v !== undefined && !word.endsWith('s') && !word.endsWith('ing') && (v >= n || word.endsWith('ed'));
}

/** The noun phrase after the question word: "american think tank" of "which american think tank did they …". */
function headAfter(tokens: readonly Token[], pattern: RegExp, words: string): Token[] {
  const match = pattern.exec(words);
  if (!match) return [];
  let at = words.slice(0, match.index + match[0].length).split(' ').length;
  const phrase: Token[] = [];
  // "what was the venue for …": the noun stands after the verb.
  while (at < tokens.length && (NP_END.test(tokens[at]?.norm ?? '') || isStopWord(tokens[at]?.norm ?? '')) && phrase.length === 0 && at < 6)
    at += 1;
  for (; at < tokens.length && phrase.length < 5; at += 1) {
    const token = tokens[at];
    if (!token || NP_END.test(token.norm) || (isPastVerb(token.norm) && (phrase.length > 0 || isStopWord(tokens[at + 1]?.norm ?? 'the'))))
      break;
    if (!isStopWord(token.norm)) phrase.push(token);
  }
  return phrase;
}

/** The noun that a query without a question word opens with: "partner" of "partner for the training". */
function leadingNoun(tokens: readonly Token[]): Token[] {
  const phrase: Token[] = [];
  for (const token of tokens) {
    if (phrase.length > 0 && (NP_END.test(token.norm) || isPastVerb(token.norm))) break;
    if (!isScaffolding(token.norm)) phrase.push(token);
    if (phrase.length === 4) break;
  }
  return phrase;
}

/** "Which universities …", "what topics …": a plural noun asks for all of them. */
function pluralAsked(words: string, noun: readonly Token[]): boolean {
  const last = noun.at(-1);
  return last !== undefined && /\b(?:which|what)\b/.test(words) && /[^siu]s$/.test(last.norm) && !/(?:ics|news)$/.test(last.norm);
}
