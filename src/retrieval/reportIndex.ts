import MiniSearch from 'minisearch';
import type { Report } from '../corpus/types.ts';
import { tokenize } from '../language/tokens.ts';
import { keysOf, makeUnits, type Unit } from './unit.ts';

/** A report ready to be searched. */
export interface ReportIndex {
  report: Report;
  units: Unit[];
  /** Units of a paragraph, by its id. */
  unitsOf: Map<string, Unit[]>;
  /** How many units hold a key. */
  frequency: Map<string, number>;
  /** A key to its commonest spelling in the report. */
  spelling: Map<string, string>;
  /** Keys that name the report itself or the body it is about: nearly every sentence is about them. */
  subject: Set<string>;
  passages: MiniSearch;
}

/** Indexes a report: one MiniSearch document a paragraph, with its keys and those of its headings. */
export function indexReport(report: Report): ReportIndex {
  const units = makeUnits(report);
  const unitsOf = new Map<string, Unit[]>();
  const frequency = new Map<string, number>();
  const spellings = new Map<string, Map<string, number>>();
  for (const unit of units) {
    const own = unitsOf.get(unit.paragraph.id);
    if (own) own.push(unit);
    else unitsOf.set(unit.paragraph.id, [unit]);
    for (const key of unit.keys.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    for (const token of unit.tokens) {
      const counts = spellings.get(token.stem) ?? new Map<string, number>();
      counts.set(token.norm, (counts.get(token.norm) ?? 0) + 1);
      spellings.set(token.stem, counts);
    }
  }
  const passages = new MiniSearch({ fields: ['text', 'around'], tokenize: (text) => text.split(' '), processTerm: (term) => term });
  passages.addAll(
    report.paragraphs.map((paragraph) => {
      const own = unitsOf.get(paragraph.id) ?? [];
      const around = keysOf(tokenize(report.sections[paragraph.section]?.path.slice(1).join(' . ') ?? ''));
      return { id: paragraph.id, text: own.flatMap((unit) => [...unit.tokens.map((token) => token.stem), ...[...unit.keys.keys()].filter((key) => key.includes('_'))]).join(' '), around: [...around.keys()].join(' ') };
    }),
  );
  const spelling = new Map([...spellings].map(([key, counts]) => [key, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? key]));
  return { report, units, unitsOf, frequency, spelling, subject: subjectOf(report, units), passages };
}

/** Words of the title, and the acronyms that stand for it: "Open Data Institute (ODI)". */
function subjectOf(report: Report, units: readonly Unit[]): Set<string> {
  const title = tokenize(`${report.title} ${report.shortTitle}`);
  const subject = new Set(keysOf(title).keys());
  const names = [...units.slice(0, 40).flatMap((unit) => [...unit.sentence.text.matchAll(/((?:\p{Lu}[\p{L}.&]*\s?(?:of|for|the|and|&)?\s?){2,10})\((\p{Lu}{2,10})\)/gu)])];
  for (const [, name = '', acronym = ''] of names) {
    const share = [...keysOf(tokenize(name)).keys()].filter((key) => subject.has(key)).length;
    if (subject.has(tokenize(acronym)[0]?.stem ?? '') || share >= 2) for (const key of [...keysOf(tokenize(name)).keys(), ...keysOf(tokenize(acronym)).keys()]) subject.add(key);
  }
  return subject;
}
