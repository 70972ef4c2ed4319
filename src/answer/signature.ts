import { isRole } from '../language/nameWords.ts';
import { isStopWord } from '../language/stopWords.ts';
import type { LikelyWords } from '../retrieval/answerWords.ts';
import type { Unit } from '../retrieval/unit.ts';
import type { Asked } from './asked.ts';
import { isOfBody } from './ofBody.ts';
import { placedFirst } from './placedFirst.ts';

const SIGNS =
  /\b(?:sign(?:s|ed)?|wr(?:ote|itten|ites?)|penned|author|put (?:their|his|her) name|name (?:is|was|stands|appears) (?:under|below|beneath|at the))\b/i;
/** What reports open with, as questions and headings call it. */
const OPENING = /\b(?:foreword|preface|letter|message|note|words?|welcome|introduction|address|remarks)\b/i;
/** Which opening it is, and whom it is to. */
const WHICH = new Set(
  'open opening start beginning begin front first page top bottom foot reader readers transmittal put under'.split(' '),
);
/** What a letter ends with before the name. */
const CLOSING =
  /^(?:(?:yours|sincerely|respectfully|faithfully|truly|signed|(?:kind|best|warm)(?:est)? (?:regards|wishes)|with (?:thanks|regards))[\s,]+)+/i;
/** The most words of a name and a role. */
const LONGEST = 16;
/** Within so many paragraphs of the end of its section it stands: a date or a place may follow. */
const AT_END = 3;

/** Whether a question asks who signed what a report opens with, and nothing more. */
const asksSigner = ({ question: { read, kind, leans }, terms, index }: Asked): boolean =>
  (kind === 'fact' || kind === 'list') &&
  !leans &&
  /\bwho(?:['’]?s|se)?\b/i.test(read) &&
  SIGNS.test(read) &&
  OPENING.test(read) &&
  terms.every(
    ({ length, norm, key }) =>
      length > 1 ||
      index.subject.has(key) ||
      [SIGNS, OPENING].some((words) => words.test(norm)) ||
      WHICH.has(norm) ||
      isRole(norm) ||
      isOfBody(norm),
  );

/** Whether a sentence is a name, with a role below it or none: "Sincerely, Ann Lee Director". */
function isSignature({ sentence: { text }, tokens, paragraph }: Unit): boolean {
  const from = CLOSING.exec(text)?.[0].length ?? 0;
  const words = tokens.filter(({ start }) => start >= from);
  return (
    paragraph.kind === 'prose' &&
    !/[.!?:]$/.test(text) &&
    words.length <= LONGEST &&
    words.slice(0, 2).filter(({ capital, norm }) => capital && !isRole(norm)).length === 2 &&
    words.every(({ capital, norm, value }) => capital || value !== undefined || isStopWord(norm))
  );
}

/**
 * The best sentences, those first that sign the letter or foreword that a report opens with. Undefined where that is not asked for, nothing is signed, or the only signature is first already.
 */
export function signaturesFirst(asked: Asked, likely: readonly LikelyWords[]): LikelyWords[] | undefined {
  if (!asksSigner(asked)) return undefined;
  const places = signatures(asked);
  const [place] = places;
  return !place || (places.length === 1 && asked.ranked[0]?.unit === place.unit) ? undefined : placedFirst(asked, likely, places);
}

/**
 * What signs the letter or foreword that a report opens with: of the section that is called what the question calls it, else the first that is signed; of several signatures there, those with
 * the role that is asked for.
 */
export function signatures({ question, terms, index }: Asked): { unit: Unit; from: number; to: number }[] {
  const signed = index.report.sections
    .filter(({ heading, paragraphs }) => paragraphs.length > 1 && OPENING_HEADING.test(heading.text))
    .map(({ heading, paragraphs }) => ({
      heading: heading.text.toLowerCase(),
      units: paragraphs.slice(-AT_END).flatMap(({ id }) => (index.unitsOf.get(id) ?? []).filter(isSignature)),
    }))
    .filter(({ units }) => units.length > 0);
  const called = OPENING.exec(question.read)?.[0].toLowerCase() ?? '';
  const section = signed.find(({ heading }) => heading.includes(called)) ?? signed[0];
  const roles = terms.filter(({ norm }) => isRole(norm)).map(({ key }) => key);
  const units = section?.units ?? [];
  const inRole = units.filter(({ keys }) => roles.some((key) => keys.has(key)));
  return (inRole.length > 0 ? inRole : units).map((unit) => ({ unit, from: 0, to: unit.tokens.length }));
}

/** "A note from our director", "From the Chair", "Rector's foreword". */
const OPENING_HEADING = new RegExp(`${OPENING.source}|^from (?:the|our)\\b`, 'i');
