import { clausesOf, foldMessage } from './clauses.ts';
import { ANYWHERE, ENGLISH, OTHERS } from './commandPatterns.ts';

const IMPERATIVES = [...ENGLISH, ...OTHERS];

/** Something is asked: a question mark, or a question word of one of the languages at the start of a clause. */
const ASKS =
  /\?|(?:^|[,;:.!\n]\s*|@(?:mention|everyone|here)\s+)(?:so |and |but |please |hey |hi )?(?:who|whom|whose|what|whats|which|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|tell me|list|name|qui|quand|combien|pourquoi|quel\w*|quien\w*|cuando|donde|cuant\w+|cual\w*)\b|谁|哪|什么|几|多少|吗|怎么|如何|为什么/;

/** A question about a linked page is about something that is not in the report. */
const ABOUT_LINK = /\b(?:this|that|the|my|above) (?:link|url|web ?site|site|page|video|invite)\b|\b(?:ce lien|este enlace)\b|这个链接/;

/** Who is quoted: "“Highly relevant”, say the trainees." */
const ATTRIBUTED = /(?<=["“”'’»],? )say the \w+s(?=[.!?]|$)/g;

/** Whether a message tries to make the bot do something other than answer from the report: over the raw message, markup and all. */
export function isCommand(message: string): boolean {
  const folded = foldMessage(message).replace(ATTRIBUTED, '');
  return (
    ANYWHERE.some((pattern) => pattern.test(folded)) ||
    clausesOf(folded).some((clause) => IMPERATIVES.some((pattern) => pattern.test(clause))) ||
    isNoise(folded)
  );
}

/** Links, mass mentions and blocks of code with nothing asked: advertising and tests of what the bot can be made to do. */
function isNoise(folded: string): boolean {
  const link = /@link/.test(folded);
  if (link && ABOUT_LINK.test(folded)) return true;
  return (link || /@(?:everyone|here)\b/.test(folded) || /```[^`]*[;{}()=<>][^`]*```/.test(folded)) && !ASKS.test(folded);
}
