/** Length in code points, as Discord counts; nothing is 0. */
export function points(text: string | null | undefined): number {
  return Array.from(text ?? '').length;
}
