/** Words as the limit counts them: S&T is three, Vets.gov and Veterans' two each, 17,000 and 99.9 one. */
export const countWords = (text: string): number =>
  text
    .replace(/[‘’'“”"`*_|~<>]/g, ' ')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/&/g, ' and ')
    .replace(/\.(?!\d)/g, ' ')
    .split(/[^\p{L}\p{N}.%$€£]+/u)
    .filter(Boolean).length;

/** A part of a text without the blanks and stops at its ends; one of nothing else as it is. */
export function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /[\s,;:–—]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s,;:–—]/.test(text[end - 1] ?? '')) end -= 1;
  return start === end ? [from, to] : [start, end];
}
