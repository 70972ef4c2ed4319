import type { Token } from '../language/tokens.ts';

/** The verbs that a question for yes or no opens with, as an alternation. */
export const AUXILIARY =
  'is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isnt|arent|wasnt|werent|dont|doesnt|didnt|hasnt|havent|hadnt|cant|couldnt|wont|wouldnt|shouldnt';

const TAG =
  /(?:^| )(?:right|correct|true|yes|no|innit|or|or not|yeah|huh|is that so|(?:is|are|was|were|do|does|did|has|have|had|can|will|would)(?:nt| not)? (?:it|they|he|she|there|that|we)(?: not)?)$/;
/** Whether a question word opens it. */
export const OPENS_WITH_QUESTION =
  /^(?:(?:so|and|ok|well) )*(?:(?:in|on|at|by|for|from|to|with|of) (?:\d{4} )?)?(?:who|whose|what|which|how|when|where|why)\b/;
/** "Do you know when it opened", "does it say who paid": what is asked comes after. */
const ASKS_INDIRECTLY =
  /^(?:do|does|did|can|could|would|is|are) (?:\w+ ){1,3}?(?:know|knows|say|says|mention|mentions|tell|tells|state|states|remember|idea|clue)\b.*\b(?:who|whom|whose|what|which|when|where|why|how)\b/;
/** "May I ask in which month …", "would you be so good as to tell me what …": the same, more politely. */
const ASKS_POLITELY =
  /^(?:may|might|can|could|would|will) (?:i|we|one|you) (?:\w+ ){0,8}?(?:ask|tell|say|know|learn|hear|told|trouble|bother|enquire|inquire)\b.*\b(?:who|whom|whose|what|which|when|where|why|how)\b/;
/** A statement as a question: "so they found it useful?", "Shatz has a seat on the panel?" */
const STATEMENT =
  /^(?!(?:most|least|\w{3,}est) (?!of\b))(?:\S+ ){1,6}?(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could) (?:\S+ )*(?!(?:is|are|was|were|from|in|at|by|for|with|of|to|on)$)\S+$/;
/** A statement about them that is to be confirmed: "so the head of the office is stepping down", "so nobody got injured". */
const CONFIRMS =
  /^(?:they|it|he|she|there|nobody|no one|no \w+|everyone|all|the)\b.*\b(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|got|went|came|paid|lost|won)\b/;
/** A tag that no question ends with. */
const WORD_TAG =
  / (?:right|correct|true|yes|no|innit|yeah|huh|is that so|(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would)nt (?:it|they|he|she|there|that|we))$/;

/** Whether a statement ends with a tag: "…, right", "…, wasnt it". */
export const hasTag = (words: string): boolean => TAG.test(words);

/**
 * Claims of a few words, as people type them: "auditors still unhappy?", "more than 300 came?", "site open yet?", "visitors up on 2019?". Of 1,390 claims
 * among the practice questions 100 were not seen without these and the reading of the last sentence, 31 with them.
 */
const BRIEF_CLAIM: readonly RegExp[] = [
  /^(?:any|anyone|anybody|all|every|everyone|everybody|nobody|most of|only|more|fewer|less|first time)\b/,
  /\b(?:still|already|yet|again|fully|no longer|any ?more|any longer)\b/,
  /\b(?:above|below|over|under|more than|fewer than|less than|at least) (?:[£$€]?\d|half\b|one\b|a (?:third|quarter|half)\b)/,
  /\b(?:more|fewer|less|(?!(?:numb|memb|und|ov|oth|eith|aft|wheth|nev|ev)er)\w{2,}er|worse) (?:\S+ ){0,6}?than\b/,
  /\b(?:(?<!ed )up|down|open|closed|gone|done|finished|higher|lower|longer|shorter|bigger|smaller|better|worse|quicker|cheaper|on (?:time|budget|board|schedule|track|hold|target)|in use|over budget)(?: (?:on|from|in|since|against|than) (?:the year before|last year|a year (?:ago|earlier)|\d{4}))?$/,
  /\b(?:went|took|came|gave|grew|fell|rose|ran|began|wrote|saw|chose|broke|flew|gives) (?!by\b)\S/,
  /\b(?:costs?|stays?|belongs?|keeps?) (?:the same|to|inside|within|below|above|as)\b/,
  // "Carbon target achieved?", "auditors satisfied?"; "grants paid?" asks how many.
  /^(?:\S+ ){1,8}?(?:reached|achieved|met|hit|beaten|accepted|renewed|extended|opened|stopped|filled|signed|approved|halved|doubled|satisfied|clean|possible|free|compulsory)$/,
];

/** "Letters handed over, number?" */
const ENDS_ASKING = /\b(?:number|amount|total|count|name|date|year|when|where|who|why|how)$/;

const QUESTION_WORD = /\b(?:who|whom|whose|what|which|when|where|why|how|list|name)\b/;

/** What a message opens with before it asks. */
const withoutOpening = (words: string): string =>
  words.replace(/^(?:(?:so|and|but|ok|okay|um|hey|hi|well|also|then|wait|sorry|please|just|or|actually|btw|yo) )+/, '');

