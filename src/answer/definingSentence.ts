import type { ReportIndex } from '../retrieval/reportIndex.ts';
import { CELL_MARK, type Unit } from '../retrieval/unit.ts';

/** A sentence that says what a term means, with what of it does. */
export interface Defining {
  unit: Unit;
  at: readonly [start: number, end: number];
  /** Whether it is written to define: a line of a list of terms, "X is a …", "by X is meant …". */
  outright: boolean;
}

const QUOTES = `["“”'‘’*_]*`;
/** What a thing is said to be: no state that it is in ("a year late"). */
const KIND = String.raw`(?:an?(?! (?:year|month|week|day|little|bit|lot|long|success|failure|disappointment|step|matter|case|good|great|big|major|mere)\b)|the(?! (?:same|only|first|second|third|last|next|most|best|largest|biggest)\b)|any|our|its|one (?:of|in|that|which|who)|those|someone|somebody|people|land|what|when|where|how|\p{Ll}+ (?:that|which|who|whose))\b`;

/** Ways to say what T means, those that are written to do so first. T is the term, with its plural and quotation marks. */
const OUTRIGHT: readonly string[] = [
  // "Radome: the dome that …", "LLIN | Long-lasting insecticidal net".
  String.raw`^(?:the |an? )?T(?: ?\([^)]*\))?(?:\s*[:=]| [–—-]| \|(?=[^|]*$)) ?(?=\p{L})`,
  String.raw`^(?:[^.;:]{0,40}, )?(?:the |an? |our |this )?T(?: ?\([^)]*\))?,? (?:here |for (?:our|these) purposes )?(?:means?|refers? to|stands? for|denotes?|signif(?:y|ies)|(?:is|are) (?:for our purposes )?defined)\b`,
  String.raw`^(?:[^.;:]{0,40}, )?(?:the |an? |our |this )?T(?: ?\([^)]*\))?,?(?: (?:for|in) [^,]{3,40},)? (?:is|are|was|were) ${KIND}`,
  String.raw`^T\.? (?:an?|the|any|one) \p{Ll}`,
  String.raw`\b(?:by|under|as|with)\b[^.;]{0,30}?T(?:, or [^,;]{2,30},|,)? (?:(?:is|are) (?:meant|understood)|(?:we|one|the \w+) (?:means?|understands?))\b`,
  String.raw`\bdefined? (?:an? |the )?T as\b`,
  String.raw`T,? by which (?:we mean|is meant)\b`,
  String.raw`T (?:counts?|qualif(?:y|ies)) as\b`,
  String.raw`\b(?:counts?|qualif(?:y|ies)) as (?:an? |the )?T (?:if|when|where)\b`,
  String.raw`T(?: ?\([^)]*\))?,? (?:that is(?: to say)?,|i\.e\.,?|in other words,?) `,
];
const IN_PASSING: readonly string[] = [
  String.raw`\bor T: `,
  String.raw`T \([^)]{12,}\)`,
  String.raw`\b(?:called|known as|termed|nicknamed|which (?:we|they) call) (?:an? |the )?T(?=[\s.,;)]|$)`,
  String.raw`\b(?:our|the|its|an?) [^,;.()]{4,70}, T,`,
  String.raw`T, (?:meaning|\p{Ll}+ (?:who|which|that)) `,
  String.raw`T, (?:an?|the|our|by which|in which|where|which) `,
  String.raw`^(?:the |our |an? )?T(?: ?\([^)]*\))? (?:(?!(?:is|was|has|does|continues|remains|stays|keeps|begins|starts|plans|hopes|expects|wants|needs|says|believes|thanks)\b)\p{Ll}{2,}s) `,
];

/** What stands before its own explanation: "RAAC. Reinforced concrete that …", "What is a data steward? A person who …". */
const LED_IN = String.raw`^(?:what (?:is|are) )?(?:the |an? )?T(?: ?\([^)]*\))?[.:?]*$`;
/** A table's row of several columns tells figures, one of two may be a list of terms. */
const isWideRow = (text: string): boolean => text.split(CELL_MARK).length > 2;

/** The sentence of a report that says best what a term means; undefined where none does. */
export function definingSentence(index: ReportIndex, term: string): Defining | undefined {
  const words = term.split(/[\s-]+/).filter(Boolean);
  if (words.length === 0 || words.length > 6) return undefined;
  const singular = [...words.slice(0, -1), (words.at(-1) ?? '').replace(/(?<=\p{L}{3})(?:es|s)$/u, '')];
  const written = singular.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.')).join(String.raw`[\s-]?`);
  const [first = ''] = singular;
  const mention = String.raw`(?<![\p{L}\d])${QUOTES}${written}(?:s|es|['’]s?)?${QUOTES}(?![\p{L}\d])`;
  const mentioned = new RegExp(mention, 'iu');
  const mentions = index.units.filter(
    ({ sentence, paragraph }) =>
      paragraph.kind !== 'heading' &&
      sentence.text.toLowerCase().includes(first) &&
      mentioned.test(sentence.text) &&
      !isWideRow(sentence.text),
  );
  const ledIn = new RegExp(LED_IN.replace(/^\^/, `^${QUOTES}`).replaceAll('T', mention), 'iu');
  for (const unit of mentions) {
    if (!ledIn.test(unit.sentence.text)) continue;
    const sentences = index.unitsOf.get(unit.paragraph.id) ?? [];
    const next = sentences[sentences.indexOf(unit) + 1];
    if (next) return { unit: next, at: [0, next.sentence.text.length], outright: true };
  }
  for (const [patterns, outright] of [
    [OUTRIGHT, true],
    [IN_PASSING, false],
  ] as const)
    for (const pattern of patterns) {
      const told = new RegExp(pattern.replace(/^\^/, `^${QUOTES}`).replaceAll('T', mention), 'iu');
      for (const unit of mentions) {
        const match = told.exec(unit.sentence.text);
        if (match) return { unit, at: [match.index, match.index + match[0].length], outright };
      }
    }
  return undefined;
}
