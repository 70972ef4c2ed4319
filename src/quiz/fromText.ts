import { cite } from '../answer/cite.ts';
import type { Report } from '../corpus/types.ts';
import { choicesFor, key } from './choices.ts';
import { datePhrase } from './dates.ts';
import { numberPhrase } from './numbers.ts';
import { isNumeric, type Pool, type ReadSentence } from './pool.ts';
import { hashOf, randomFrom } from './random.ts';
import { GAP, type ChoiceType, type QuizQuestion } from './types.ts';

/** Shorter sentences say too little around a gap, longer ones are no quick question. */
const WORDS = { least: 7, most: 45 };
/** At most this many questions from one sentence, the best first. */
const PER_SENTENCE = 2;
/** What is worth knowing, first; a lone name last, because its kind is the least certain. */
const ORDER: readonly ChoiceType[] = ['money', 'percentage', 'date', 'duration', 'number', 'person', 'place', 'organization', 'name'];

/** Questions from the words alone: a sentence with a number, a date or a name left out. */
export const questionsFromText = (report: Report, pool: Pool): QuizQuestion[] =>
  pool.sentences.flatMap((sentence) => fromSentence(report, pool, sentence));

function fromSentence(report: Report, pool: Pool, read: ReadSentence): QuizQuestion[] {
  const { sentence, tokens } = read;
  const paragraph = report.paragraphs[read.paragraph];
  if (!paragraph || tokens.length < WORDS.least || tokens.length > WORDS.most) return [];
  const gaps = [...figuresIn(read), ...namesToAsk(read, pool)].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  const made: QuizQuestion[] = [];
  const taken: Gap[] = [];
  for (const gap of gaps) {
    if (made.length === PER_SENTENCE) break;
    if (taken.some((other) => other.start < gap.end && gap.start < other.end)) continue;
    const prompt = `${sentence.text.slice(0, gap.start)}${GAP}${sentence.text.slice(gap.end)}`;
    const right = sentence.text.slice(gap.start, gap.end);
    const rest = prompt.replace(GAP, ' ');
    // Said twice, the sentence would give its own answer away.
    if (` ${key(rest)} `.includes(` ${key(right)} `)) continue;
    const id = hashOf(`gap ${paragraph.id} ${sentence.number} ${gap.start} ${right}`);
    const found = choicesFor({ right, type: gap.type, prompt: rest, quote: sentence.text, alsoRight: [] }, pool, randomFrom(id));
    if (!found) continue;
    taken.push(gap);
    const citation = cite(report, paragraph, sentence.start, sentence.end);
    made.push({ id, reportId: report.id, section: paragraph.section, kind: 'gap', type: gap.type, prompt, ...found, citation });
  }
  return made;
}

interface Gap {
  type: ChoiceType;
  start: number;
  end: number;
}

/** Names whose kind is settled, unless their short form stands beside them: "Cold Coral Atlas (CCA)" asks nothing. */
const namesToAsk = ({ sentence, names }: ReadSentence, pool: Pool): Gap[] =>
  names.flatMap(({ text, start, end }): Gap[] => {
    const type = pool.kinds.get(text);
    const besideItsOther = /^\s*\(\p{Lu}/u.test(sentence.text.slice(end)) || /\(\s*$/.test(sentence.text.slice(0, start));
    return type === undefined || besideItsOther ? [] : [{ type, start, end }];
  });

/** Figures and dates; of "more than 80" the 80 alone, so that "more than" stays to be read. */
function figuresIn({ sentence: { text }, spans }: ReadSentence): Gap[] {
  const dates = spans.filter(({ type }) => type === 'date');
  return spans.flatMap(({ type, start, end, noun }): Gap[] => {
    if (type === 'date') return datePhrase(text.slice(start, end)) ? [{ type, start, end }] : [];
    if (!isNumeric(type) || type === 'ordinal' || dates.some((date) => date.start < end && start < date.end)) return [];
    const phrase = numberPhrase(text.slice(start, end));
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
    // A figure in the middle of a longer one ("F-16", "2019/20", "3-5") is not a number of its own.
    return /[\p{L}\d][-–/.,]?$/u.test(text.slice(0, from)) || /^(?:[-–/][\d\p{L}]|\p{L}|\d)/u.test(text.slice(end))
      ? []
      : [{ type, start: from, end }];
  });
}