/** "Tell me who was right", "roughly how many said yes": the last word is no tag. */
const TELLS_TO_ANSWER =
  /^(?:tell|say|show|give|find|list|name|explain)\b|\b(?:how many|how much) (?:\w+ )?(?:\w+ )?(?:right|correct|yes|no)$/;
/** "Number of grants above 5000", "all the partners": what is asked for is named. */
const NAMES_FIGURE = /^(?:the )?(?:number|share|percentage|proportion|total|average|amount|count)\b|^all the \w+s$/;

/** Whether the few words of a query claim something, where a question mark makes it a question. */
export function asksBriefly(words: string, tokens: readonly Token[]): boolean {
  const start = withoutOpening(words);
  if (tokens.length < 2 || ENDS_ASKING.test(start) || NAMES_FIGURE.test(start)) return false;
  return !QUESTION_WORD.test(start) && BRIEF_CLAIM.some((claim) => claim.test(start));
}

/** "…, y/n", "… true or false?" */
const CHOICE = /(?:\s*[,;:–—(-]\s*(?:yes or no|true or false)|[\s,;:–—(-]*\b(?:y ?\/ ?n|yes ?\/ ?no|t ?\/ ?f))\b[\s?.!)]*$/i;

/** "Any games laid on for the pupils": whether there were; "any deadlines for the course" asks for them. */
const ANY_DONE = /^any (?:\w+ ){1,3}(?:\w+ed|done|made|laid on|held|given|put on|there|yet|so far|get|got|went|came|take part|took part)\b/;

/** "Is it accurate to say that …", "does the report confirm that …": what is asked comes after. */
const WHETHER =
  /^(?:(?:so|and|but|ok|well|then),? )*(?:(?:is|was|would|am) (?:it|i|we) (?:be )?(?:true|correct|right|accurate|fair|a fact|the case|so)(?: to (?:say|state|record|write|claim|report|think|assume)| in (?:saying|thinking|assuming|believing))?|(?:does|do|did) (?:the|this|your) (?:records?|report|text|documents?) (?:confirm|say|state|show|indicate|establish)) that (?=\S+ \S)/i;

/** What a question claims, without the words that only ask whether it is so: in front, or the yes or no that it ends in asking for; undefined where there are none. */
export function claimedIn(text: string): string | undefined {
  const claimed = text.replace(WHETHER, '').replace(CHOICE, '');
  return claimed === text ? undefined : claimed;
}

/** "Could you enumerate …", "can someone give me …": an order, politely put. */
const REQUEST =
  /^(?:can|could|will|would|might|may|do) (?:you|u|ya|someone|somebody|sb|anyone|anybody|any of you|one of you|anyone here|somebody here) (?:\w+ ){0,2}?(?:tell|explain|sum|summari[sz]e|give|list|enumerate|describe|outline|show|fill|help|say|name|remind|clarify|quote|spell|share|walk|point|provide|supply|furnish|indicate|specify|identify)\b|^(?:can|could|will|would) you (?:please |kindly )?state\b/;

/** "Can you write me …": the same by verbs that could be asked about, too. */
const ASKS_FOR_ME =
  /^(?:can|could|will|would|might) (?:you|u|ya|someone|somebody|anyone|anybody) (?:please |kindly |pls |maybe |just ){0,2}(?:write|send|get|find|make|fetch|read|print|draw|put|type|pull up|look up|dig out) (?:out |up )?(?:me|us)\b/;

/** Whether the words of a question ask for yes or no. */
export function isYesNo(words: string, tokens: readonly Token[], hasQuestionMark: boolean): boolean {
  const start = withoutOpening(words);
  if (ASKS_INDIRECTLY.test(start) || ASKS_POLITELY.test(start)) return false;
  if (new RegExp(`^(?:${AUXILIARY})\\b`).test(start)) return !REQUEST.test(start) && !ASKS_FOR_ME.test(start);
  if (WORD_TAG.test(words) && tokens.length > 3 && !OPENS_WITH_QUESTION.test(start) && !TELLS_TO_ANSWER.test(start)) return true;
  if (QUESTION_WORD.test(start)) return false;
  // "Anyone quit the course halfway", "any of the divers get hurt", "so the head is stepping down".
  if (/^(?:anyone|anybody|any of)\b/.test(start) || ANY_DONE.test(start) || (/^so\b/.test(words) && CONFIRMS.test(start))) return true;
  return (
    (TAG.test(words) && tokens.length > 3) ||
    /^(?:is it|is that|was it|do they|did they)\b|\b(?:true|correct|right) that\b|\bwhether\b/.test(start) ||
    (hasQuestionMark && (STATEMENT.test(start) || (/^so\b/.test(words) && tokens.length > 4))) ||
    (hasQuestionMark &&
      /^(?:they|it|the|this|that|there|nobody|no one|everyone|all|only|most)\b.*\b(?:is|are|was|were|did|do|does|has|have|had|came|went|got|won|took|made|held|ran)\b/.test(
        start,
      ))
  );
}
