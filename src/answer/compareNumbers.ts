import { answerTypeOf } from '../language/answerTypes.ts';
import type { Span } from '../language/spans.ts';
import type { Token } from '../language/tokens.ts';
import type { WeightedTerm } from '../retrieval/query.ts';
import { DAYS, isPlural, relationBefore, type AskedNumber } from './askedNumber.ts';
import type { Evidence } from './evidence.ts';
import { isGoal } from './goals.ts';
import type { Polarity } from './polarity.ts';

/** Whether the evidence has the question's own words for its number ("under thirty"), so that there is nothing to compare. */
export const saysSame = ({ value, relation }: AskedNumber, { tokens, text }: Evidence): boolean =>
  relation !== 'equal' &&
  tokens.some((token) => token.value === value && relationBefore(text.slice(0, token.start).toLowerCase()) === relation);

/** A number of the evidence. */
export interface Value {
  value: number;
  noun: readonly string[];
  /** Whether it counts persons. */
  people: boolean;
  /** "More than 80": the true one is higher. "Nearly 80": lower. */
  bound?: 'above' | 'below';
}

/** How surely a number has to count what is asked, strictest first: the very noun, a synonym, a related word or the only number there is. */
export const TIERS = [1, 0.85, 0.5] as const;

/**
 * Answers a question with a number in it by the numbers of the evidence that count the same; undefined where it has none.
 * @param tier the least that the noun of a number must have of the question's.
 */
export function compareNumbers(asked: AskedNumber, terms: readonly WeightedTerm[], evidence: Evidence, tier: number): Polarity | undefined {
  const values = valuesOf(asked, evidence);
  const stems = new Set(asked.noun);
  const keys = terms.filter((term) => term.length === 1 && stems.has(term.key));
  const counts = (noun: readonly string[], among: readonly WeightedTerm[]): boolean =>
    noun.some((key) => among.some((term) => (term.matches.get(key) ?? 0) >= tier));
  const byNoun = stems.size === 0 ? [] : values.filter(({ noun }) => noun.some((key) => stems.has(key)) || counts(noun, keys));
  // A number whose noun is told is not compared with one that counts something else that is asked about.
  const byTopic = asked.kind === 'count' && keys.length > 0 ? [] : values.filter(({ noun }) => counts(noun, terms));
  const loose = tier <= 0.5 && !(asked.kind === 'count' && stems.size > 0 && values.length > 1) ? values : [];
  // Whoever they are called, they are people; which of several, nothing says.
  const people = asked.people && tier < 1 ? values.filter((value) => value.people) : [];
  const candidates = byNoun.length > 0 ? byNoun : people.length === 1 ? people : byTopic.length > 0 ? byTopic : loose;
  const chosen = candidates.find(({ value }) => value === asked.value) ?? candidates[0];
  if (!chosen || (byNoun.length === 0 && candidates.length > 1 && chosen.value !== asked.value && asked.kind !== 'duration'))
    return undefined;
  return holds(asked, chosen);
}

/** Whether what a number counts is a kind of person: the first word for several soon after it, "80 international participants", "80 of the participants", but not "80 student tickets". */
function countsPeople({ to }: Span, tokens: readonly Token[]): boolean {
  const counted = tokens.slice(to, to + COUNTED_WITHIN).find(({ norm }) => isPlural(norm));
  return counted !== undefined && answerTypeOf(counted.norm)?.[0] === 'person';
}
/** So many words after a number what it counts is looked for. */
const COUNTED_WITHIN = 4;

/** The numbers of a text that could stand for what is asked. */
export function valuesOf({ kind }: AskedNumber, { spans, text, tokens }: Pick<Evidence, 'spans' | 'text' | 'tokens'>): Value[] {
  const value = (span: Span): Value[] => {
    if (span.value === undefined) return [];
    const said = text.slice(Math.max(0, span.start - 14), span.end).toLowerCase();
    const bound = /\b(?:more than|over|at least|above|exceed\w*|upwards of)\b/.test(said)
      ? 'above'
      : /\b(?:fewer than|less than|under|almost|nearly|up to|below)\b/.test(said)
        ? 'below'
        : undefined;
    const factor = kind === 'duration' ? (DAYS[(tokens[span.to - 1]?.norm ?? '').replace(/s$/, '')] ?? 1) : 1;
    return [
      {
        value: span.value * factor,
        noun: [...(span.noun ?? []), ...nounBefore(span, tokens)],
        people: countsPeople(span, tokens),
        ...(bound && { bound }),
      },
    ];
  };
  const wanted = kind === 'count' ? ['number'] : [kind];
  const dates = spans.filter((span) => span.type === 'date');
  const found = spans.filter(
    (span) =>
      wanted.includes(span.type) &&
      !/^(?:third|quarter|fifth)s?$/.test(tokens[span.to]?.norm ?? '') &&
      !dates.some((date) => date.from <= span.from && date.to >= span.to) &&
      !isGoal(span, text) &&
      !isNumbered(tokens, span) &&
      !(kind === 'count' && spans.some((other) => other.type === 'duration' && other.from <= span.from && other.to >= span.to)),
  );
  const times =
    kind === 'count'
      ? tokens
          .filter(({ norm }) => norm === 'once' || norm === 'twice')
          .map(({ norm }): Value => ({ value: norm === 'once' ? 1 : 2, noun: ['time'], people: false }))
      : [];
  return [...found.flatMap(value), ...times];
}

/** "Recommendation 4", "Route 22". */
const isNumbered = (tokens: readonly Token[], span: Span): boolean =>
  tokens[span.from - 1]?.capital === true &&
  !/^(?:in|at|from|to|near|of|only|the|about)$/.test(tokens[span.from - 1]?.norm ?? '') &&
  !/^(?:in|at|from|to|near|of)$/.test(tokens[span.from - 2]?.norm ?? '') &&
  /^\d{1,3}$/.test(tokens[span.from]?.text ?? '');

/** "Visits rose to 17,300": the noun stands before its number where none follows. */
const nounBefore = (span: Span, tokens: readonly Token[]): string[] =>
  (span.noun ?? []).length > 0 ? [] : tokens.slice(Math.max(0, span.from - 5), span.from).map((token) => token.stem);

/** Whether a number of the evidence is as the question has it; undefined where its bound leaves that open. */
export function holds({ value: wanted, relation }: AskedNumber, { value, bound }: Pick<Value, 'value' | 'bound'>): Polarity | undefined {
  const yes = (holding: boolean): Polarity => (holding ? 'yes' : 'no');
  switch (relation) {
    case 'more':
      return bound === 'above' && value < wanted ? undefined : yes(value > wanted || (bound === 'above' && value === wanted));
    case 'atLeast':
      return bound === 'above' && value < wanted ? undefined : yes(value >= wanted);
    case 'less':
      return bound === 'below' && value > wanted ? undefined : yes(value < wanted || (bound === 'below' && value === wanted));
    case 'atMost':
      return bound === 'below' && value > wanted ? undefined : yes(value <= wanted && bound !== 'above');
    case 'equal':
      return yes(value === wanted && bound === undefined);
  }
}
