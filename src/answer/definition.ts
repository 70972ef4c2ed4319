import { holding } from '../corpus/load.ts';
import { keyOf } from '../language/keys.ts';
import { askingPart } from '../question/askingPart.ts';
import type { Asked } from './asked.ts';
import { citeQuote, citeSentence } from './cite.ts';
import { commonOf } from './common.ts';
import { definingSentence, type Defining } from './definingSentence.ts';
import { clip, HEADLINE_WORDS } from './headline.ts';
import type { Citation, Found } from './types.ts';

/** Words of a definition question around the term. */
const AROUND =
  /^(?:(?:so|and|ok|please|pls|kindly|can you|could you|tell me|do you know|i want to know|remind me|what does|what do|what is|what are|what was|what were|what exactly is|what on earth is|what or who is|what (?:sort|kind) of thing is|who is|who are|who was|whats|wtf is|wtf does|wth is|wtf|define|explain|expand|spell out|the term|the word|the|a|an|they mean by|mean by|meant by|is meant by|meaning of|definition of|full form of|full name of|long form of|(?:abbreviation|acronym)(?: of| for)?|term|letters (?:in|of)|letters|word|what) )+|(?: (?:stand|stands|stood) for| full (?:form|name)| long form| even mean| mean| means| meaning| signify| short for|=| is| are| exactly| actually| even| really| anyway| here| to me| supposed to be| meant to be| when its at home| in (?:plain|normal|simple|other) (?:english|terms|words|language)| in english| the acronym| the term| again| please| pls| then| lol| things?| scheme| idea)+$/g;
