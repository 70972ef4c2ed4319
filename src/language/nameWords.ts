import { lemma } from './lemma.ts';
import { wordNetEntry } from './wordNet.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that stand inside a name: Bank of England, Ministry of Science and Technology. */
export const INNER = words('of for and the de la le du van von der den di da del al & on');

/** Forms of address: what follows is a person. */
export const TITLE = words(
  'dr mr mrs ms miss mx sir dame lord lady prof professor hon madam reverend rev father sister judge captain president secretary minister senator governor councillor councilor commissioner mayor ambassador chef coach',
);

/** Words that make a run of capitals an organization. */
export const BODY = words(
  'university institute institution foundation corporation company co ltd inc plc llc ag gmbh ministry department office agency commission committee council association society centre center bank trust group union college school academy bureau board administration authority service services press museum museums library libraries network organization organisation fund federation consortium alliance partnership programme hospital laboratory labs court parliament congress government embassy church club team unit league guild party facility faculty trustees partners systems holdings bakery insurance',
);

/** Words that make a run of capitals a place. */
export const PLACE = words(
  'city town village county province state region district island islands river lake sea ocean bay mountain street road lane avenue square valley peninsula coast republic kingdom states emirates park pier wharf tunnel harbour harbor airport station tower building hall house hill bridge camp governorate',
);

export const PLACE_BEFORE = words('in at from to near across outside within throughout around');

const CALENDAR = words(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays spring summer autumn winter fy christmas easter',
);

/** Whether a capitalised word belongs to a date, and so to no name. */
export const isCalendar = (norm: string): boolean => CALENDAR.has(norm);

/** Given names that are words as well. */
const GIVEN = words(
  'rose grace mark will hope dawn iris joy frank bill jack bob rob sue pat peter john mary victor faith lily daisy violet ruby pearl amber jean dean grant max art drew chase reed jade holly ivy heather hazel olive april june august paul david james henry charles george thomas',
);

/** What a capitalised word is when taken by itself: a word that no dictionary has is likely a name. */
export function wordClass(norm: string): 'unknown' | 'person' | 'location' | 'common' {
  if (GIVEN.has(norm)) return 'unknown';
  const entry = wordNetEntry(norm) ?? wordNetEntry(lemma(norm));
  if (!entry) return /(?:ly|ing|tion|ment|ness|ship)$/.test(norm) ? 'common' : 'unknown';
  const { n = 0, v = 0, a = 0, r = 0 } = entry.tags;
  if (n < Math.max(v, a, r)) return 'common';
  return entry.classes[0] === 'person' ? 'person' : entry.classes[0] === 'location' ? 'location' : 'common';
}

const ROLE_WORD =
  /^(?:chief|vice|deputy|chair\w*|director|manager|president|officer|founder|co-?founder|ceo|cto|cio|cfo|coo|head|lead\w*|secretary|minister|administrator|commissioner|ambassador|advocate|analyst|economist|professor|doctor|engineer|scientist|researcher|artist|writer|journalist|author|campaigner|coordinator|inspector|auditor|librarian|nurse|midwife|teacher|technologist|technician|editor|trustee|treasurer|member|partner|consultant|councill?or|farmer|speaker|mayor|governor|envoy|representative|comptroller|chairperson|fellow|coach|captain|goalkeeper|executive|general)$/;

/** Whether a word names what somebody is rather than who. */
export const isRole = (norm: string): boolean => ROLE_WORD.test(norm);

/** A role among the words around a name: "…, director of …". */
export const ROLE =
  /\b(?:chief|chair\w*|director|manager|president|officer|founder|co-?founder|ceo|cto|cio|cfo|coo|head(?:ed)?|lead\w*|led|secretary|minister|administrator|commissioner|ambassador|advocate|analyst|economist|professor|doctor|engineer|scientist|researcher|artist|writer|written|journalist|author|campaigner|coordinator|inspector|auditor|librarian|nurse|midwife|teacher|technologist|technician|editor|trustee|treasurer|member|consultant|councill?or|farmer|speaker|volunteer|curated|succeeded|colleague|coach|captain|daughter|son|wife|husband|widow)\b/i;

/** Words that open a sentence and are no part of a name. */
export const NOT_A_NAME = words(
  'the a an this that these those it its they we our i you he she his her their my as in on at by for from to of and or but if when while after before since during with without over under about through however moreover furthermore additionally also there here what which who whom whose where why how not no yes most many some all each every both other another such finally firstly secondly thirdly today currently previously typically initially nobody everybody everyone anyone someone respectfully sincerely dear hello off until behind yet because now out between against within among last next',
);
