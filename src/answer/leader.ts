import { isRole } from '../language/nameWords.ts';
import { tokenize } from '../language/tokens.ts';
import type { LikelyWords } from '../retrieval/answerWords.ts';
import type { Unit } from '../retrieval/unit.ts';
import type { Asked } from './asked.ts';
import { isOfBody } from './ofBody.ts';
import { placedFirst } from './placedFirst.ts';
import { signatures } from './signature.ts';

/** What a question calls whoever leads, and what reports call them. */
const LEADS =
  /\b(?:boss|in charge|runs?|running|leads?|leading|leader|heads?|chief|ceo|director|president|administrator|at the (?:top|helm|head)|top (?:job|person|official))\b/;
const TOP =
  /\b(?:chief executive(?: officer)?|ceo|executive director|director[- ]general|secretary[- ]general|managing director|administrator|president|commissioner|governor|rector|chancellor|director|head)\b/gi;
const CHAIRS = /\bchair(?:s|ed|man|woman|person)?\b/;
const CHAIR = /\bchair(?:man|woman|person)?\b/gi;
/** Another one than who leads now. */
const OTHER =
  /\b(?:before|previous(?:ly)?|former(?:ly)?|predecessor|until|used to|deputy|vice|acting|assistant|next|first|then|after|was|will)\b/;
const OTHER_ROLE = /\b(?:deputy|vice|assistant|associate|former|acting|until|then|ex)[- ]?\s*$/i;

/** Which holder of a role a question asks for: of the highest in the body that the report is about, or of its chair. */
function roleAsked({ question, terms, index }: Asked): RegExp | undefined {
  const text = question.read.toLowerCase();
  if (question.kind !== 'fact' || question.expects[0] !== 'person' || question.leans || OTHER.test(text)) return undefined;
  const role = CHAIRS.test(text) ? CHAIR : LEADS.test(text) ? TOP : undefined;
  const ofBody = terms.every(
    (term) => term.length > 1 || index.subject.has(term.key) || isOfBody(term.norm) || LEADS.test(term.norm) || CHAIRS.test(term.norm),
  );
  return role && ofBody ? role : undefined;
}

/** The best sentences, that first which says who leads the body that the report is about, by name; undefined where that is not asked for, not told, or first already. */
export function leaderFirst(asked: Asked, likely: readonly LikelyWords[]): LikelyWords[] | undefined {
  const role = roleAsked(asked);
  if (!role) return undefined;
  const told = asked.index.units.flatMap((unit) => holdersIn(unit, role, asked.index.subject).map((holder) => ({ unit, ...holder })));
  const worth = (name: string): number => told.reduce((sum, holder) => sum + (holder.name === name ? holder.worth : 0), 0);
  const [best] = told
    .filter(({ unit }) => unit.paragraph.kind !== 'heading')
    .sort((a, b) => worth(b.name) - worth(a.name) || b.worth - a.worth);
  const places = best ? [best] : role === TOP ? signatures(asked) : [];
  const [place] = places;
  if (!place || asked.ranked[0]?.unit === place.unit) return undefined;
  return placedFirst(asked, likely, places);
}

/**
 * How surely a place tells a role: a signature or a table's row, a role of its own ("chief executive"), a mention; added up for each name, and set by hand.
 * Of 388 questions for who leads something 309 are answered right with leaders looked up, 301 without.
 */
const WORTH = { signature: 3, whole: 2, mention: 1 } as const;
/** What joins a name and a role: "Ann Lee, our new Director", "Ann Lee was appointed Director". */
const JOINT =
  /^(?:[\s,|:–(-]|\b(?:is|as|our|the|its|new|has been|was (?:appointed|named|elected|made)|appointed|dr|mr|mrs|ms|prof|professor|sir|dame)\b)*$/i;

/** Who has the role by a sentence, signature or table's row. */
function holdersIn(unit: Unit, role: RegExp, subject: ReadonlySet<string>): { name: string; from: number; to: number; worth: number }[] {
  const { text } = unit.sentence;
  return unit.spans
    .filter(({ type }) => type === 'person')
    .flatMap((span) => {
      let { from, to } = span;
      const isRoleAt = (at: number): boolean => to - from > 2 && isRole(unit.tokens[at]?.norm ?? '');
      while (isRoleAt(to - 1)) to--;
      while (isRoleAt(from)) from++;
      const words = unit.tokens.slice(from, to);
      const name = words.map(({ norm }) => norm).join(' ');
      const start = words[0]?.start ?? span.start;
      const end = words.at(-1)?.end ?? span.end;
      const places = [...text.matchAll(role)].filter((match) => {
        const at = match.index;
        const after = at + match[0].length;
        const between = at >= end ? text.slice(end, at) : after <= start ? text.slice(after, start) : 'x';
        const joined = JOINT.test(between) || JOINT.test(withoutSubject(between, subject));
        return joined && !OTHER_ROLE.test(text.slice(Math.max(0, at - 12), at)) && !isOfAnother(text.slice(after), subject);
      });
      const [place] = places;
      if (!place) return [];
      const isSignature = start === 0 && (text.includes(' | ') || !/[.!?]$/.test(text));
      return [
        {
          name,
          from,
          to,
          worth: isSignature ? WORTH.signature : /\s|-|ceo/i.test(place[0]) ? WORTH.whole : WORTH.mention,
        },
      ];
    });
}

/** A text without the words that name the body: "was appointed the USDS Administrator". */
const withoutSubject = (text: string, subject: ReadonlySet<string>): string =>
  tokenize(text)
    .filter(({ stem }) => !subject.has(stem))
    .map(({ norm }) => norm)
    .join(' ');

/** Whether what follows a role makes it that of something else: "Director of Research", "President, Ferrous Bank". */
function isOfAnother(rest: string, subject: ReadonlySet<string>): boolean {
  const of = /^\s*(?:of|for|,|–|at)\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'.-]*\s?){1,5}|\p{Ll}+)/u.exec(rest);
  if (!of) return false;
  if (/^\s*,/.test(of[0]) && !/^\p{Lu}/u.test(of[1] ?? '')) return false;
  return !tokenize(of[1] ?? '').some(({ norm, stem }) => subject.has(stem) || isOfBody(norm));
}
