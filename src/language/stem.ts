import { createRequire } from 'node:module';

// natural's main module loads database drivers and reads .env; its stemmer alone is small and silent.
const { stem: porter } = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer.js') as { stem: (word: string) => string };

const stems = new Map<string, string>();

/** Porter's stem of a lower-case word. British endings are read as American ones first, so that organise and organize meet. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = word.length < 3 || /\d/.test(word) ? word : porter(american(word));
    // A bound on memory, for a process that reads strangers' words for years.
    if (stems.size > 200_000) stems.clear();
    stems.set(word, known);
  }
  return known;
}

const american = (word: string): string =>
  word
    .replace(/(?<=\p{L}{3}[^aeiou])is(e|ed|es|er|ers|ing|ation|ations)$/u, (whole, ending: string) => (KEEP_S.test(word) ? whole : `iz${ending}`))
    .replace(/ys(e|ed|es|er|ers|ing)$/u, 'yz$1')
    .replace(/(?<=\p{L}{2})our(s|ed|ing|able|ite|ites|ful)?$/u, (whole, ending: string | undefined) => (KEEP_OUR.test(word) ? whole : `or${ending ?? ''}`))
    .replace(/(?<=\p{L}{2}[bct])re(s|d)?$/u, (whole, ending: string | undefined) => (KEEP_RE.test(word) ? whole : `er${ending ?? ''}`))
    .replace(/ogue(s|d)?$/u, 'og$1')
    .replace(/programme(s|d)?$/u, 'program$1')
    .replace(/lled$/u, 'led')
    .replace(/lling$/u, 'ling')
    .replace(/ence(s)?$/u, (whole, ending: string | undefined) => (/^(def|off|lic)ence/.test(word) ? `ense${ending ?? ''}` : whole));

const KEEP_S = /^(?:advert|adv|comp|conc|dev|disgu|enterpr|exc|exerc|expert|franch|improv|prec|prem|prom|ra|rev|superv|surpr|telev|w|r|no|bru|cru|pra|po|chem|merchand|parad|clockw|likew|otherw)is/;
const KEEP_OUR = /^(?:four|hour|tour|pour|sour|your|our|flour|detour|contour|devour|scour)/;
const KEEP_RE = /^(?:acre|there|here|were|more|score|core|store|share|software|hardware|genre|massacre|mediocre|figure|secure|picture|future|lecture|structure|feature|culture|nature|venture|agriculture|literature|signature|architecture|infrastructure|manufacture|procedure|measure|treasure|pressure|failure|exposure|fire|hire|wire|entire|acquire|require|retire|inspire|welfare|care|rare|prepare|compare|before|therefore|furthermore|explore|restore|ignore|where|ware|sphere|atmosphere|severe|sincere|interfere|cure|pure|sure|assure|ensure|insure|endure|mature|capture|fixture|mixture|texture|temperature|miniature|furniture|departure|expenditure|legislature)/;
