/** Words as the limit counts them: S&T is three. */
export const countWords = (text: string): number =>
  text
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}.%$€£]+/u)
    .filter(Boolean).length;

/** A part of a text without the blanks and stops at its ends. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  while (start < end && /[\s,;:–—]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s,;:–—]/.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}
