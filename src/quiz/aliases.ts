import type { Report } from '../corpus/types.ts';
import { tokenize } from '../language/tokens.ts';

/** Something with several names. */
export interface Alias {
  /** Each name as its stems. */
  names: readonly ReadonlySet<string>[];
  /** An acronym and what it is short for, where it is one. */
  short?: string;
  long: string;
}

const stems = (text: string): Set<string> => new Set(tokenize(text).map(({ stem }) => stem));

/** "Cold Coral Atlas (CCA)" in the text, and the glossary's terms with their expansions and other names. Yields after each paragraph. */
export function* aliasesOf(report: Report): Generator<undefined, Alias[]> {
  const found: Alias[] = [];
  for (const { text } of report.paragraphs) {
    for (const [, long = '', short = ''] of text.matchAll(
      /((?:\p{Lu}[\p{L}&.'’-]*\s+(?:(?:of|for|and|the|on|in|de)\s+)*)+)\((\p{Lu}[\p{L}&-]{1,9})\)/gu,
    ))
      found.push(alias([long.trim(), short], short));
    yield;
  }
  return [...found, ...report.glossary.map(({ term, expansion, aliases }) => alias([expansion ?? term, term, ...aliases], term))];
}

const alias = ([long = '', ...others]: readonly string[], short: string): Alias => ({
  names: [long, ...others].map(stems).filter((name) => name.size > 0),
  long,
  ...(short !== long && { short }),
});

/** Whether a name is of the body that the report is about: it stands in the title or as its publisher, or is another name for one that does. */
export function ownNames({ title, shortTitle, publisher = '' }: Report, aliases: readonly Alias[]): (name: string) => boolean {
  const titles = [title, shortTitle, publisher].map(stems);
  const within = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
    inner.size > 0 && [...inner].every((stem) => outer.has(stem));
  const inTitle = (name: ReadonlySet<string>): boolean => titles.some((words) => within(name, words));
  const others = aliases.filter(({ names }) => names.some(inTitle)).flatMap(({ names }) => names);
  return (name) => {
    const words = stems(name);
    return inTitle(words) || others.some((other) => within(words, other) && within(other, words));
  };
}
