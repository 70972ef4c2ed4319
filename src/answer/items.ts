import type { ReportIndex } from '../retrieval/reportIndex.ts';
import type { Unit } from '../retrieval/unit.ts';

/** The members of an enumeration, verbatim; `complete` is false where the text leaves it open. */
export interface Items {
  items: string[];
  complete: boolean;
}

const OPEN = /\b(?:etc|such as|including|for example|for instance|e\.g|among others|like)\b/i;

/**
 * The list that follows on a sentence: "In 2018 we will". It is the next paragraph, where the sentence is the last of its own and has no end. (One that
 * ends with a colon alone is the list's own first line.)
 */
export function listAfter({ report, unitsOf }: Pick<ReportIndex, 'report' | 'unitsOf'>, { paragraph, sentence }: Unit): Unit | undefined {
  if (paragraph.kind !== 'prose' || sentence.end < paragraph.text.trimEnd().length || /[.!?]["'”’)]*$/.test(sentence.text))
    return undefined;
  const siblings = report.sections[paragraph.section]?.paragraphs ?? [];
  const next = siblings[siblings.indexOf(paragraph) + 1];
  return next?.kind === 'list' ? unitsOf.get(next.id)?.[0] : undefined;
}

/** The members of the list that a sentence leads into or stands in, or of the enumeration in it. */
export function itemsOf({ paragraph, sentence }: Unit): Items | undefined {
  if (paragraph.kind === 'list') {
    const items = paragraph.lines.filter((line) => line.role === 'item').map((line) => paragraph.text.slice(line.start, line.end));
    return items.length > 1 ? { items, complete: !OPEN.test(paragraph.sentences[0]?.text ?? '') } : undefined;
  }
  return enumeration(sentence.text);
}

/** "…: a; b; and c", "A, B, C and D": at least three members with the same sign between them. */
export function enumeration(text: string): Items | undefined {
  const semicolons = text.slice(text.indexOf(':') + 1).split(/;\s*(?:and\s+)?/);
  if (semicolons.length >= 3) return { items: semicolons.map(tidy).filter(Boolean), complete: !OPEN.test(text) };
  const match = /((?:[^,;:()]{2,80}, ){2,}(?:and |or )?[^,;:.()]{2,80})/.exec(text.slice(lead(text)));
  if (!match) return undefined;
  const items = match[0]
    .split(/, (?:and |or )?| and (?=[^,]*$)/)
    .map(tidy)
    .filter(Boolean);
  return items.length >= 3 ? { items, complete: !OPEN.test(text) } : undefined;
}

/** Where the members begin: after a colon or the words that announce them. */
function lead(text: string): number {
  const match = /:\s|\b(?:such as|including|namely|includes?|included|were|are|comprised?|consisted of|consists of|like|with)\s/i.exec(
    text,
  );
  return match ? match.index + match[0].length : 0;
}

const tidy = (item: string): string =>
  item
    .trim()
    .replace(/^(?:and|or)\s+/, '')
    .replace(/[.,;]+$/, '');
