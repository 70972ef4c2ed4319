import { stem } from '../language/stem.ts';
import { LONGEST_QUESTION, plainLetters } from '../question/clean.ts';
import { intentOf } from '../question/intent.ts';
import { toEnglish, writtenIn } from '../question/foreign.ts';
import { splitQuestions } from '../question/split.ts';
import type { Lexicon } from '../question/understand.ts';
import type { ReportIndex } from '../retrieval/reportIndex.ts';
import { answerOne } from './answerOne.ts';
import { askInContext } from './askInContext.ts';
import type { Asked } from './asked.ts';
import { examplesOf } from './examples.ts';
import { explain, type Told } from './explain.ts';
import type { Answer, Explanation, Language } from './types.ts';

/** A message is answered up to this many questions; the rest would be a wall of text. */
const MOST_QUESTIONS = 4;

/** Answers one message from the given reports; how it came about is made when it is asked for. */
export function answerQuestion(
  message: string,
  context: readonly string[],
  indexes: readonly ReportIndex[],
  lexicon: Lexicon,
): { answer: Answer; explanation: () => Explanation } {
  const started = performance.now();
  const text = plainLetters(message);
  const isInReport = (word: string): boolean => indexes.some(({ vocabulary }) => vocabulary.frequency.has(stem(word)));
  const intent = intentOf(message, { isInReport, goesOn: context.length > 0 });
  const common = { question: text, language: 'en' as const, corrections: [], confidence: 1 } satisfies Partial<Answer>;
  const plain = (answer: Answer): { answer: Answer; explanation: () => Explanation } => {
    const total = performance.now() - started;
    return { answer, explanation: () => ({ understanding: { intent }, candidates: [], gates: [], timings: { total } }) };
  };
  const examples = examplesOf(indexes[0]);
  if (message.length > 2 * LONGEST_QUESTION) return plain({ ...common, outcome: 'unclear', reason: 'tooLong', choices: examples });
  if (intent.kind === 'smallTalk')
    return plain({ ...common, language: intent.language, outcome: 'smallTalk', topic: intent.topic, examples });
  if (intent.kind === 'command') return plain({ ...common, question: '', outcome: 'unclear', reason: 'command', choices: examples });
  if (intent.kind === 'empty') return plain({ ...common, outcome: 'unclear', reason: 'empty', choices: examples });

  const language = writtenIn(text) ?? 'en';
  if (language === 'other') return plain({ ...common, outcome: 'unclear', reason: 'language', choices: examples });
  const answers: Told[] = [];
  const earlier = [...context];
  const parts = splitQuestions(text);
  for (const { question, said } of parts.slice(0, MOST_QUESTIONS)) {
    // "Thank you. And where was it?" goes on from what was asked before the thanks.
    const before = [...earlier, ...said.filter((statement) => intentOf(statement, { isInReport }).kind === 'question')];
    const best = bestOf(indexes.map((index) => askIn(language, question, before, index, lexicon)));
    if (best) answers.push(told(best));
    earlier.push(question);
  }
  const [lead, ...further] = answers;
  if (!lead) return plain({ ...common, outcome: 'notInReport', missing: [], nearest: [] });
  const answer = {
    ...lead.answer,
    ...(further.length > 0 && { further: further.map((other) => other.answer) }),
    ...(parts.length > MOST_QUESTIONS && { left: parts.length - MOST_QUESTIONS }),
  };
  const total = performance.now() - started;
  return {
    answer,
    explanation: () => ({
      ...explain(lead, { total }),
      ...(further.length > 0 && { further: further.map((other) => explain(other)) }),
    }),
  };
}

/** Answers what was put to a report, and keeps what that was made from. */
function told(asked: Asked): Told {
  const started = performance.now();
  const { answer, gates } = answerOne(asked);
  return { asked, answer, gates, timings: { ...asked.timings, answer: performance.now() - started } };
}

/** Puts a question in any of the languages to a report: what is not English is rendered by the report's glossary and general words first. */
function askIn(language: Language, question: string, context: readonly string[], index: ReportIndex, lexicon: Lexicon): Asked {
  if (language === 'en') return askInContext(question, context, index, lexicon);
  const { glossary } = index.report;
  const rendered = toEnglish(question, language, glossary);
  const asked = askInContext(
    rendered.text,
    context.map((earlier) => {
      const written = writtenIn(earlier);
      return toEnglish(earlier, written === undefined || written === 'other' ? language : written, glossary).text;
    }),
    index,
    lexicon,
  );
  return { ...asked, question: { ...asked.question, text: question, language, corrections: [] }, foreign: rendered };
}

/** The report that answers likeliest. */
const bestOf = (asked: readonly Asked[]): Asked | undefined => [...asked].sort((a, b) => likelihood(b) - likelihood(a))[0];
const likelihood = ({ decision, factDecision }: Asked): number => Math.max(decision.right, factDecision.stated);
