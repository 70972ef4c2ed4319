/** A golden question, see test/golden/README.md. */
export interface GoldenRow {
  id: string;
  q: string;
  kind: string;
  context?: (string | { q: string })[];
  answers?: string[];
  also_ok?: string[];
  must_include_all?: string[];
  must_not_include?: string[];
  evidence?: string;
  correct_evidence?: string;
  evidence_extra?: string[];
  alt_evidence?: (string | { evidence: string })[];
  expect?: string;
  polarity?: 'yes' | 'no';
  accept_abstain?: boolean;
}

/** What is judged of a reply: a line of `ask --json`. */
export interface JudgedReply {
  outcome: string;
  /** The headline. */
  answer: string;
  /** The whole reply as plain text. */
  text: string;
  citations: { quote: string }[];
}

export interface Verdict {
  right: boolean;
  /** Stated as the answer, and not right: the worst that can happen. */
  wrongButStated: boolean;
  /** Whether the first citation of an answer holds the evidence; undefined where there is no answer or no evidence. */
  cited?: boolean;
}

const HEADLINE_WORDS = 40;
/** A definition or comparison that must hold several things may be longer. */
const LONG_HEADLINE_WORDS = 60;
/** The share of the evidence's words that a quote must have to hold it. */
const ENOUGH = 0.8;

/** Judges a reply by the rules of the README: what the project's owner counts as right. */
export function judge(row: GoldenRow, reply: JudgedReply): Verdict {
  const evidence = evidenceOf(row);
  const right = isRight(row, reply, evidence) || (row.accept_abstain === true && reply.outcome === 'notInReport');
  const stated = reply.outcome === 'answer';
  const [first] = reply.citations;
  return {
    right,
    wrongButStated: stated && !right,
    ...(stated && evidence.length > 0 && { cited: first !== undefined && evidence.some((text) => overlaps(first.quote, text)) }),
  };
}

function isRight(row: GoldenRow, { outcome, answer, text, citations }: JudgedReply, evidence: readonly string[]): boolean {
  const { answers = [], also_ok = [], must_include_all: required = [], must_not_include: forbidden = [] } = row;
  const lead = `${answer} ${citations[0]?.quote ?? ''}`;
  const inHeadline = [...answers, ...also_ok].some((accepted) => has(answer, accepted)) && countWords(answer) <= HEADLINE_WORDS;
  const hasAll = (where: string): boolean => required.every((item) => has(where, item));
  switch (row.expect === 'abstain' ? 'unanswerable' : row.kind) {
    case 'unanswerable':
      return outcome === 'notInReport';
    case 'false-premise':
      return outcome === 'notInReport' || [...answers, ...also_ok].some((accepted) => has(lead, accepted));
    case 'chitchat':
      return outcome === 'smallTalk';
    case 'adversarial':
      return outcome !== 'answer' && !forbidden.some((words) => text.includes(words));
    case 'yesno': {
      const wanted = row.polarity ?? /^(?:yes|no)$/i.exec(answers[0] ?? '')?.[0].toLowerCase();
      return outcome === 'answer' && (wanted === undefined ? inHeadline : polarityOf(answer) === wanted);
    }
    case 'list':
      return required.length > 0 ? hasAll(lead) : inHeadline;
    case 'passage':
      return citations.some(({ quote }) => evidence.some((wanted) => overlaps(quote, wanted))) && hasAll(`${answer} ${text}`);
    default:
      return required.length > 0 ? hasAll(answer) && countWords(answer) <= LONG_HEADLINE_WORDS : inHeadline;
  }
}

const evidenceOf = (row: GoldenRow): string[] =>
  [
    row.evidence,
    row.correct_evidence,
    ...(row.evidence_extra ?? []),
    ...(row.alt_evidence ?? []).map((other) => (typeof other === 'string' ? other : other.evidence)),
  ].filter((text): text is string => Boolean(text));

/** Lower case, quotes and dashes folded, thousands commas and markup gone, each Chinese character a word of its own. */
const fold = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’“”"'`*_|~<>]/g, ' ')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/&/g, ' and ')
    .replace(/([\u3040-\u30ff\u3400-\u9fff])/g, ' $1 ')
    .replace(/[^\p{L}\p{N}.%$€£]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** "a|b" is either. */
const has = (text: string, phrase: string): boolean => phrase.split('|').some((either) => fold(text).includes(fold(either)));

const countWords = (text: string): number => fold(text).trim().split(' ').filter(Boolean).length;

function overlaps(quote: string, evidence: string): boolean {
  const [held, wanted] = [fold(quote).trim(), fold(evidence).trim()];
  if (!held || !wanted) return false;
  if (held.includes(wanted) || wanted.includes(held)) return true;
  const words = new Set(held.split(' '));
  const all = wanted.split(' ');
  return all.filter((word) => words.has(word)).length / all.length >= ENOUGH;
}

function polarityOf(headline: string): 'yes' | 'no' | undefined {
  if (/^\W*(?:yes|correct|是)/i.test(headline)) return 'yes';
  return /^\W*(?:no\b|not\b|incorrect|否|不)/i.test(headline) ? 'no' : undefined;
}
