import { cite } from '../answer/cite.ts';
import type { Paragraph, Report, Sentence } from '../corpus/types.ts';
import { leans } from '../language/leaning.ts';
import { tokenize } from '../language/tokens.ts';
import { isKindOfBody } from '../quiz/names.ts';
import { stemsOf, type Pool } from '../quiz/pool.ts';
import type { TourItem } from './types.ts';

/** What the body is: at most this many sentences, of at most so many letters. */
const MOST = 3;
const LONGEST = 400;
/** Shorter ones say little of a body; and those that open a report are mottos and greetings. */
const LEAST_WORDS = { telling: 6, opening: 8 };

/** Paragraphs of prose in which a report comes to its subject. */
const OPENING_PARAGRAPHS = 5;

/** What is said of the body right after its name, and how much that tells of what it is. */
const SAYS: readonly [RegExp, number][] = [
  [/^(?:is|are) (?:an?|the|one|part) (?!(?:first|last|only|most|same|year|result|time)\b)/i, 4],
  [
    /^(?:is|are|was|were|has been|have been) (?:\p{L}+ly |first )?(?:established|founded|created|started|set up|launched|formed|opened|registered|incorporated|constituted)\b/iu,
    4,
  ],
  [/^(?:is|are) (?:responsible|committed|charged|based|located)\b/i, 3],
  [
    /^(?:has|have) (?:an?|the|its|our|\p{L}+) (?:tasks?|missions?|aims?|purposes?|duties|seat|headquarters|members|branches|stations|staff)\b/iu,
    3,
  ],
  [
    /^(?:today |now |still )?(?:exists?|works?|looks? after|provides?|brings?|runs?|helps?|serves?|supports?|trains?|offers?|operates?|represents?|manages?|regulates?|advises?|aims?|seeks?|promotes?|maintains?|publish(?:es)?|collects?|teach(?:es)?|rescues?|owns?|builds?|makes?(?! \p{L}+ recommendations)|lends?|finances?|funds?|stud(?:y|ies)|inspects?|keeps?|cares?|tracks?|maps?|supplies|supply|lets?|houses?)\b/iu,
    3,
  ],
];
/** "Our mission is …", "The Institute's task is …". */
const MISSION = /^(?:(?:our|its) |the [^.,;]{1,60}['’]s? )(?:mission|purpose|task|aim|role|mandate|work) (?:is|are|remains)\b/iu;
/** The least, with its place, to be taken for a sentence on what the body is: what it does is said early, or under a heading for it. */
const ENOUGH = 4;
/** Headings under which a report introduces its body; and what it is worth to stand there, or early. */
const ABOUT = /\b(?:about|who we are|what we (?:do|are)|introduction|at a glance|mission|mandate|profile|in brief|history)\b/i;
const PLACE = { about: 1.5, early: 1.5 };
/** What a report is called itself. */
const REPORT = /\b(?:report|review|yearbook|year|chapter|section)s?\b/i;
/** A report on itself: how it came about. */
const ON_ITSELF = /^(?:(?:this|the present) (?:report|review)\b|\p{L}+ (?:to|from|by|before|pursuant|under)\b)/iu;
/** "In 2012, …", "Under its convention the …". */
const OPENING = /^(?:In|On|Since|Under|At|For|Today)\b(?:\s[^,]{1,40}?\s(?=the \p{Lu})|[^,]{0,60},\s+)/u;
/** The subject of a sentence as far as it is capitalised, with what stands in brackets after it. */
const SUBJECT =
  /^(?:[Tt]he )?((?:\p{Lu}[\p{L}\p{N}&'’.-]*|&\p{L}+)(?:\s+(?:(?:of|for|and|the|in|on)\s+)*(?:\p{Lu}[\p{L}\p{N}&.-]*|&\p{L}*))*)(?:\s*\([^)]{1,60}\))*,?\s+/u;

/** A sentence, and what it says of the body; undefined where it is about something else. */
interface Place {
  paragraph: Paragraph;
  sentence: Sentence;
  said: string | undefined;
}

/**
 * The sentences in which the report says what the body is, in reading order; else the first that says something of it, or at all. Yields after each
 * paragraph.
 */
export function* bodyItems(report: Report, pool: Pool): Generator<undefined, TourItem[]> {
  const isBody = yield* bodyOf(report, pool);
  const prose = report.paragraphs.filter(({ kind }) => kind === 'prose');
  const telling: (Place & { at: number; score: number })[] = [];
  let [first, statement, ours]: (Place | undefined)[] = [];
  for (const [at, paragraph] of prose.entries()) {
    const bonus = bonusOf(report, paragraph, at < OPENING_PARAGRAPHS ? 0 : at / prose.length);
    for (const sentence of paragraph.sentences) {
      const place = { paragraph, sentence, said: saidOf(sentence.text, isBody) };
      const worth = worthOf(sentence.text, place.said);
      if (worth > 0 && worth + bonus >= ENOUGH) telling.push({ ...place, at: telling.length, score: worth + bonus });
      first ??= place;
      if (!statement && isStatement(sentence)) statement = place;
      if (!ours && at < OPENING_PARAGRAPHS && place.said !== undefined && isStatement(sentence)) ours = place;
    }
    yield;
  }
  const best = telling
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .sort((a, b) => a.at - b.at);
  const instead = ours ?? statement ?? first;
  const chosen = best.length > 0 || !instead ? best : [instead];
  return chosen.map(({ paragraph, sentence }) => ({ fromReport: true, citation: cite(report, paragraph, sentence.start, sentence.end) }));
}

/** What a sentence says of the body; undefined where it is about something else. */
function saidOf(text: string, isBody: (name: string) => boolean): string | undefined {
  const rest = text.replace(OPENING, '');
  const we = /^[Ww]e\s+/u.exec(rest);
  const subject = we ?? SUBJECT.exec(rest);
  return subject && (we || isBody(subject[1] ?? '')) ? rest.slice(subject[0].length) : undefined;
}

function worthOf(text: string, said: string | undefined): number {
  if (text.length > LONGEST) return 0;
  const worth = MISSION.test(text)
    ? 4
    : said === undefined
      ? 0
      : Math.max(...SAYS.map(([pattern, value]) => (pattern.test(said) ? value : 0)));
  return worth > 0 && tokenize(text).length >= LEAST_WORDS.telling ? worth : 0;
}

/** @param at how far into the report it stands, 0..1. */
const bonusOf = ({ sections }: Report, { section }: Paragraph, at: number): number =>
  (ABOUT.test(sections[section]?.path.slice(1).join(' ') ?? '') ? PLACE.about : 0) + PLACE.early * (1 - at);

/** Whether a name is the body's: of the title or an alias of that; or what kind of body it is ("the Institute"). Yields after each alias. */
function* bodyOf({ title, publisher = '' }: Report, { isOwn, aliases }: Pool): Generator<undefined, (name: string) => boolean> {
  const names = [title, publisher];
  for (const { long, short } of aliases) {
    if (isOwn(long) || (short !== undefined && isOwn(short))) names.push(long);
    yield;
  }
  const kinds = new Set(names.flatMap((name) => [...stemsOf(spelled(name))]).filter(isKindOfBody));
  const isKind = (name: string): boolean => !/\s/.test(name) && [...stemsOf(spelled(name))].every((stem) => kinds.has(stem));
  return (name) => stemsOf(name).size > 0 && !REPORT.test(name) && (isOwn(name) || isKind(name));
}

/** Centres are called both in one report. */
const spelled = (name: string): string => name.replace(/\bcenter/gi, 'centre');

/** Whether a sentence is one, and can be understood alone. */
function isStatement({ text }: Sentence): boolean {
  const tokens = tokenize(text);
  return (
    tokens.length >= LEAST_WORDS.opening &&
    !ON_ITSELF.test(text) &&
    text.length <= LONGEST &&
    /[.!?]["”’)]?$/u.test(text) &&
    !leans(text, tokens)
  );
}
