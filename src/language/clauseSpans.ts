import type { MakeSpan, Span, SpanType } from './spans.ts';
import { STOP_NOUN } from './spanWords.ts';
import type { Token } from './tokens.ts';

const REASON = new Set('because since due owing'.split(' '));

/** Clauses that give a reason or purpose ("because …", "to help …", "in order to …") or a manner ("by …ing", "through …", "using …"). */
export function clauseSpans(text: string, tokens: readonly Token[], make: MakeSpan): Span[] {
  const spans: Span[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (!next) return;
    const open = (type: SpanType): void => {
      spans.push(make(type, tokens, i, clauseEnd(text, tokens, i + 1)));
    };
    if (REASON.has(token.norm) && next.value === undefined) open('reason');
    else if (token.norm === 'to' && i > 1 && /^\p{Ll}/u.test(next.text) && !STOP_NOUN.has(next.norm) && next.value === undefined)
      open('reason');
    else if (token.norm === 'so' && next.norm === 'that') open('reason');
    else if (['by', 'through', 'using', 'via', 'with'].includes(token.norm) && (next.norm.endsWith('ing') || token.norm !== 'by'))
      open('manner');
  });
  return spans;
}

function clauseEnd(text: string, tokens: readonly Token[], at: number): number {
  for (let i = at; i < tokens.length - 1; i += 1)
    if (/[;:.|\n]/.test(text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? 0)) || i - at > 38) return i + 1;
  return tokens.length;
}
