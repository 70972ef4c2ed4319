import MiniSearch from 'minisearch';
import type { Report } from '../../src/corpus/types.ts';
import { reportKey } from '../../src/reply/customId.ts';
import { plain } from '../../src/reply/escape.ts';
import { limits } from '../../src/reply/limits.ts';
import { sectionsToRead } from '../../src/reply/reading/section.ts';
import { truncate } from '../../src/reply/text.ts';
import type { Choice } from '../../src/reply/types.ts';

/** Something that can be picked: what is shown, and the key that stands for it. */
export interface Pickable {
  name: string;
  value: string;
  /** What it is found by, the most telling first; its name where absent. */
  by?: readonly string[];
}

const byOf = ({ name, by = [name] }: Pickable): readonly string[] => by;

/**
 * The picks that fit what was typed, best first: those that contain it, then those with words like its words (one typo in about five letters, or two
 * letters in the wrong order). Nothing typed gives all, in their own order.
 */
export function fitting(typed: string, picks: readonly Pickable[]): Pickable[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [...picks];
  const containing = picks
    .map((pick) => ({ pick, level: byOf(pick).findIndex((text) => text.toLowerCase().includes(wanted)) }))
    .filter(({ level }) => level >= 0)
    .sort((a, b) => a.level - b.level)
    .map(({ pick }) => pick);
  const index = indexOf(picks);
  const similar = [{ fuzzy: 0.2 }, { processTerm: swapped }]
    .flatMap((how) => index.search(wanted, { prefix: true, ...how }))
    .flatMap(({ id }) => picks[id as number] ?? []);
  return [...new Set([...containing, ...similar])];
}

/** A word with each two neighbouring letters in the other order. */
const swapped = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`);

const indexes = new WeakMap<readonly Pickable[], MiniSearch>();
/** What the texts are worth that something is found by, the most telling first. */
const worth = [4, 2, 1];

/** Made once for the same list: people type letter by letter, and a glossary has hundreds of names. */
function indexOf(picks: readonly Pickable[]): MiniSearch {
  const known = indexes.get(picks);
  if (known) return known;
  const index = new MiniSearch({ fields: worth.map((_, at) => String(at)), searchOptions: { boost: Object.fromEntries(worth.entries()) } });
  index.addAll(picks.map((pick, id) => ({ ...Object.fromEntries(byOf(pick).entries()), id })));
  indexes.set(picks, index);
  return index;
}

/** A list made from a report when it is first needed, the same one as long as the report is here. */
export function perReport(make: (report: Report) => Pickable[]): (report: Report) => readonly Pickable[] {
  const made = new WeakMap<Report, Pickable[]>();
  return (report) => {
    const list = made.get(report) ?? make(report);
    made.set(report, list);
    return list;
  };
}

/** What to offer while someone types: fitting picks, and the person's own words as the last choice, so that nobody has to pick. */
export function suggest(typed: string, picks: readonly Pickable[], offered: readonly Pickable[] = fitting(typed, picks)): Choice[] {
  // Half of a letter that takes two would be no letter.
  const own = plain(typed)
    .slice(0, limits.choiceText)
    .replace(/\p{Surrogate}$/u, '');
  // The same thing may fit by several of its names: the best one is enough.
  const values = new Set<string>();
  const once = offered.filter(({ value }) => !values.has(value) && values.add(value));
  const choices = once.map(({ name, value }) => ({ name: truncate(name, limits.choiceText), value }));
  if (own === '') return choices.slice(0, limits.choices);
  return [...choices.filter(({ value }) => value !== own).slice(0, limits.choices - 1), { name: own, value: own }];
}

/**
 * The sections of reports, found by their headings rather than by those above them or the report, which is named where there are several. What stands
 * before the first heading goes by the report alone.
 */
export const sectionPicks = (reports: readonly Report[]): Pickable[] =>
  reports.flatMap((report) =>
    sectionsToRead(report).map(({ path, heading }) => {
      const headings = path.slice(1);
      const place = headings.join(' › ');
      const name = place === '' ? report.title : reports.length > 1 ? `${place} (${report.shortTitle})` : place;
      return { name, value: `${reportKey(report.id)}/${heading.id}`, by: [headings.at(-1) ?? '', place, name] };
    }),
  );
