import { z } from 'zod';

const text = z.string().trim().min(1, 'is empty: write something or leave the field out');

/** The block between the two `---` lines on top of report.md; all of it may be left out. */
export const frontMatterSchema = z.strictObject({
  title: text.optional(),
  /** For places with little room. */
  shortTitle: text.optional(),
  /** The year that the report is about; a date without a year sorts under it. */
  year: z.int().min(1000).max(9999).optional(),
  /** BCP 47, such as en or fr. */
  language: text.optional(),
  publisher: text.optional(),
  /** Where the text comes from; citations link to the address. */
  source: z
    .strictObject({
      url: z.url({ protocol: /^https?$/, error: 'is not an address that begins with http:// or https://' }).optional(),
      note: text.optional(),
    })
    .optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** What kind of thing the answer of a fact is. */
export const factTypes = [
  'person',
  'organization',
  'place',
  'date',
  'duration',
  'frequency',
  'number',
  'percentage',
  'money',
  'ordinal',
  'title',
  'role',
  'list',
  'reason',
  'manner',
  'description',
  'definition',
] as const;
export type FactType = (typeof factTypes)[number];

const kebabCase = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not in kebab-case: write lower-case letters and digits joined by single hyphens');

export const factSchema = z
  .strictObject({
    id: kebabCase,
    type: z.enum(factTypes),
    /** Groups facts for a reader. */
    topic: text,
    question: text,
    /** Other ways to ask the question. */
    asks: z.array(text).default([]),
    /** Exact, as a person reads it first. */
    answer: text.refine(
      (answer) => answer.split(/\s+/).length <= 40,
      'has more than 40 words: keep the exact answer and leave the rest to the quote',
    ),
    /** The members of a list, each verbatim in the quote. */
    items: z.array(text).min(2).optional(),
    /** False where the report itself leaves the list open ("such as", "etc."). */
    complete: z.boolean().optional(),
    /** Verbatim from one paragraph. */
    quote: text,
  })
  .superRefine((fact, context) => {
    if (fact.type === 'list' && !fact.items)
      context.addIssue({ code: 'custom', path: ['items'], message: 'is missing: a list names its items' });
    for (const item of fact.items ?? []) {
      if (!fact.quote.includes(item))
        context.addIssue({ code: 'custom', path: ['items'], message: `has "${item}", which is not in the quote: copy it from there` });
    }
  });
export type Fact = z.infer<typeof factSchema>;

/** What readers ask and the report does not say, so that a question for it is told from one for a fact near by. */
export const silenceSchema = z.strictObject({
  id: kebabCase,
  /** What kind of thing is asked for. */
  type: z.enum(factTypes),
  topic: text,
  question: text,
  /** Other ways to ask the question. */
  asks: z.array(text).default([]),
  /** What the report does say that comes nearest, verbatim from one paragraph. */
  near: text,
});
export type Silence = z.infer<typeof silenceSchema>;

export const silencesFileSchema = z.strictObject({ silent: z.array(silenceSchema) });

export const factsFileSchema = z.strictObject({ facts: z.array(factSchema) });

const names = z.array(text).optional();

export const glossaryEntrySchema = z
  .strictObject({
    term: text,
    expansion: text.optional(),
    definition: text.optional(),
    /** Whether the report says it or it is common knowledge; an answer says which. */
    basis: z.enum(['report', 'common']),
    quote: text.optional(),
    /** Other names that people use for it. */
    aliases: z.array(text).default([]),
    /** Its names in other languages. */
    names: z.strictObject({ zh: names, fr: names, es: names }).default({}),
  })
  .refine((entry) => entry.basis === 'common' || entry.quote !== undefined, {
    path: ['quote'],
    message: 'is missing: an entry with basis "report" quotes the report; mark it "common" if it is common knowledge',
  });
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

export const glossaryFileSchema = z.strictObject({ terms: z.array(glossaryEntrySchema) });
