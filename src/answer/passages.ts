import { likelyWords, type LikelyWords } from '../retrieval/answerWords.ts';
import type { Ranked } from '../retrieval/rank.ts';
import type { Asked } from './asked.ts';
import { cite, citeQuote } from './cite.ts';
import { citeWhole, commonOf } from './common.ts';
import { headlineOf as factHeadline } from './fromFact.ts';
import { clip, HEADLINE_WORDS, wordsIn } from './headline.ts';
import { listAfter } from './items.ts';
import type { Citation, Passages } from './types.ts';
import { windowsOf } from './window.ts';
import { countWords } from './words.ts';

/** So many sentences are cited, or as many as stand in the headline. */
const CITED = 3;

/** What comes nearest: the parts of the best sentences that are likeliest to hold the answer. */
export function nearest(asked: Asked, likely: readonly LikelyWords[] = likelyWords(asked)): Passages {
  const windows = windowsOf(likely, HEADLINE_WORDS);
  const shown = windows.map(({ candidate }) => candidate);
  const others = likely.map(({ candidate }) => candidate).filter((candidate) => !shown.includes(candidate));
  return {
    ...commonOf(asked, asked.decision.right),
    outcome: 'passages',
    near: true,
    headline: windows.map(wordsIn).join(' … '),
    citations: once(
      [...shown, ...others]
        .slice(0, Math.max(CITED, shown.length))
        .map(({ unit }) => citeWhole(asked, { unit: listAfter(asked.index, unit) ?? unit })),
    ),
  };
}

/** The facts that come nearest, where none is sure. */
export function nearFacts(asked: Asked): Passages {
  const [first] = asked.facts;
  const second = asked.facts.find(({ fact }) => fact.quote !== first?.fact.quote);
  const whole = first ? factHeadline(first, false).headline : '';
  const other = second ? factHeadline(second, false, Math.max(SECOND_WORDS, HEADLINE_WORDS - countWords(whole))).headline : '';
  const lead = first && other ? factHeadline(first, false, HEADLINE_WORDS - countWords(other)).headline : whole;
  return {
    ...commonOf(asked, Math.min(asked.factDecision.told, asked.decision.answerable)),
    outcome: 'passages',
    near: true,
    headline: other && other !== lead && countWords(lead) + countWords(other) <= HEADLINE_WORDS ? `${lead} … ${other}` : whole,
    citations: once(asked.facts.slice(0, 5).map(({ fact }) => citeQuote(asked.index.report, fact.paragraph, fact.quote))).slice(0, 3),
  };
}

/** Each quote once. */
const once = (citations: readonly Citation[]): Citation[] =>
  citations.filter(({ quote }, i) => citations.findIndex((other) => other.quote === quote) === i);

/** The second fact has at least this many words of a headline if it has them; set by hand. */
const SECOND_WORDS = 10;

/** "Summary of the report": how each of its first sections opens. */
export function opening(asked: Asked): Passages {
  const { report } = asked.index;
  const openings = report.sections
    .flatMap(({ paragraphs }) => paragraphs.find(({ kind }) => kind !== 'heading' && kind !== 'table') ?? [])
    .slice(0, MOST_PASSAGES);
  const text = openings[0]?.sentences[0]?.text ?? '';
  return {
    ...commonOf(asked, 1),
    outcome: 'passages',
    near: false,
    headline: text.slice(...clip(text, undefined, HEADLINE_WORDS)),
    citations: openings.map((paragraph) => cite(report, paragraph)),
  };
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
