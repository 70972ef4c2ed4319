import type { Ranked } from '../retrieval/rank.ts';
import type { Asked } from './asked.ts';
import { cite, citeQuote } from './cite.ts';
import { citeWhole, commonOf } from './common.ts';
import { headlineOf as factHeadline } from './fromFact.ts';
import { clip, countWords, HEADLINE_WORDS, headlineOf } from './headline.ts';
import type { Citation, Passages } from './types.ts';

/** Passages of a subject, or near a fact that no sentence states for sure. */
export function nearest(asked: Asked): Passages {
  const best = distinct(asked.ranked).slice(0, 3);
  return {
    ...commonOf(asked, asked.decision.right),
    outcome: 'passages',
    near: true,
    headline: clauses(best.slice(0, 2)),
    citations: best.map((candidate) => citeWhole(asked, candidate)),
  };
}

/** The facts that come nearest, where none is sure. */
export function nearFacts(asked: Asked): Passages {
  const best = asked.facts.slice(0, 2);
  const [first, second] = best;
  const lead = first ? factHeadline(first, 0, second ? HEADLINE_WORDS / 2 : HEADLINE_WORDS).headline : '';
  const other = second ? factHeadline(second, 0, HEADLINE_WORDS - countWords(lead)).headline : '';
  return {
    ...commonOf(asked, asked.factLikelihood),
    outcome: 'passages',
    near: true,
    headline: other && countWords(lead) + countWords(other) <= HEADLINE_WORDS && other !== lead ? `${lead} … ${other}` : lead,
    citations: once(asked.facts.slice(0, 5).map(({ fact }) => citeQuote(asked.index.report, fact.paragraph, fact.quote))).slice(0, 3),
  };
}

/** Each quote once. */
const once = (citations: readonly Citation[]): Citation[] =>
  citations.filter(({ quote }, i) => citations.findIndex((other) => other.quote === quote) === i);

/** The clauses that come nearest, in one headline: two candidates share its words. */
function clauses(candidates: readonly Ranked[]): string {
  let left = HEADLINE_WORDS;
  const parts = candidates.map((candidate, i) => {
    const { headline } = headlineOf(candidate, Math.floor(left / (candidates.length - i)));
    left -= countWords(headline);
    return headline;
  });
  return parts.join(' … ');
}

/** One candidate a sentence, and none that says the same again. */
function distinct(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>();
  return ranked.filter(({ unit }) => {
    const key = unit.sentence.text.toLowerCase();
    if (seen.has(key) || unit.paragraph.kind === 'heading') return false;
    seen.add(key);
    return true;
  });
}

const MOST_PASSAGES = 4;
/** The most words of one cited passage. */
const PASSAGE_WORDS = 260;
/** A section of at most this many paragraphs is shown whole. */
const SHORT_SECTION = 3;

/** An overview of a subject: the paragraphs that say most about it, whole, in reading order after the best. */
export function overview(asked: Asked): Passages {
  const byParagraph = new Map<string, { best: Ranked; score: number }>();
  const top = asked.ranked[0]?.score ?? 0;
  for (const candidate of asked.ranked) {
    const { id, kind } = candidate.unit.paragraph;
    if (kind === 'heading') continue;
    const known = byParagraph.get(id);
    const share = Math.exp(candidate.score - top);
    if (known) known.score += share;
    else byParagraph.set(id, { best: candidate, score: share });
  }
  const [first, ...others] = [...byParagraph.values()].sort((a, b) => b.score - a.score).map(({ best }) => best);
  const section = first && asked.index.report.sections[first.unit.paragraph.section];
  const siblings =
    section && section.paragraphs.length <= SHORT_SECTION
      ? section.paragraphs
          .filter((paragraph) => paragraph !== first.unit.paragraph)
          .flatMap(
            ({ id }) =>
              asked.index.unitsOf
                .get(id)
                ?.slice(0, 1)
                .map((unit) => ({ unit })) ?? [],
          )
      : [];
  const seen = new Set<string>();
  const chosen = [...(first ? [first] : []), ...siblings, ...others]
    .filter(({ unit }) => !seen.has(unit.paragraph.id) && seen.add(unit.paragraph.id))
    .slice(0, MOST_PASSAGES);
  const lead = first ?? asked.ranked[0];
  const text = lead?.unit.sentence.text ?? '';
  const [start, end] = clip(text, undefined, HEADLINE_WORDS);
  return {
    ...commonOf(asked, asked.decision.right),
    outcome: 'passages',
    near: false,
    headline: text.slice(start, end),
    citations: chosen.map((one) => citeAround(asked, one)),
  };
}

/** A paragraph whole, or of a long one the sentences around the best. */
function citeAround(asked: Asked, { unit }: Pick<Ranked, 'unit'>): Citation {
  const { paragraph } = unit;
  const words = (text: string): number => text.split(/\s+/).length;
  if (words(paragraph.text) <= PASSAGE_WORDS) return cite(asked.index.report, paragraph);
  let from = unit.sentence.number - 1;
  let to = from + 1;
  const length = (): number => words(paragraph.text.slice(paragraph.sentences[from]?.start, paragraph.sentences[to - 1]?.end));
  while (to < paragraph.sentences.length && length() < PASSAGE_WORDS * 0.75) to += 1;
  while (from > 0 && length() < PASSAGE_WORDS * 0.75) from -= 1;
  return cite(asked.index.report, paragraph, paragraph.sentences[from]?.start, paragraph.sentences[to - 1]?.end);
}
