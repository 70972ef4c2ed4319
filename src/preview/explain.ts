import type { Answer, AskOptions, Engine, Explanation } from '../answer/types.ts';

/** One question of a message: its answer, and how that came about. */
export interface Explained {
  answer: Answer;
  explanation: Explanation;
}

/** Every question of a message with its answer and how that came about, in order. */
export function explainAll(engine: Engine, message: string, options: AskOptions = {}): Explained[] {
  const { answer, explanation } = engine.explain(message, options);
  const { further: answers = [], ...first } = answer;
  const { further: explanations = [], ...lead } = explanation;
  return [
    { answer: first, explanation: lead },
    ...answers.flatMap((next, i) => {
      const why = explanations[i];
      return why ? [{ answer: next, explanation: why }] : [];
    }),
  ];
}
