import { z } from 'zod';
import { readData } from './data.ts';
import { normalize } from './tokens.ts';

const schema = z.object({
  function: z.array(z.string()),
  question: z.array(z.string()),
  filler: z.array(z.string()),
});

let words: { stop: Set<string>; scaffolding: Set<string> } | undefined;

function lists() {
  if (words) return words;
  const data = readData('stopWords.json', schema);
  const set = (list: readonly string[]): Set<string> => new Set(list.map(normalize));
  return (words = {
    stop: set([...data.function, ...data.question.slice(0, QUESTION_WORDS)]),
    scaffolding: set([...data.question, ...data.filler]),
  });
}

/** The question words proper stand first in their list; verbs of asking follow, which a report may use with a meaning of their own. */
const QUESTION_WORDS = 15;

/** Whether a normalised word carries no content of its own, in a report or a question. */
export const isStopWord = (word: string): boolean => lists().stop.has(word);

/** Whether a normalised word of a question belongs to the asking ("tell", "please", "actually"), not to what is asked. */
export const isScaffolding = (word: string): boolean => lists().scaffolding.has(word) || lists().stop.has(word);
