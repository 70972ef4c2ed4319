import { citeQuote } from '../answer/cite.ts';
import type { LocatedFact, Report } from '../corpus/types.ts';
import { findSpans } from '../language/spans.ts';
import { tokenize } from '../language/tokens.ts';
import { choicesFor } from './choices.ts';
import { datePhrase } from './dates.ts';
import { namesIn } from './names.ts';
import { numberPhrase } from './numbers.ts';
import { isNamed, isNumeric, stemsOf, type Pool } from './pool.ts';
import { isAdjective } from './places.ts';
import { hashOf, randomFrom } from './random.ts';
import type { ChoiceType, QuizQuestion } from './types.ts';

/** Two facts whose questions share this much of their words ask the same: the answer of one is right for the other. */
const SAME_QUESTION = 0.6;
const LONGEST = 90;

/** Questions from the facts whose answer is one exact thing: descriptions, reasons and lists have no wrong answer that is surely wrong. */
export const questionsFromFacts = (report: Report, pool: Pool): QuizQuestion[] => {
  // Names that the facts give are choices for each other too, with the kind that their author gave them.
  const cores = report.facts.flatMap((fact) => coreOf(fact) ?? []);
  const named = cores.filter(({ type }) => isNamed(type)).map(({ right, type }) => ({ text: right, type, stems: stemsOf(right) }));
  const known = new Set(named.map(({ text }) => text));
  const names = [...named, ...pool.names.filter(({ text }) => !known.has(text))];
  const unique = [...new Map(names.map((name) => [name.text, name])).values()];
  const asks = report.facts.map((fact) => [fact.question, ...fact.asks].map(stemsOf));
  return report.facts.flatMap((fact) => fromFact(report, { ...pool, names: unique }, fact, asks) ?? []);
};

function fromFact(report: Report, pool: Pool, fact: LocatedFact, asks: readonly ReadonlySet<string>[][]): QuizQuestion | undefined {
  const core = coreOf(fact);
  if (!core) return undefined;
  const { right, type } = core;
  const asked = stemsOf(fact.question);
  // A question that names its own answer tests nothing.
  if ([...stemsOf(right)].every((stem) => asked.has(stem))) return undefined;
  const id = hashOf(`fact ${fact.id} ${right}`);
  const alsoRight = report.facts
    .filter((other, index) => other !== fact && asks[index]?.some((ask) => sameQuestion(asked, ask)))
    .map(({ answer }) => answer);
  const found = choicesFor({ right, type, prompt: fact.question, quote: fact.quote, alsoRight }, pool, randomFrom(id));
  if (!found) return undefined;
  const citation = citeQuote(report, fact.paragraph, fact.quote);
  return { id, reportId: report.id, section: fact.paragraph.section, kind: 'fact', type, prompt: fact.question, ...found, citation };
}

function sameQuestion(asked: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...asked].filter((stem) => other.has(stem)).length;
  return shared >= SAME_QUESTION * asked.size;
}

/** The exact thing in a fact's answer ("In Shanghai" gives "Shanghai"), if it stands in the quote. */
function coreOf(fact: LocatedFact): { right: string; type: ChoiceType } | undefined {
  const { type, quote } = fact;
  if (!isNumeric(type) && !isNamed(type) && type !== 'date') return undefined;
  const right = coreText(fact, type);
  return right !== undefined && right.length >= 1 && right.length <= LONGEST && quote.includes(right) ? { right, type } : undefined;
}

function coreText({ answer, quote }: LocatedFact, type: ChoiceType): string | undefined {
  const bare = answer.replace(/^["“'‘]+|["”'’.]+$/gu, '').trim();
  if (type === 'title') return bare;
  if (isNamed(type)) return nameIn(bare, quote);
  const texts = [...new Set(spansIn(bare, type))];
  const [only] = texts;
  if (only === undefined || texts.length > 1) return undefined;
  if (type === 'date') return datePhrase(only) && only;
  const phrase = numberPhrase(only);
  // "More than 80": any smaller number would be true as well, so the choices are figures alone and the question asks for the one in the report.
  const figure = phrase && `${/[£$€¥]\s?$/.exec(phrase.before)?.[0] ?? ''}${phrase.digits}${phrase.after}`;
  return figure !== undefined && quote.includes(figure) ? figure : undefined;
}

const spansIn = (text: string, type: ChoiceType): string[] =>
  findSpans(text, tokenize(text))
    .filter((span) => span.type === type)
    .map((span) => text.slice(span.start, span.end));

/** The answer without "In", "To the" and a possessive ending, when it begins with a capital; else the only name in it. */
function nameIn(answer: string, quote: string): string | undefined {
  const name = answer.replace(/^(?:(?:in|on|at|from|by|to|with|of|for|the|an?)\s+)+/i, '').replace(/['’]s?$/u, '');
  if (isAdjective(name)) return undefined;
  if (/^\p{Lu}/u.test(name) && quote.includes(name) && !/,| and /.test(name)) return name;
  const tokens = tokenize(answer);
  const names = [...new Set(namesIn(answer, tokens, findSpans(answer, tokens)).map(({ text }) => text))];
  return names.length === 1 ? names[0] : undefined;
}