/** Where a term stands that is asked for: in quotation marks, or after "mean by", "counts as", "they keep saying". */
const QUOTED = /(?<=^|[\s(])["“”'‘’]+([^"“”‘’]{2,50}?)["“”'’]+(?=[\s?.,;:)!]|$)/gu;
const AFTER =
  /\b(?:meant|understood|mean|understand) by|\bcounts? as|\bqualif(?:y|ies) as|\bdefine|\b(?:definition|meaning) of|\bkeep (?:on )?(?:saying|seeing|writing|hearing|going on about|reading(?: about)?)|\b(?:word|term|expression)\b(?! (?:is|for|that))|\bwhen (?:they|we|people) (?:say|speak of|talk about)/i;
/** "Brash. Which is what?", "CMP, it is what?", "Blue Line = ?" */
const BEFORE =
  /^(.{2,60}?)\s*(?:[,.:;=–—-]+\s*|\s)(?:\?|(?:(?:and )?(?:which|it|that|this) is what|what(?:'s| is|s)? (?:is )?(?:that|this|it)(?: thing)?|what (?:does|do) (?:it|that|this|they)(?: .*)? mean|meaning(?: what| here)?|what exactly|stands? for)\b.*)\??$/i;

const cleaned = (text: string): string => {
  let term = text
    .toLowerCase()
    .replace(/(?<=\p{L})['’](?=(?:s|re)\b)/gu, '')
    .replace(/[?!."“”']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== term;) {
    before = term;
    term = term.replace(AROUND, '').trim();
  }
  return term;
};

/** The terms that a definition question may be about, as plain words, the likeliest first. */
export function termsOf(read: string): string[] {
  const after = AFTER.exec(read);
  const named = [
    ...[...read.matchAll(QUOTED)].map(([, quoted = '']) => quoted),
    BEFORE.exec(read)?.[1],
    after ? read.slice(after.index + after[0].length) : undefined,
    askingPart(read),
    read,
  ].filter((text) => text !== undefined);
  const terms = named.flatMap((text) => [cleaned(text), cleaned(text.split(/[,;:–—?.]|\s-\s|\b(?:and|is it|to be|for|in) /)[0] ?? '')]);
  return [...new Set(terms)].filter((term) => term !== '' && !/^(?:it|that|this|they|one|these|those|there|he|she)$/.test(term));
}

/** What a term means: from the glossary, an acronym that the report spells out, or a sentence that says what it is. */
export function define(asked: Asked): Found | undefined {
  const spelledOut = /\bstands? for\b|\bletters\b|\bfull (?:form|name)\b|\bacronym\b|\bshort for\b/i.test(asked.question.read);
  for (const words of termsOf(asked.question.read)) {
    const term = keyOf(words);
    if (!term) continue;
    const told = definingSentence(asked.index, words) ?? definingOfAlias(asked, term);
    const acronym = fromAcronym(asked, term, words);
    const definition =
      fromGlossary(asked, term) ??
      (told?.outright && !spelledOut ? fromSentence(asked, told, acronym) : undefined) ??
      acronym ??
      (told && fromSentence(asked, told));
    if (definition) return definition;
  }
  return undefined;
}

/** What is said outright of a name by its acronym: "OES is a common way to describe meters". */
function definingOfAlias({ index }: Asked, term: string): Defining | undefined {
  const acronym = [...(index.vocabulary.aliases.get(term) ?? [])].find((alias) => !alias.includes('_'));
  const told = acronym === undefined ? undefined : definingSentence(index, acronym);
  return told?.outright ? told : undefined;
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

function fromAcronym(asked: Asked, term: string, written: string): Found | undefined {
  const { index } = asked;
  if (/^[a-z][a-z0-9&]{1,7}$/.test(written))
    for (const unit of index.units) {
      const spelled = spelledBefore(unit.sentence.text, written);
      if (spelled) return found(asked, spelled, [citeSentence(index.report, unit.paragraph, unit.sentence)], 'report');
    }
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

/** The words before "(NICU)" whose first letters spell it, small words left out: "neonatal intensive care unit". */
const spelledBefore = (text: string, acronym: string): string | undefined =>
  spelledBy(text, acronym, false) ?? spelledBy(text, acronym, true);

/** @param withSmall whether "of" and the like have a letter, too: they have none in "Office of Procurement (OP)". */
function spelledBy(text: string, acronym: string, withSmall: boolean): string | undefined {
  const at = new RegExp(`\\(["“]?(?:the )?${acronym.replace(/[^a-z0-9]/gi, '.')}s?["”]?\\)`, 'i').exec(text)?.index;
  if (at === undefined) return undefined;
  const words = text.slice(0, at).trim().split(/\s+/);
  let left = acronym.toLowerCase();
  for (let first = words.length - 1; first >= 0; first -= 1) {
    const word = words[first] ?? '';
    const initials = word
      .split('-')
      .map((part) => part.replace(/^[^\p{L}\d]+/u, '')[0]?.toLowerCase() ?? '')
      .join('');
    const isSmall = /^(?:of|and|the|for|in|on|at|to|&|a|an)$/.test(word);
    // "Digital Service at VA (DSVA)"
    if (word.length > 1 && word === word.toUpperCase() && left.endsWith(word.toLowerCase()))
      left = left.slice(0, left.length - word.length);
    else if (isSmall && !withSmall) continue;
    else if (left.endsWith(initials)) left = left.slice(0, left.length - initials.length);
    else if (left.endsWith(initials[0] ?? '')) left = left.slice(0, -1);
    else if (!isSmall) return undefined;
    if (left === '') return words.slice(first).join(' ');
  }
  return undefined;
}

/** What a sentence says of a term, after what its letters stand for, where the sentence does not tell that. */
function fromSentence(asked: Asked, { unit, at }: Defining, acronym?: Found): Found {
  const { text } = unit.sentence;
  const [start, end] = clip(text, [at[0], Math.min(text.length, at[1] + 1)], HEADLINE_WORDS);
  const said = text.slice(start, end);
  const own = citeSentence(asked.index.report, unit.paragraph, unit.sentence);
  if (!acronym || said.toLowerCase().includes(acronym.headline.toLowerCase())) return found(asked, said, [own], 'report');
  return found(asked, `${acronym.headline}: ${said}`, [own, ...acronym.citations], 'report');
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
