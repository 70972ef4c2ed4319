import { isRole } from '../language/nameWords.ts';
import { tokenize } from '../language/tokens.ts';
import type { Block } from './markdown.ts';

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|du|da|la|le|bin|al)`;
/** "Ilse Maartens", "Sir Torvald Eklund-Mbeki", "Baroness A. Thornhill QC": two to six words with capitals, and nothing else. */
const BARE_NAME = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD}){1,5},?$`, 'u');
/** The most words of a role that is no sentence. */
const LONGEST_ROLE = 12;

/** "Executive Director", "Chair of the trustees": a few words, one of them a role, and no sentence. */
function isBareRole(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.length <= LONGEST_ROLE && /^\p{Lu}[^.:;!?]*$/u.test(text) && tokens.some(({ norm }) => isRole(norm));
}

/** Joins each name that stands alone with the role that stands alone below it. */
export function joinSignatures(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const name = textOf(joined.at(-1));
    const role = textOf(block);
    if (name !== undefined && role !== undefined && BARE_NAME.test(name) && !isBareRole(name) && isBareRole(role)) {
      joined.pop();
      joined.push({ kind: 'prose', lines: [{ role: 'prose', text: `${name} ${role}` }] });
    } else joined.push(block);
  }
  return joined;
}

/** The text of a block that is one line of prose. */
const textOf = (block: Block | undefined): string | undefined =>
  block?.kind === 'prose' && block.lines.length === 1 ? block.lines[0]?.text : undefined;
