import { cite } from '../answer/cite.ts';
import type { Report } from '../corpus/types.ts';
import { leans } from '../language/leaning.ts';
import { isStopWord } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import { choicesFor, key } from './choices.ts';
import { datePhrase, MONTHS } from './dates.ts';
import { numberPhrase } from './numbers.ts';
import { roomFor } from './room.ts';
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
/** Small words that carry meaning: with fewer a line is no statement ("Ann Lee, Friends of the Library"). */
const LEAST_SAID = 2;
/** Before and after one of a list that names not all of them: what else is one of them, nobody can say. */
const OPEN_LIST = {
  before: /\b(?:such as|including|for example|e\.g\.|among them|like)(?=[\s:,])/iu,
  after: /\b(?:etc\b|and others\b|among others\b)/iu,
};

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
  if (!paragraph || tokens.length < WORDS.least || tokens.length > WORDS.most || leans(sentence.text, tokens)) return [];
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
    if (` ${key(rest)} `.includes(` ${key(right)} `) || known(paragraph.id, right) || wordsSaid(rest) < LEAST_SAID) continue;
    const room = roomFor(sentence.text.slice(0, gap.start), sentence.text.slice(gap.end));
    const id = `${paragraph.id}.${sentence.number}.${gap.start}`;
    const found = choicesFor({ right, type: gap.type, prompt: rest, quote: sentence.text, alsoRight: [], room }, pool, randomFrom(id));
    if (!found) continue;
    taken.push(gap);
    const citation = cite(report, paragraph, sentence.start, sentence.end);
    made.push({ id, reportId: report.id, section: paragraph.section, kind: 'gap', type: gap.type, prompt, ...found, citation });
  }
  return made;
}

/** Words other than names that carry meaning. */
const wordsSaid = (text: string): number => tokenize(text).filter((token) => /^\p{Ll}/u.test(token.text) && !isStopWord(token.norm)).length;

interface Gap {
  type: ChoiceType;
  start: number;
  end: number;
}

/** Names whose kind is settled, unless they are some of many, or their short form stands beside them: "Cold Coral Atlas (CCA)" asks nothing. */
const namesToAsk = ({ sentence, names }: ReadSentence, pool: Pool): Gap[] =>
  names.flatMap(({ text, start, end }): Gap[] => {
    const name = pool.named.get(text);
    const isOneOfSome = OPEN_LIST.before.test(sentence.text.slice(0, start)) || OPEN_LIST.after.test(sentence.text.slice(end));
    const besideItsOther = /^\s*\(\p{Lu}/u.test(sentence.text.slice(end)) || /\(\s*$/.test(sentence.text.slice(0, start));
    return !name || name.places.length > RARE || besideItsOther || isOneOfSome || pool.isOwn(text) ? [] : [{ type: name.type, start, end }];
  });

/** A label rather than a count or a time: "Level 3", "the Fisheries Act of 2015". */
const LABEL = /\P{Lu}\p{Lu}\p{L}+ (?:of )?$/u;
/** What goes on from a figure. */
const ON = new RegExp(`^(?:['’]|[-–/][\\d\\p{L}]|\\p{L}|\\d|\\s?(?:to|and|or|[-–])\\s?\\d{1,2} (?:${MONTHS.join('|')}))`, 'u');

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
      // "910,000 the year before" is no time.
      (type === 'duration' && /^\s(?:the|a|this|last|every|each)\s/.test(phrase.after)) ||
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
