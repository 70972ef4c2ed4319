/** SQuAD's own normalisation (evaluate-v2.0.py): lower case, no punctuation, no articles, single blanks. */
const normalized = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** 1 where a span is one of the answers, else 0. */
export const exactMatch = (span: string, answers: readonly string[]): number =>
  answers.some((answer) => normalized(answer) === normalized(span)) ? 1 : 0;

/** The best harmonic mean of precision and recall of a span's words over the answers: 0 to 1. */
export const f1 = (span: string, answers: readonly string[]): number => Math.max(0, ...answers.map((answer) => overlapOf(span, answer)));

function overlapOf(span: string, answer: string): number {
  const [said, wanted] = [normalized(span).split(' ').filter(Boolean), normalized(answer).split(' ').filter(Boolean)];
  if (said.length === 0 || wanted.length === 0) return said.length === wanted.length ? 1 : 0;
  const left = [...wanted];
  let same = 0;
  for (const word of said) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    same += 1;
  }
  return same === 0 ? 0 : (2 * same) / (said.length + wanted.length);
}

/** The value that this share of the numbers reach. */
export function keptAt(share: number, numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((1 - share) * sorted.length)] ?? 0;
}

/** The arithmetic mean; 0 of none. */
export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
