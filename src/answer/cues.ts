import type { Asked } from './asked.ts';
import { matchedAt } from './clauses.ts';
import { claimsOnly, NOT_ONLY } from './denial.ts';
import type { Evidence } from './evidence.ts';

/** What the words of evidence that stand for none of the question may say of a claim, as alternations. No rule: learned trees weigh how often each occurs. */
const IN_EVIDENCE = {
  denied: "not|no|never|nobody|none|nothing|neither|nor|without|cannot|\\w+n['’]t",
  ended:
    'cancel\\w*|dropped|abandon\\w*|terminat\\w*|discontinu\\w*|abolish\\w*|withdr[ae]w\\w*|(?:given|gave) up|(?:broken|called) off|scrapped|ceased|ended|closed|stopp\\w*|suspend\\w*|halted|removed|dissolved|wound up|came to an end',
  refused:
    'refus\\w*|reject\\w*|declin\\w*|turned down|dismiss\\w*|den(?:y|ied|ies)|forbid\\w*|banned|prohibit\\w*|unsuccessful\\w*|fail\\w*|missed|lost|defeat\\w*',
  delayed:
    'postpon\\w*|put (?:off|back)|defer\\w*|delay\\w*|adjourn\\w*|late|later than|slipped|moved to|pending|await\\w*|not yet|yet to|held up|behind',
  planned:
    'will|plan\\w*|intend\\w*|propos\\w*|would|to be|shall|expected|under way|in preparation|consider\\w*|hope\\w*|from (?:19|20)\\d\\d',
  contrasted:
    'but|however|although|though|except|despite|apart from|instead|rather than|whereas|while|unlike|by contrast|on the other hand',
  only: 'only|just|alone|merely|except|but for|apart from|all but',
  whole: 'all|every|each|both|every(?:one|body)|entire\\w*|whole|in full|completely|throughout|without exception',
  part: 'most|majority|some|few|half|part|partly|several|many|a third|two thirds|of (?:whom|which|these)',
  first: 'first|oldest|largest|biggest|highest|lowest|best|record|ever',
  up: 'r[oi]se\\w*|increas\\w*|gr[eo]w\\w*|up|more|higher|improv\\w*|gain\\w*|above|exceed\\w*|doubl\\w*|better|longer|faster|climb\\w*',
  down: 'f[ae]ll\\w*|decreas\\w*|declin\\w*|drop\\w*|down|fewer|less|lower|reduc\\w*|below|under|shr[aiu]nk|cut|worse|shorter|slower|halved|short of',
  same: 'same|unchanged|as before|again|remain\\w*|stay\\w*|still|continue\\w*|kept',
  free: 'free|no charge|nothing|without (?:a )?(?:fee|charge)',
  compulsory: 'must|compulsory|mandatory|oblig\\w*|required|ha(?:ve|s|d) to',
  allowed: 'may|can|could|voluntary|optional|allowed|permitted|open to|available',
  done: 'met|reached|achieved|complet\\w*|done|carried out|accepted|follow\\w*|succe\\w*|won|passed|approved|granted|adopted|installed|opened|launched|introduced|finished',
  aimed: 'target|goal|aim\\w*|plan\\w*|budget\\w*|hoped|expected|limit|ceiling|standard|estimate\\w*|promise\\w*|against an?',
  again: 'reopen\\w*|recover\\w*|restor\\w*|return\\w*|back|resum\\w*|extended|renew\\w*|re-elected|again',
  figures: '\\d[\\d,.]*',
  compared: 'than|compared|against|as opposed',
} as const;

/** What a claim may say beside what `Claim` reads off it, likewise. */
const IN_CLAIM = {
  'claims an end':
    'over|wrapped up|stop\\w*|end\\w*|finish\\w*|scrap\\w*|gone|axed|shut\\w*|phased out|closed?|drop\\w*|cancel\\w*|abandon\\w*',
  'claims going on': 'continue|carry on|keep|go on|remain|stay\\w*|going',
  'claims a first': 'first|oldest|largest|biggest|highest|lowest|best|record|ever',
  'claims free': 'free|no charge|nothing|pay|cost|charge|without',
  'claims a duty': 'must|compulsory|mandatory|required|ha(?:ve|s) to|need|forced',
  'claims a failure': 'miss\\w*|fail\\w*|f[ae]ll short|behind|late|overr\\w*|exceed\\w*|lose|lost',
  'claims a success': 'hit|reach\\w*|met|meet|beat|achiev\\w*|manage\\w*|pass\\w*|win|won',
  'claims harm': 'hurt|die\\w*|kill\\w*|injur\\w*|harm\\w*|damage\\w*|stolen|wrong',
  'claims a future': 'will|going to',
  'claims whose': 'by',
} as const;

const compiled = (alternations: Readonly<Record<string, string>>): readonly RegExp[] =>
  Object.values(alternations).map((alternation) => new RegExp(`\\b(?:${alternation})\\b`, 'gi'));
const [evidencePatterns, claimPatterns] = [compiled(IN_EVIDENCE), compiled(IN_CLAIM)];

/** Those of the claim alone, which what a question says by itself is learned from. */
export const CLAIM_CUES = Object.keys(IN_CLAIM) as (keyof typeof IN_CLAIM)[];

/** The kinds of word counted, evidence first. */
export const CUES = [...(Object.keys(IN_EVIDENCE) as (keyof typeof IN_EVIDENCE)[]), ...CLAIM_CUES] as const;
/** More of a kind say no more. */
const MOST = 3;
const count = (text: string, pattern: RegExp): number => Math.min(MOST, text.match(pattern)?.length ?? 0);

/** How often each kind of CUES occurs, in order: in the words of the evidence that stand for none of the question, and in the claim. */
export function cuesOf(asked: Asked, claim: string, evidence: Evidence): number[] {
  const taken = matchedAt(asked, evidence);
  // The month says nothing of what may be.
  const isMonth = (at: number): boolean => at > 0 && evidence.tokens[at]?.text === 'May';
  const untaken = evidence.tokens.map(({ text }, at) => (taken.has(at) || isMonth(at) ? '_' : text)).join(' ');
  const others = claimsOnly(claim) ? untaken : untaken.replace(NOT_ONLY, '_');
  return [...evidencePatterns.map((pattern) => count(others, pattern)), ...claimPatterns.map((pattern) => count(claim, pattern))];
}
