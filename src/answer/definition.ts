import { holding } from '../corpus/load.ts';
import { keyOf } from '../language/keys.ts';
import type { Asked } from './asked.ts';
import { citeQuote, citeSentence } from './cite.ts';
import { commonOf } from './common.ts';
import { clip, HEADLINE_WORDS } from './headline.ts';
import type { Citation, Found } from './types.ts';

/** Words of a definition question around the term. */
const AROUND =
  /^(?:(?:so|and|ok|please|can you|could you|tell me|do you know|i want to know|what does|what do|what is|what are|what was|what were|who is|who are|who was|whats|define|explain|expand|spell out|the term|the word|the|a|an|meaning of|definition of|full form of|full name of|long form of|(?:abbreviation|acronym)(?: of| for)?|term|letters|word) )+|(?: (?:stand|stands|stood) for| mean| means| meaning| short for|=| exactly| actually| the acronym| the term| again| please| lol)+$/g;

/** The term that a definition question is about, as plain words. */
export const termOf = (read: string): string => {
  let term = read
    .toLowerCase()
    .replace(/[?!."“”']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== term;) {
    before = term;
    term = term.replace(AROUND, '').trim();
  }
  return term;
};

/** What a term means: from the glossary, an acronym that the report spells out, or a sentence that says what it is. */
export function define(asked: Asked): Found | undefined {
  const term = keyOf(termOf(asked.question.read));
  if (!term) return undefined;
  return fromGlossary(asked, term) ?? fromAcronym(asked, term) ?? fromStatement(asked, term);
}

function fromGlossary(asked: Asked, term: string): Found | undefined {
  const { report } = asked.index;
  const named = (names: readonly string[]): boolean =>
    names.some((name) => keyOf(name) === term || keyOf(name.replace(/^(?:the|an?)\s+/i, '')) === term);
  const entry =
    report.glossary.find((candidate) => named([candidate.term, candidate.expansion ?? candidate.term])) ??
    report.glossary.find((candidate) => named(candidate.aliases));
  if (!entry) return undefined;
  const spelled =
    keyOf(entry.term) === term ? entry.expansion : entry.expansion === undefined ? entry.term : `${entry.expansion} (${entry.term})`;
  const headline = [spelled, entry.definition].filter((part) => part !== undefined).join(': ');
  const paragraph = entry.quote === undefined ? undefined : holding(entry.quote, report.paragraphs);
  if (!headline && !paragraph) return undefined;
  const citation = entry.quote !== undefined && paragraph ? citeQuote(report, paragraph, entry.quote) : undefined;
  return found(asked, headline || (citation?.quote ?? ''), citation ? [citation] : mention(asked), entry.basis);
}

/** Where a term of common knowledge stands in the report. */
function mention(asked: Asked): Citation[] {
  const [top] = asked.ranked;
  return top && (top.own[0] ?? 0) > 0 ? [citeSentence(asked.index.report, top.unit.paragraph, top.unit.sentence)] : [];
}

/** "Department of Homeland Security (DHS)", "DHS (Department of Homeland Security)". */
const SPELLED_OUT =
  /(\p{L}[^.;()]{3,90}?)\s*\(["“]?(?:the )?([^\s()"“”]{2,12})["”]?\)|(?<![\p{L}\d])([\p{L}\d&.-]{2,12})\s*\(([^()]{4,90})\)/giu;

function fromAcronym(asked: Asked, term: string): Found | undefined {
  const { index } = asked;
  const acronym = term.includes('_') ? [...(index.vocabulary.aliases.get(term) ?? [])].find((alias) => !alias.includes('_')) : term;
  if (acronym === undefined || !index.vocabulary.aliases.has(term)) return undefined;
  for (const unit of index.units) {
    // By its key: the stem of "DHS" is not how it is written.
    const match = [...unit.sentence.text.matchAll(SPELLED_OUT)].find((one) => keyOf(one[2] ?? one[3] ?? '') === acronym);
    if (!match) continue;
    const name = (match[1] ?? match[4] ?? '').trim();
    const spelled = index.vocabulary.aliases.get(acronym);
    const words = name.split(/\s+/);
    const start = words.findIndex((_, at) => spelled?.has(keyOf(words.slice(at).join(' '))));
    const full = words.slice(Math.max(0, start)).join(' ');
    return found(
      asked,
      term.includes('_') ? `${full} (${(match[2] ?? match[3] ?? '').toUpperCase()})` : full,
      [citeSentence(index.report, unit.paragraph, unit.sentence)],
      'report',
    );
  }
  return undefined;
}

/** "X is a …", "X, a …": the first sentence that says what the term is. */
function fromStatement(asked: Asked, term: string): Found | undefined {
  const { index } = asked;
  for (const unit of index.units) {
    const { text } = unit.sentence;
    const match =
      /^(?:[“"‘(]?(?:The |A |An |In addition, )?)([^,.;:]{2,70}?)[”"’)]?(?:,? (?:is|are|was|were|means|refers to) (?:a|an|the|our|one of)\b|, (?:a|an|the|our) )/i.exec(
        text,
      );
    if (!match || unit.paragraph.kind === 'heading') continue;
    const subject = keyOf((match[1] ?? '').replace(/\([^)]*\)/g, '').replace(/^(?:the|a|an)\s+/i, ''));
    const short = /\(([^)]{2,12})\)/.exec(match[1] ?? '')?.[1];
    if (subject !== term && (short === undefined || keyOf(short) !== term)) continue;
    const [start, end] = clip(text, undefined, HEADLINE_WORDS);
    return found(asked, text.slice(start, end), [citeSentence(index.report, unit.paragraph, unit.sentence)], 'report');
  }
  return undefined;
}

const found = (asked: Asked, headline: string, citations: Citation[], basis: Found['basis']): Found => ({
  ...commonOf(asked, 0.9),
  outcome: 'answer',
  kind: 'definition',
  headline: shortened(headline),
  basis,
  citations,
});

const shortened = (headline: string): string => headline.slice(...clip(headline, undefined, HEADLINE_WORDS));
