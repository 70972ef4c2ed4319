import { tokenize } from '../language/tokens.ts';
import { askingPart } from './askingPart.ts';
import { classify, type Wanted } from './classify.ts';
import { plainLetters } from './clean.ts';
import { leaning } from './leaning.ts';
import { queryTerms } from './terms.ts';
import type { Speller } from './spelling.ts';
import { claimedIn } from './yesNoForm.ts';
import type { Question, QueryTerm } from './types.ts';

/** What a corpus knows that helps to read a question. */
export interface Lexicon {
  speller?: Speller;
  /** Keys of its names of several words. */
  names?: ReadonlySet<string>;
}

/** Words by which an overview is asked for: the kind of question holds them. */
const OVERVIEW = new Set('summary overview rundown recap gist lowdown sum brief synopsis outline tldr tl dr nutshell'.split(' '));

/**
 * Understands a question.
 * @param context earlier questions of the conversation, oldest first.
 */
export function understand(message: string, context: readonly string[] = [], lexicon: Lexicon = {}): Question {
  const text = plainLetters(message);
  const claim = claimedIn(text);
  const { text: read, corrections } = lexicon.speller?.correct(claim ?? text) ?? { text: claim ?? text, corrections: [] };
  const tokens = tokenize(read);
  const asking = askingPart(read);
  const wanted: Wanted = claim === undefined ? classify(tokenize(asking), /\?\s*$/.test(asking)) : { kind: 'yesNo', expects: [], head: [] };
  const all = queryTerms(tokens, 'question', lexicon.names);
  const own = wanted.kind === 'passage' ? all.filter((term) => !OVERVIEW.has(term.norm)) : all;
  const leans = context.length > 0 ? leaning(tokens, own) : undefined;
  const terms = leans ? [...own, ...contextTerms(context, own, lexicon)] : own;
  return {
    text,
    read,
    language: 'en',
    ...wanted,
    terms,
    corrections,
    ...(leans && { leans }),
  };
}

/** So many questions back a subject may be named: "When was the forum?", "Where?", "And who came?" */
const FURTHEST = 3;

/** What a question leans on: the words of the one before it, and where that leans on another itself, of that one, too. */
function contextTerms(context: readonly string[], own: readonly QueryTerm[], { speller, names }: Lexicon): QueryTerm[] {
  const found: QueryTerm[] = [];
  for (const earlier of context.slice(-FURTHEST).reverse()) {
    const text = plainLetters(earlier);
    const tokens = tokenize(speller?.correct(text).text ?? text);
    const terms = queryTerms(tokens, 'context', names);
    found.push(...terms.filter(({ key }) => ![...own, ...found].some((term) => term.key === key)));
    const leans = leaning(tokens, terms);
    const namesSubject = terms.some(({ length, kind }) => length === 1 && (kind === 'name' || kind === 'noun'));
    if (leans === undefined || (leans === 'shortness' && namesSubject)) break;
  }
  return found;
}
