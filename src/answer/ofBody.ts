/** Words for the body itself, its board and the present. */
const BODY_WORDS = new Set(
  'organisation organization agency charity institute institution trust centre center body place company lab laboratory service department office foundation society authority council board trustees outfit show whole overall top day now currently present current these days moment name names person boss charge chief executive officer ceo director president administrator general head leader chair chairman chairwoman chairperson governing big team report'.split(
    ' ',
  ),
);

/** Whether a word speaks of a body as a whole, of its board or its head. */
export const isOfBody = (norm: string): boolean => BODY_WORDS.has(norm);
