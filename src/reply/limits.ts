/** Discord's documented limits, each named once (developers/docs: resources/message, components/reference, interactions). */
export const limits = {
  content: 2000,
  embedTitle: 256,
  embedDescription: 4096,
  embedAuthor: 256,
  embedFooter: 2048,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  /** Over all embeds of one message. */
  embedTotal: 6000,
  embeds: 10,
  rows: 5,
  buttonsPerRow: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  optionText: 100,
  choices: 25,
  choiceText: 100,
  modalTitle: 45,
  inputLabel: 45,
  inputPlaceholder: 100,
} as const;

/** How much a reader takes in at a glance; our own choices, well below Discord's limits. */
export const comfort = {
  /** Letters of a paragraph shown around the quote before it is opened in context. */
  excerpt: 700,
  /** Letters of a headline that still look good in the largest heading. */
  largeHeadline: 90,
  /** Letters of a headline that is a sentence of the report, which stands whole below it. */
  leadHeadline: 150,
  /** Words of a list that are read faster in one line than as bullets. */
  inlineListWords: 14,
  /** Members of a list that are shown as bullets, and letters of each. */
  listItems: 12,
  listItem: 200,
  /** Citations shown under one answer. */
  citations: 3,
  /** Citations shown where the answer is not sure: each part of the headline has its own. */
  nearCitations: 4,
  /** Widest table in columns of a monospace letter that a phone shows without wrapping. */
  tableColumns: 54,
  /** Passages on one page. */
  passagesPerPage: 3,
  /** Letters of running text on one page of a section. */
  page: 1400,
} as const;
