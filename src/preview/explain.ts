import { isDeepStrictEqual } from 'node:util';
import type { Answer, AskOptions, Engine, Explanation } from '../answer/types.ts';

/** One question of a message: its answer, and how that came about where it can be told. */
export interface Explained {
  answer: Answer;
  explanation?: Explanation;
}

/**
 * Every question of a message with its answer, in order. The engine explains the first of them; each further one is put to it again
 * after what stood before it, and only an explanation that leads to the very same answer is shown.
 */
export function explainAll(engine: Engine, message: string, options: AskOptions = {}): Explained[] {
  const { answer, explanation } = engine.explain(message, options);
  const { further = [], ...first } = answer;
  const parts: Explained[] = [{ answer: first, explanation }];
  const context = [...(options.context ?? []), first.question];
  let read = Math.max(0, message.indexOf(first.question)) + first.question.length;
  for (const [index, next] of further.entries()) {
    const start = Math.max(read, message.indexOf(next.question, read));
    const end = start + next.question.length;
    // What follows the last question belongs to it too: "How many came? To the seminar, I mean."
    const said = [message.slice(read, start), index === further.length - 1 ? message.slice(end) : ''].flatMap(sentences);
    const tries = [context, [...context, ...said]].map((earlier) => engine.explain(next.question, { ...options, context: earlier }));
    const same = tries.find((again) => isDeepStrictEqual(again.answer, next));
    parts.push({ answer: next, ...(same && { explanation: same.explanation }) });
    context.push(next.question);
    read = end;
  }
  return parts;
}

const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?]\s+)(?=\p{Lu})|(?<=[。！？])/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
