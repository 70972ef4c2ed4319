import { citeQuote } from '../answer/cite.ts';
import type { LocatedFact, Report } from '../corpus/types.ts';
import { findSpans } from '../language/spans.ts';
import { tokenize } from '../language/tokens.ts';
import { choicesFor, type Asked } from './choices.ts';
import { datePhrase } from './dates.ts';
import { isBody, namesIn } from './names.ts';
import { numberPhrase } from './numbers.ts';
import { isNamed, isNumeric, stemsOf, type Pool } from './pool.ts';
import { extentOf, isAdjective } from '../language/places.ts';
import { hashOf, randomFrom } from './random.ts';
import type { ChoiceType, QuizQuestion } from './types.ts';

/** Two facts whose questions share this much of their words ask the same: the answer of one is right for the other. */
const SAME_QUESTION = 0.6;
const LONGEST = 90;

/**
 * Questions from the facts whose answer is one exact thing: descriptions, reasons and lists have no wrong answer that is surely wrong. Yields after each.
 */
export function* questionsFromFacts(report: Report, pool: Pool): Generator<undefined, QuizQuestion[]> {
  // Names that the facts give are choices for each other too, with the kind that their author gave them.
  const cores = report.facts.map((fact) => coreOf(fact, pool));
  const named = cores.flatMap((core) =>
    core && isNamed(core.type) ? [{ text: core.right, type: core.type, stems: stemsOf(core.right), places: [] }] : [],
  );
  const names = [...new Map([...pool.names, ...named].map((name) => [name.text, name])).values()];
  const asks: ReadonlySet<string>[][] = [];
  for (const { question, asks: others } of report.facts) {
    asks.push([question, ...others].map(stemsOf));
    yield;
  }
  const questions: QuizQuestion[] = [];
  for (const [index, fact] of report.facts.entries()) {
    const core = cores[index];
    if (!core) continue;
    const asked = stemsOf(fact.question);
    const others = report.facts.map((other, at) => ({
      ...other,
      core: cores[at],
      isSame: asks[at]?.some((ask) => sameQuestion(asked, ask)) === true,
    }));
    others.splice(index, 1);
    const alsoRight = others.filter(({ isSame }) => isSame).map(({ answer }) => answer);
    // Of two places in a paragraph, each with a question of its own, one is not where the other thing was.
    const elsewhere = others.flatMap((other) =>
      !other.isSame && other.paragraph === fact.paragraph && other.core?.type === 'place' ? [other.core.right] : [],
    );
    const question = fromFact(report, { ...pool, names }, fact, core, { alsoRight, elsewhere });
    if (question) questions.push(question);
    yield;
  }
  return questions;
}

interface Core {
  right: string;
  type: ChoiceType;
}

function fromFact(
  report: Report,
  pool: Pool,
  { id: factId, question: prompt, quote, paragraph }: LocatedFact,
  { right, type }: Core,
  others: Pick<Asked, 'alsoRight' | 'elsewhere'>,
): QuizQuestion | undefined {
  const asked = stemsOf(prompt);
  // A question that names its own answer tests nothing.
  if ([...stemsOf(right)].every((stem) => asked.has(stem))) return undefined;
  const id = hashOf(`fact ${factId} ${right}`);
  const found = choicesFor({ right, type, prompt, quote, ...others }, pool, randomFrom(id));
  const citation = citeQuote(report, paragraph, quote);
  return found && { id, reportId: report.id, section: paragraph.section, kind: 'fact', type, prompt, ...found, citation };
}

function sameQuestion(asked: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...asked].filter((stem) => other.has(stem)).length;
  return shared >= SAME_QUESTION * asked.size;
}

/** The exact thing in a fact's answer ("In Shanghai" gives "Shanghai"), if it stands in the quote and is worth asking. */
function coreOf(fact: LocatedFact, pool: Pool): Core | undefined {
  const { type, quote } = fact;
  if (!isNumeric(type) && !isNamed(type) && type !== 'date') return undefined;
  const right = coreText(fact, type);
  if (right === undefined || right.length > LONGEST || !quote.includes(right)) return undefined;
  if (isNumeric(type)) return type === 'ordinal' && numberPhrase(right)?.value === 1 ? undefined : { right, type };
  return type === 'date' || (isOfKind(right, fact, pool) && !pool.isOwn(right)) ? { right, type } : undefined;
}

/** Whether others of a kind can stand beside a name: what its author calls an organization may be a park or somebody's headquarters. */
function isOfKind(name: string, { type, quote }: LocatedFact, { named }: Pool): boolean {
  if (type === 'place') return extentOf(name) !== 'local' || named.get(name)?.type === 'place' || quote.includes(`in ${name}`);
  return type !== 'organization' || isBody(name) || !/\s/.test(name);
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
