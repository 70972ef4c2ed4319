/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“'‘[])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Dr|Mr|Mrs|Ms|Mx|Prof|Sir|Rev|Hon|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|St|Mt|Ft|Jr|Sr|Co|Corp|Inc|Ltd|Bros|No|Nos|Vol|vols|pp|p|ed|eds|Fig|Figs|Sec|Art|Ch|cf|vs|viz|al|ca|c|approx|est|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let made = segmenters.get(language);
  if (!made) segmenters.set(language, (made = new Intl.Segmenter(language, { granularity: 'sentence' })));
  return made;
}

/**
 * The sentences of a text as [start, end) offsets without the blanks around them. Unicode's rules (UAX 29, by Intl.Segmenter), but a sentence never
 * ends at an abbreviation or an initial, nor before a lower-case letter or a comma.
 * @param language BCP 47 tag.
 */
export function splitSentences(text: string, language = 'en'): [start: number, end: number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  for (const { segment, index } of segmenter(language).segment(text)) {
    const end = index + segment.length;
    const soFar = text.slice(start, end).trimEnd();
    const next = text.slice(end).trimStart();
    if (next && (ABBREVIATION.test(soFar) || /^[\p{Ll},;)]/u.test(next)) && !segment.endsWith('\n')) continue;
    const from = start + (soFar.length - soFar.trimStart().length);
    if (soFar.trim()) sentences.push([from, start + soFar.length]);
    start = end;
  }
  return sentences;
}
