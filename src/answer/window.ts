import type { LikelyWords } from '../retrieval/answerWords.ts';
import type { Ranked } from '../retrieval/rank.ts';
import { countWords, trimmed } from './words.ts';

/** A part of a sentence. */
export interface Window {
  candidate: Ranked;
  start: number;
  end: number;
}

/** A word of a text with how many it counts for, and how likely it is part of the answer. */
interface Word {
  start: number;
  end: number;
  count: number;
  likely: number;
}

/** What may be shown of a sentence within some number of words, and how likely it holds the answer. */
interface Choice {
  worth: number;
  window: Window;
}

/** Windows that are shown together, and how likely they hold the answer. */
interface Shown {
  worth: number;
  windows: Window[];
}

/*
 * What set these: how many of 2,055 practice questions, by trees that learned on the others, and of 248 golden and development ones have the answer in the headline, before likelihoods were
 * evened out; 1,838 and 222 as they are, 1,779 and 201 with the two windows there were before words were weighed.
 */
/** Of at most so many sentences something is shown (two: 1,794 and 212, three: 1,825 and 219). */
const MOST = 4;
/** A sentence that is shown at all gets this many words, if it has them: fewer do not tell what they are about (5: 1,852 and 223, 12: 1,825 and 219). */
const LEAST = 8;
/** What is worth less is not shown beside other sentences: no answer is lost by it (.1: 1,835 and 221). */
const TOO_UNLIKELY = 0.05;
/** A word beside a likely one is worth this share of it: where an answer begins and ends is not sure, and it reads better with what stands around it (0: 1,838 and 220, .6: 1,839 and 222). */
const RIM = 0.3;
/** What it is worth that a window begins or ends where a clause does, beside all words of the sentence; it reads better (0: 1,840 and 220). */
const CLAUSE_END = 0.03;

/**
 * The parts of some sentences that are likeliest to hold the answer, of at most `limit` words and four sentences together, in their order: those whose words' likelihoods add up to most.
 * At least one, of the first sentence where nothing is likely.
 */
export function windowsOf(sentences: readonly LikelyWords[], limit: number): Window[] {
  const all = sentences.map((sentence) => choicesOf(sentence, limit));
  const none: Shown = { worth: 0, windows: [] };
  /** Of the sentences so far, for each number of windows and of words. */
  let best = Array.from({ length: MOST + 1 }, () => new Array<Shown>(limit + 1).fill(none));
  for (const { choices, least } of all)
    best = best.map((without, count) =>
      without.map((shown, room) => {
        let most = shown;
        for (let size = least; count > 0 && size <= room; size += 1) {
          const choice = choices[size];
          const rest = best[count - 1]?.[room - size];
          if (!choice || choice.worth < TOO_UNLIKELY || !rest || rest.worth + choice.worth <= most.worth) continue;
          most = { worth: rest.worth + choice.worth, windows: [...rest.windows, choice.window] };
        }
        return most;
      }),
    );
  const { windows } = best[MOST]?.[limit] ?? none;
  return windows.length > 0 ? windows : [all[0]?.choices[limit]?.window].filter((window) => window !== undefined);
}

/** The words of a text between blanks; each is as likely as the likeliest of its tokens. */
function wordsOf(text: string, tokens: readonly { start: number; end: number }[], likely: ArrayLike<number>): Word[] {
  let at = 0;
  return [...text.matchAll(/\S+/g)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    let most = 0;
    for (; at < tokens.length && (tokens[at]?.start ?? end) < end; at += 1) most = Math.max(most, likely[at] ?? 0);
    return { start, end, count: countWords(match[0]), likely: most };
  });
}

/**
 * Likelihoods of a sentence's words for being weighed with those of others. The ranker has learned on the practice reports, where its first sentence is right more often than elsewhere, so that the
 * trees that learned there trust it too much: where a word is likely, a power of it is taken away. On golden and the development questions the answer so stands in 219 of 248 headlines, 217 without (with
 * trees that had not learned on SQuAD 220 and 214; by .2 218, by .4 221), on practice questions in .4 % less.
 */
function evened(likely: Float64Array): Float64Array {
  const most = Math.max(...likely);
  return most > 0 ? likely.map((word) => word / most ** TRUSTED_TOO_MUCH) : likely;
}
const TRUSTED_TOO_MUCH = 0.3;

/** For each number of words up to a limit, the part of a sentence that is worth most within it, undefined where none is so short; and how many it has at least if it is shown. */
function choicesOf({ candidate, words: likely }: LikelyWords, limit: number): { choices: (Choice | undefined)[]; least: number } {
  const { tokens, sentence } = candidate.unit;
  const { text } = sentence;
  const words = wordsOf(text, tokens, evened(likely));
  const opensClause = (at: number): boolean =>
    at === 0 ||
    at === words.length ||
    /[,;:–—.)]$/.test(text.slice(words[at - 1]?.start, words[at - 1]?.end)) ||
    CONJUNCTION.test(text.slice(words[at]?.start, words[at]?.end));
  const worths = words.map((word, at) => word.likely + RIM * ((words[at - 1]?.likely ?? 0) + (words[at + 1]?.likely ?? 0)));
  const clauseEnd = CLAUSE_END * worths.reduce((sum, worth) => sum + worth, 0);
  const ends = Array.from({ length: words.length + 1 }, (_, at) => (opensClause(at) ? clauseEnd : 0));
  const parts: ({ worth: number; from: number; to: number } | undefined)[] = new Array<undefined>(limit + 1).fill(undefined);
  for (let from = 0; from < words.length; from += 1) {
    let size = 0;
    let worth = ends[from] ?? 0;
    for (let to = from + 1; to <= words.length; to += 1) {
      size += words[to - 1]?.count ?? 0;
      if (size > limit) break;
      worth += worths[to - 1] ?? 0;
      const whole = worth + (ends[to] ?? 0);
      if (whole > (parts[size]?.worth ?? -1)) parts[size] = { worth: whole, from, to };
    }
  }
  // With more room at least as much.
  for (let size = 1; size <= limit; size += 1) {
    const less = parts[size - 1];
    if (less && less.worth > (parts[size]?.worth ?? -1)) parts[size] = less;
  }
  const choices = parts.map((part) => {
    if (!part) return undefined;
    const [start, end] = trimmed(text, words[part.from]?.start ?? 0, words[part.to - 1]?.end ?? text.length);
    return { worth: part.worth, window: { candidate, start, end } };
  });
  return { choices, least: Math.min(LEAST, countWords(text)) };
}

const CONJUNCTION = /^(?:which|who|where|while|and|but)$/;
