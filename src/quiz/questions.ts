import type { Report } from '../corpus/types.ts';
import { inTurns } from '../turns.ts';
import { questionsFromFacts } from './fromFacts.ts';
import { questionsFromSentence } from './fromText.ts';
import { poolOf, type Place, type Pool } from './pool.ts';
import type { QuizQuestion } from './types.ts';

/** The questions of a report: those of its facts at hand, those of its words made when they are wanted, the same each time. */
export interface Quiz {
  facts: readonly QuizQuestion[];
  /** Sentences that may give questions, with the position of their section. */
  places: readonly (Place & { section: number })[];
  /** The questions of a sentence. */
  at: (place: Place) => QuizQuestion[];
  /** The question with an id; undefined where the report has no longer the words that it was made from. */
  find: (id: string) => QuizQuestion | undefined;
}

const made = new WeakMap<Report, Promise<Quiz>>();

/** Reads a report for its quiz, once and a little at a time. */
export function quizOf(report: Report): Promise<Quiz> {
  const known = made.get(report);
  if (known) return known;
  const quiz = poolOf(report).then((pool) => inTurns(making(report, pool)));
  made.set(report, quiz);
  return quiz;
}

function* making(report: Report, pool: Pool): Generator<undefined, Quiz> {
  const facts = yield* questionsFromFacts(report, pool);
  const asked = new Set(facts.map(({ citation, choices, right }) => `${citation.paragraphId} ${choices[right] ?? ''}`));
  const at = (place: Place): QuizQuestion[] =>
    questionsFromSentence(report, pool, place, (paragraphId, right) => asked.has(`${paragraphId} ${right}`));
  const byId = new Map(facts.map((question) => [question.id, question]));
  const placeOf = new Map(pool.places.map((place) => [`${report.paragraphs[place.paragraph]?.id ?? ''}.${place.sentence.number}`, place]));
  return {
    facts: [...byId.values()],
    places: pool.places.map((place) => ({ ...place, section: report.paragraphs[place.paragraph]?.section ?? 0 })),
    at,
    find: (id) => {
      const place = placeOf.get(id.replace(/\.\d+$/, ''));
      return byId.get(id) ?? (place && at(place).find((question) => question.id === id));
    },
  };
}
