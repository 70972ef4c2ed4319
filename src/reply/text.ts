/**
 * Cuts a text at a word's end, so that it has at most `limit` code points, the "…" included. Text that fits is left alone.
 * Languages without blanks are cut between letters; a letter and its combining marks stay together.
 */
export function truncate(text: string, limit: number): string {
  const points = Array.from(text);
  if (points.length <= limit) return text;
  let end = Math.max(0, limit - 1);
  while (end > 0 && /^(?:\p{M}|\u200d|\ufe0f)$/u.test(points[end] ?? '')) end--;
  const cut = points.slice(0, end).join('');
  const intoWord = /^[\p{L}\p{N}]$/u.test(points[end] ?? '') && !isUnspaced(points[end] ?? '');
  // A single word longer than half the limit is cut inside: an empty text would say less.
  const blank = intoWord ? cut.search(/\s\S*$/u) : cut.length;
  const kept = blank > cut.length / 2 ? cut.slice(0, blank) : cut;
  return `${kept.trimEnd().replace(/[,;:–—-]+$/u, '')}…`;
}

/** Length in code points, as Discord counts. */
export const lengthOf = (text: string): number => Array.from(text).length;

const isUnspaced = (letter: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(letter);

/**
 * Columns that a text takes in a monospace font: two for a full-width letter, none for a combining mark.
 */
export const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/\p{M}/u.test(letter) ? 0 : isWide(letter) ? 2 : 1), 0);

const isWide = (letter: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(letter);
