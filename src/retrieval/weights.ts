/** Every weight of the search that is set by hand; the learned ones are in src/answer/data, each with its script and figures. */
export const WEIGHTS = {
  /** A word that the report does not have counts as one that stands in it this often: rare, but a paraphrase is likelier than a new subject. */
  unknownFrequency: 2,
  /** What a word of the report's own name is worth: nearly every sentence is about that body. */
  subject: 0.35,
  /** What a word of an earlier question is worth. */
  context: 0.6,
  /** No term counts for less. */
  least: 0.2,
  /** Paragraphs that MiniSearch hands on to the ranker: 30, 60 and 100 answer the golden questions alike, whose reports are short; on a long one 60 answered one in 60 more than 30. */
  passages: 40,
  /** A match in a heading, beside one in the text. */
  around: 0.5,
} as const;
