import { createHash } from 'node:crypto';
import { splitSentences } from '../language/sentences.ts';
import type { Block, BlockLine } from './markdown.ts';
import type { Line, Paragraph, Section, Sentence } from './types.ts';

/**
 * The sections of a report. What stands before the first part belongs to the report's own section, whose heading is the title.
 * @param title stands for the first heading of level 1, if there is one.
 */
export function buildSections(blocks: readonly Block[], title: string, reportId: string, language: string): Section[] {
  const seen = new Map<string, number>();
  const sections: Section[] = [];
  const open = (path: string[], level: number): Section => {
    const section = sections.length;
    const heading = paragraph({ kind: 'heading', lines: [{ role: 'prose', text: path.at(-1) ?? title }] }, section, 0, path);
    const made: Section = { path, level, heading, paragraphs: [] };
    sections.push(made);
    return made;
  };
  const paragraph = (
    block: { kind: Paragraph['kind']; lines: readonly BlockLine[] },
    section: number,
    number: number,
    path: readonly string[],
  ): Paragraph => {
    const { text, lines } = layOut(block.lines);
    const key = `${path.join('\u0000')}\u0000${text}`;
    const repeat = seen.get(key) ?? 0;
    seen.set(key, repeat + 1);
    const id = createHash('sha256').update(`${key}\u0000${repeat}`).digest('hex').slice(0, 8);
    return { id, reportId, section, number, kind: block.kind, text, lines, sentences: sentencesOf(text, lines, language) };
  };

  let current = open([title], 1);
  const ancestors: Section[] = [current];
  const titleHeading = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading') {
      current.paragraphs.push(paragraph(block, sections.length - 1, current.paragraphs.length + 1, current.path));
      return;
    }
    if (index === titleHeading) return;
    const level = Math.max(2, block.level);
    while (ancestors.length > 1 && (ancestors.at(-1)?.level ?? 0) >= level) ancestors.pop();
    current = open([...(ancestors.at(-1)?.path ?? [title]), block.text], level);
    ancestors.push(current);
  });
  return sections;
}

function layOut(blockLines: readonly BlockLine[]): { text: string; lines: Line[] } {
  let start = 0;
  const lines = blockLines.map(({ role, text, cells }) => {
    const line: Line = { role, start, end: start + text.length, ...(cells && { cells }) };
    start = line.end + 1;
    return line;
  });
  return { text: blockLines.map((line) => line.text).join('\n'), lines };
}

/** Sentences never run over the end of a line; a table's row is one sentence. */
function sentencesOf(text: string, lines: readonly Line[], language: string): Sentence[] {
  return lines
    .flatMap((line): [number, number][] =>
      line.cells
        ? [[line.start, line.end]]
        : splitSentences(text.slice(line.start, line.end), language).map(([start, end]) => [line.start + start, line.start + end]),
    )
    .map(([start, end], index) => ({ number: index + 1, text: text.slice(start, end), start, end }));
}
