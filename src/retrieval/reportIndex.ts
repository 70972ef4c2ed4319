import MiniSearch from 'minisearch';
import type { Report } from '../corpus/types.ts';
import { meaningOf } from '../language/relatives.ts';
import { isStopWord } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import { findAliases, type Aliases } from './aliases.ts';
import { indexFacts, type FactIndex } from './factIndex.ts';
import { keysOf, makeUnits, type Unit } from './unit.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** A report ready to be searched. */
export interface ReportIndex {
  report: Report;
  units: Unit[];
  /** Units of a paragraph, by its id. */
  unitsOf: Map<string, Unit[]>;
  /** Normalised words and how often they stand in it. */
  words: Map<string, number>;
  /** Keys that name the report itself or the body it is about: nearly every sentence is about them. */
  subject: Set<string>;
  /** Normalised words that stand in the names of places. */
  placeWords: ReadonlySet<string>;
  /** The number of each key of its sentences, their surroundings and headings, and of each stem. */
  numberOf: ReadonlyMap<string, number>;
  /** What a question can match in its sentences. */
  vocabulary: Vocabulary;
  facts: FactIndex;
  passages: MiniSearch;
}

/** Indexes a report: one MiniSearch document a paragraph, with its keys and those of its headings. */
export function indexReport(report: Report): ReportIndex {
  const aliases = findAliases(report);
  const { units, numberOf } = makeUnits(report, new Set(aliases.keys()));
  const unitsOf = new Map<string, Unit[]>();
  const frequency = new Map<string, number>();
  const words = new Map<string, number>();
  for (const unit of units) {
    const own = unitsOf.get(unit.paragraph.id);
    if (own) own.push(unit);
    else unitsOf.set(unit.paragraph.id, [unit]);
    for (const key of unit.keys.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    for (const { norm } of unit.tokens) words.set(norm, (words.get(norm) ?? 0) + 1);
  }
  for (const unit of units) {
    const meaning = meaningOf(
      unit.tokens.flatMap(({ norm, stem }) =>
        isStopWord(norm) ? [] : [[norm, Math.log((units.length + 1) / ((frequency.get(stem) ?? 0) + 0.5))] as const],
      ),
    );
    if (meaning) unit.meaning = meaning;
  }
  const passages = new MiniSearch({ fields: ['text', 'around'], tokenize: (text) => text.split(' '), processTerm: (term) => term });
  passages.addAll(
    report.paragraphs.map((paragraph) => {
      const own = unitsOf.get(paragraph.id) ?? [];
      const around = keysOf(tokenize(report.sections[paragraph.section]?.path.slice(1).join(' . ') ?? ''));
      return {
        id: paragraph.id,
        text: own
          .flatMap((unit) => [...unit.tokens.map((token) => token.stem), ...[...unit.keys.keys()].filter((key) => key.includes('_'))])
          .join(' '),
        around: [...around.keys()].join(' '),
      };
    }),
  );
  return {
    report,
    units,
    unitsOf,
    words,
    subject: subjectOf(report, aliases),
    placeWords: placeWordsOf(units),
    numberOf,
    vocabulary: makeVocabulary(frequency, words.keys(), aliases),
    facts: indexFacts(report.facts, report.silences, aliases),
    passages,
  };
}

const placeWordsOf = (units: readonly Unit[]): Set<string> =>
  new Set(
    units.flatMap(({ spans, tokens }) =>
      spans.flatMap(({ type, from, to }) => (type === 'place' ? tokens.slice(from, to).map(({ norm }) => norm) : [])),
    ),
  );

/** The words of the title and of what the report is published by, and the acronyms that stand for them: "Open Data Institute (ODI)". */
function subjectOf(report: Report, aliases: Aliases): Set<string> {
  const named = tokenize(`${report.title} ${report.shortTitle} ${report.publisher ?? ''}`);
  const subject = new Set(keysOf(named, new Set(aliases.keys())).keys());
  for (const key of [...subject]) for (const alias of aliases.get(key) ?? []) subject.add(alias);
  return subject;
}
