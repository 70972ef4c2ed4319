import type { Report } from '../corpus/types.ts';
import { keyOf } from '../language/keys.ts';

/** Names of one thing within a report: a key to the keys that stand for it there. */
export type Aliases = ReadonlyMap<string, ReadonlySet<string>>;

const CAPITALISED = String.raw`&?\p{Lu}[\p{L}\p{M}'’&.-]*`;
const INNER = String.raw`(?:of|for|the|and|&|in|on|to|de|la|des|du)`;
/** "Department of Homeland Security (DHS)", "CABI (Centre for Agriculture and Biosciences International)". */
const NAME = `${CAPITALISED}(?:[\\s/-]+(?:${INNER}\\s+){0,2}${CAPITALISED}){1,9}`;
const NAME_THEN_ACRONYM = new RegExp(`(${NAME})\\s*\\(["“”']?(?:the\\s)?(\\p{Lu}[\\p{L}&.\\d-]{1,9})["“”']?\\)`, 'gu');
const ACRONYM_THEN_NAME = new RegExp(`(\\p{Lu}[\\p{Lu}&.\\d]{1,9})\\s*\\((${NAME})\\)`, 'gu');
const ANY_NAME = new RegExp(NAME, 'gu');

/** The acronyms that a report spells out or that its names' initials make, and the names that its glossary has for a thing. */
export function findAliases(report: Report): Aliases {
  const aliases = new Map<string, Set<string>>();
  const join = (names: readonly string[]): void => {
    const keys = [...new Set(names.map(keyOf).filter(Boolean))];
    for (const key of keys) {
      const known = aliases.get(key) ?? new Set();
      for (const other of keys) if (other !== key) known.add(other);
      aliases.set(key, known);
    }
  };
  // A name is spelled out again and again.
  const shortNames = new Map<string, string[]>();
  const spelled = (name: string, acronym: string): void => {
    const short = shortNames.get(name) ?? withoutKind(name).filter((words) => !isPhrase(words, report));
    shortNames.set(name, short);
    join([name, acronym, ...short]);
  };
  for (const { text } of report.paragraphs) {
    for (const [, name = '', acronym = ''] of text.matchAll(NAME_THEN_ACRONYM)) spelled(endThatSpells(name, acronym), acronym);
    for (const [, acronym = '', name = ''] of text.matchAll(ACRONYM_THEN_NAME)) spelled(name, acronym);
    for (const [name] of text.matchAll(ANY_NAME)) for (const initials of initialsOf(name)) if (initials.length >= 3) join([name, initials]);
  }
  for (const { term, expansion, aliases: others } of report.glossary)
    join([term, ...(expansion === undefined ? [] : [expansion]), ...others]);
  return aliases;
}

const KIND = 'Administration|Agency|Association|Authority|Bureau|Commission|Department|Ministry|Office|Service';
const KIND_FIRST = new RegExp(`^(?:\\S+ )?(?:${KIND})s? (?:of|for) (?:the )?`);
const KIND_LAST = new RegExp(` (?:${KIND})(?:['’]s)?$`);

/** "Homeland Security" of the Department of Homeland Security, as people call it; none where one word is left, which tells too little. */
function withoutKind(name: string): string[] {
  const short = name.replace(KIND_FIRST, '').replace(KIND_LAST, '');
  return short !== name && /\s/.test(short) ? [short] : [];
}

/** Whether a report has words as a phrase of the language, without capitals: "science and technology". */
const isPhrase = (words: string, { paragraphs }: Report): boolean => paragraphs.some(({ text }) => text.includes(words.toLowerCase()));

/** The words at the end of a run of capitalised ones that an acronym stands for: "At the Office of Personnel Management (OPM)". */
function endThatSpells(name: string, acronym: string): string {
  const words = name.split(/[\s/-]+/);
  const first = acronym[0]?.toLowerCase() ?? '';
  for (let length = Math.min(words.length, acronym.length); length <= words.length; length += 1) {
    const tail = words.slice(-length);
    // A name begins with a capital: OPM is no "of Personnel Management".
    if (
      /^\p{Lu}/u.test(tail[0] ?? '') &&
      tail[0]?.[0]?.toLowerCase() === first &&
      initialsOf(tail.join(' ')).includes(acronym.toLowerCase().replace(/[^\p{L}]/gu, ''))
    )
      return tail.join(' ');
  }
  // "International Training Center for Science (CITS)": the letters in another order.
  for (let length = Math.min(words.length, acronym.length); length <= words.length; length += 1) {
    const initials = words.slice(-length).map((word) => word.replace(/^&/, '')[0]?.toLowerCase() ?? '');
    const takes = (letter: string): boolean => initials.includes(letter) && initials.splice(initials.indexOf(letter), 1).length > 0;
    if (Array.from(acronym.toLowerCase()).every(takes)) return words.slice(-length).join(' ');
  }
  const from = words.findIndex((word) => word[0]?.toLowerCase() === first);
  return words.slice(Math.max(0, from)).join(' ');
}

/** Initials with and without the small words: "dod" and "dd". */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s/-]+/).filter(Boolean);
  // "U.S. Digital Service" is the USDS.
  const initial = (word: string): string => (/^(?:\p{Lu}\.)+$/u.test(word) ? word.replaceAll('.', '') : (word[0] ?? ''));
  const all = words.map(initial).join('').toLowerCase();
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(initial)
    .join('')
    .toLowerCase();
  return [...new Set([all, capitals])];
}
