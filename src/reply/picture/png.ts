import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './fonts.ts';

/** Font families for a picture's `font-family`, in the order of trying. */
export const fontFamily = 'Noto Sans, Noto Sans Hans, Noto Sans S Chinese';

/** An SVG as a PNG, drawn off the main thread with fonts that come from npm: the same on every machine. */
export async function renderPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { fontFiles: fontFiles(svg), loadSystemFonts: false, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
  });
  return image.asPng();
}

/** Text for an SVG. */
export const escapeXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u001f]/gu, ' ').replace(/[&<>"]/gu, (letter) => `&#${letter.charCodeAt(0)};`);

/**
 * Breaks a text into lines of at most `columns` (a full-width letter takes two), at blanks or between Chinese letters; the last line ends in "…" where
 * there is more.
 */
export function wrap(text: string, columns: number, most: number, columnsOf: (text: string) => number): string[] {
  const words = text.match(/\p{Script=Han}[，。、；：！？」』）]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last + word.trimEnd()) <= columns) lines[lines.length - 1] = last + word;
    else if (word.trim()) lines.push(word);
  }
  const trimmed = lines.map((line) => line.trimEnd());
  if (trimmed.length <= most) return trimmed;
  return [...trimmed.slice(0, most - 1), `${trimmed[most - 1] ?? ''} …`];
}
