import { tokenize, type Token } from '../language/tokens.ts';
import { askingPart } from './askingPart.ts';
import { classify, type Wanted } from './classify.ts';
import { plainLetters } from './clean.ts';
import { queryTerms } from './terms.ts';
import type { Speller } from './spelling.ts';
import { withoutChoice } from './yesNoForm.ts';
import type { Question, QueryTerm } from './types.ts';

/** What a corpus knows that helps to read a question. */
export interface Lexicon {
  speller?: Speller;
  /** Keys of its names of several words. */
  names?: ReadonlySet<string>;
}

const PRONOUN = new Set('it they them that this those these he she him her his their its there then one ones same'.split(' '));

/** Words by which an overview is asked for: the kind of question holds them. */
const OVERVIEW = new Set('summary overview rundown recap gist lowdown sum brief synopsis outline tldr tl dr nutshell'.split(' '));

/**
 * Understands a question.
 * @param context earlier questions of the conversation, oldest first.
 */
export function understand(message: string, context: readonly string[] = [], lexicon: Lexicon = {}): Question {
  const text = plainLetters(message);
  const claim = withoutChoice(text);
  const { text: read, corrections } = lexicon.speller?.correct(claim ?? text) ?? { text: claim ?? text, corrections: [] };
  const tokens = tokenize(read);
  const asking = askingPart(read);
  const wanted: Wanted = claim === undefined ? classify(tokenize(asking), /\?\s*$/.test(asking)) : { kind: 'yesNo', expects: [], head: [] };
  const all = queryTerms(tokens, 'question', lexicon.names);
  const own = wanted.kind === 'passage' ? all.filter((term) => !OVERVIEW.has(term.norm)) : all;
  const followUp = context.length > 0 && leansOnContext(tokens, own);
  const terms = followUp ? [...own, ...contextTerms(context, own, lexicon)] : own;
  return {
    text,
    read,
    language: 'en',
    ...wanted,
    terms,
    corrections,
    followUp,
  };
}

function leansOnContext(tokens: readonly Token[], own: readonly QueryTerm[]): boolean {
  return /^(?:and|but|so|also|then|or)\b/.test(tokens[0]?.norm ?? '') || tokens.some((token) => PRONOUN.has(token.norm)) || own.length <= 3;
}

function contextTerms(context: readonly string[], own: readonly QueryTerm[], { speller, names }: Lexicon): QueryTerm[] {
  const last = plainLetters(context.at(-1) ?? '');
  return queryTerms(tokenize(speller?.correct(last).text ?? last), 'context', names).filter(
    (term) => !own.some((mine) => mine.key === term.key),
  );
}
