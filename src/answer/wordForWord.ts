import { tokenize } from '../language/tokens.ts';
import type { Question } from '../question/types.ts';
import type { FactDecision } from '../retrieval/factDecision.ts';
import { wordsOf, type FactIndex } from '../retrieval/factIndex.ts';
import type { Matches } from './matchFacts.ts';

/**
 * What is asked word for word as the facts file asks for it comes first and is sure, and what is so asked of which the report is silent is not told; undefined where nothing is.
 * "And where?" after another question is not what it reads as.
 */
export function wordForWord(
  question: Question,
  { facts, silence }: Matches,
  index: FactIndex,
): (Matches & { wordForWord: 'fact' | 'silence'; factDecision: FactDecision }) | undefined {
  const asked = question.leans ? undefined : index.byWords.get(wordsOf(tokenize(question.read)));
  if (!asked) return undefined;
  const others = facts.map((match) => ({ ...match, share: 0 }));
  if (asked.silent)
    return (
      silence && {
        facts: others,
        silence: { ...silence, fact: asked.fact, share: 1 },
        wordForWord: 'silence',
        factDecision: { stated: 0, told: 0 },
      }
    );
  const match = others.find(({ fact }) => fact.answer === asked.fact.answer);
  return (
    match && {
      facts: [{ ...match, fact: asked.fact, share: 1 }, ...others.filter((other) => other !== match)],
      ...(silence && { silence: { ...silence, share: 0 } }),
      wordForWord: 'fact',
      factDecision: { stated: 1, told: 1 },
    }
  );
}
