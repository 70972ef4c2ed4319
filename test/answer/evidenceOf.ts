import type { Evidence } from '../../src/answer/evidence.ts';
import { lemma } from '../../src/language/lemma.ts';
import { findSpans } from '../../src/language/spans.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { keysOf } from '../../src/retrieval/unit.ts';

/** What rules that look at a text alone read of it: nothing of a question, a paragraph or a citation. */
export function evidenceOf(text: string, header?: string): Evidence {
  const tokens = tokenize(text);
  const read: Partial<Evidence> = {
    text,
    tokens,
    keys: keysOf(tokens),
    lemmas: tokens.map(({ norm }) => lemma(norm)),
    spans: findSpans(text, tokens),
    ...(header !== undefined && { header: header.split(' | ') }),
  };
  return read as Evidence;
}
