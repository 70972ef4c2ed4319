import { cite } from '../answer/cite.ts';
import type { Report } from '../corpus/types.ts';
import { choicesFor, key } from './choices.ts';
import { datePhrase, MONTHS } from './dates.ts';
import { numberPhrase } from './numbers.ts';
import { isNumeric, readSentence, type Place, type Pool, type ReadSentence } from './pool.ts';
import { randomFrom } from './random.ts';
import { GAP, type ChoiceType, type QuizQuestion } from './types.ts';

/** Shorter sentences say too little around a gap, longer ones are no quick question. */
const WORDS = { least: 7, most: 45 };
/** At most this many questions from one sentence, the best first. */
const PER_SENTENCE = 2;
/** What is worth knowing, first. */
const ORDER: readonly ChoiceType[] = ['money', 'percentage', 'duration', 'number', 'date', 'person', 'organization', 'place'];
/** A name in more sentences than this would fit into many of them: only what is said of it once tells which it is. */
const RARE = 4;
/** A sentence that begins like this speaks of what was said before it: nobody would know what it asks about. */
const LEANS =
  /^(?:(?:however|moreover|furthermore|in addition|also|then|but|and|so|yet|instead|thus|therefore|finally|as a result|in spite of this|of these|of those|of them)\b,?\s*)*(?:it|they|he|she|these|those|its|their|his|her|both|others?|another|(?:this|that)(?! (?:year|month|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))|the (?:others?|former|latter|rest|remainder|same|second|third|figures?|numbers?)|(?:of (?:these|those|them))|\p{L}+ of (?:these|those|them)|there)\b/iu;
/** "By December 301 of these": of which, only the sentence before it tells. */
const POINTS_BACK = /\bof (?:these|those)\b/iu;
/** "Four have been rebuilt": four of what, the sentence before it said. */
const HELPERS = new Set('have has had were was are is came went did of'.split(' '));
/**
 * Questions from the words alone: a sentence with a number, a date or a name left out.
 * @param known what the facts ask about already.
 */
export function questionsFromSentence(
  report: Report,
  pool: Pool,
  place: Place,
  known: (paragraphId: string, right: string) => boolean,
): QuizQuestion[] {
  const paragraph = report.paragraphs[place.paragraph];
  const read = readSentence(place, pool.seen);
  const { sentence, tokens } = read;
  if (!paragraph || tokens.length < WORDS.least || tokens.length > WORDS.most || !standsAlone(read)) return [];
  const gaps = [...figuresIn(read, report.year), ...namesToAsk(read, pool)].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  const made: QuizQuestion[] = [];
  const taken: Gap[] = [];
  for (const gap of gaps) {
    if (made.length === PER_SENTENCE) break;
    if (taken.some((other) => other.start < gap.end && gap.start < other.end)) continue;
    const prompt = `${sentence.text.slice(0, gap.start)}${GAP}${sentence.text.slice(gap.end)}`;
    const right = sentence.text.slice(gap.start, gap.end);
    const rest = prompt.replace(GAP, ' ');
    // Said twice, the sentence would give its own answer away.
    if (` ${key(rest)} `.includes(` ${key(right)} `) || known(paragraph.id, right)) continue;
    const id = `${paragraph.id}.${sentence.number}.${gap.start}`;
    const found = choicesFor({ right, type: gap.type, prompt: rest, quote: sentence.text, alsoRight: [] }, pool, randomFrom(id));
    if (!found) continue;
    taken.push(gap);
    const citation = cite(report, paragraph, sentence.start, sentence.end);
    made.push({ id, reportId: report.id, section: paragraph.section, kind: 'gap', type: gap.type, prompt, ...found, citation });
  }
  return made;
}

/** Whether a sentence can be understood without those before it. */
const standsAlone = ({ sentence, tokens: [first, second] }: ReadSentence): boolean =>
  !LEANS.test(sentence.text) && !POINTS_BACK.test(sentence.text) && !(first?.value !== undefined && HELPERS.has(second?.norm ?? ''));

interface Gap {
  type: ChoiceType;
  start: number;
  end: number;
}

/** Names whose kind is settled, unless their short form stands beside them: "Cold Coral Atlas (CCA)" asks nothing. */
const namesToAsk = ({ sentence, names }: ReadSentence, pool: Pool): Gap[] =>
  names.flatMap(({ text, start, end }): Gap[] => {
    const name = pool.named.get(text);
    const besideItsOther = /^\s*\(\p{Lu}/u.test(sentence.text.slice(end)) || /\(\s*$/.test(sentence.text.slice(0, start));
    return !name || name.places.length > RARE || besideItsOther || pool.isOwn(text) ? [] : [{ type: name.type, start, end }];
  });

/** A label rather than a count or a time: "Level 3", "the Fisheries Act of 2015". */
const LABEL = /\P{Lu}\p{Lu}\p{L}+ (?:of )?$/u;
/** What goes on from a figure. */
const ON = new RegExp(`^(?:[-–/][\\d\\p{L}]|\\p{L}|\\d|\\s?(?:to|and|or|[-–])\\s?\\d{1,2} (?:${MONTHS.join('|')}))`, 'u');

/** Figures and dates; of "more than 80" the 80 alone, so that "more than" stays to be read. */
function figuresIn({ sentence: { text }, spans }: ReadSentence, reported: number | undefined): Gap[] {
  const dates = spans.filter(({ type }) => type === 'date');
  return spans.flatMap(({ type, start, end, noun }): Gap[] => {
    if (type === 'date') {
      const date = text.slice(start, end);
      // In a report on a year, that year is no riddle.
      return datePhrase(date) && date !== String(reported) && standsFree(text, start, end) ? [{ type, start, end }] : [];
    }
    if (!isNumeric(type) || type === 'ordinal' || dates.some((date) => date.start < end && start < date.end)) return [];
    const phrase = numberPhrase(text.slice(start, end));
    // A number inside a title: "Feeding Six for Less".
    if (/^\p{Lu}/u.test(phrase?.digits ?? '') && start > 0) return [];
    // "One" and "two" are a matter of style more than of knowledge; a number that counts nothing may be a label.
    if (
      !phrase ||
      phrase.value <= (type === 'number' ? 2 : 1) ||
      (type === 'number' && !noun?.length) ||
      (type === 'percentage' && !/\d/.test(phrase.digits))
    )
      return [];
    const currency = /[£$€¥]\s?$/.exec(phrase.before)?.[0].length ?? 0;
    const from = start + phrase.before.length - currency;
    return standsFree(text, from, end) ? [{ type, start: from, end }] : [];
  });
}

/** Whether a figure or date is one of its own: no label, and not in the middle of a longer one ("F-16", "2019/20", "Rio+20", "4 to 6 June"). */
function standsFree(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  return !LABEL.test(before) && !/[\p{L}\d][-–/.,+]?$/u.test(before) && !ON.test(text.slice(end));
}
