/** How a sentence keeps the order of a question's words, the small ones among them. */
export const WORD_ORDER_FEATURES = ['subsequence', 'run', 'pairs'] as const;

/** The words of a question as numbers that no two different words share, negative for one that stands in no sentence. */
export interface AskedWords {
  words: Int32Array;
  /** By its number, whether a word is one of them. */
  has: Uint8Array;
}

/** @param count how many numbers there are. */
export function askedWords(words: Int32Array, count: number): AskedWords {
  const has = new Uint8Array(count);
  for (const word of words) if (word >= 0) has[word] = 1;
  return { words, has };
}

/**
 * Compares the words of a question with those of a sentence. @returns the longest common subsequence, the longest common run, and how many pairs of
 * neighbours are neighbours there too, each as a share of the question.
 */
export function wordOrder({ words, has }: AskedWords, sentence: Int32Array): [subsequence: number, run: number, pairs: number] {
  const { length } = words;
  // Words that are not asked for part others, and are nothing else.
  const shared: number[] = [];
  const follows: boolean[] = [];
  for (let at = 0, last = -2; at < sentence.length; at += 1) {
    const word = sentence[at] ?? 0;
    if (has[word] !== 1) continue;
    shared.push(word);
    follows.push(last === at - 1);
    last = at;
  }
  if (shared.length === 0) return [0, 0, 0];
  const common = new Array<number>(shared.length + 1).fill(0);
  let runs = new Array<number>(shared.length + 1).fill(0);
  let run = 0;
  let pairs = 0;
  for (let i = 0; i < length; i += 1) {
    const word = words[i];
    const before = runs;
    runs = new Array<number>(shared.length + 1).fill(0);
    let longest = 0;
    // What stood to the left in the row of the word before, which is written over.
    let diagonal = 0;
    for (let j = 1; j <= shared.length; j += 1) {
      const above = common[j] ?? 0;
      if (shared[j - 1] === word) {
        common[j] = diagonal + 1;
        const here = (follows[j - 1] ? (before[j - 1] ?? 0) : 0) + 1;
        runs[j] = here;
        if (here > longest) longest = here;
      } else common[j] = Math.max(above, common[j - 1] ?? 0);
      diagonal = above;
    }
    if (longest > run) run = longest;
    if (longest >= 2) pairs += 1;
  }
  return [(common[shared.length] ?? 0) / length, run / length, length > 1 ? pairs / (length - 1) : 0];
}
