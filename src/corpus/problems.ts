import { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What a person calls the kinds of values. */
const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
};

/** What is wrong with a field and the way out, for a person who writes YAML and has never heard of a schema. */
export function explain(issue: Issue, schema: z.ZodType): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'unrecognized_keys':
      return unknownField(issue, schema);
    case 'invalid_value':
      return `is none of: ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message.replace(/^(?:Too (?:small|big)|Invalid .*?): /u, 'is not right: ');
  }
}

/** The path of the field that an issue is about: an unknown field itself rather than what holds it. */
export const pathOf = (issue: Issue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

const hints: Record<string, string> = {
  text: ': put it in quotation marks',
  'a number': ': write digits without quotation marks',
  'a whole number': ': write digits without quotation marks',
  'a list': ': begin each entry with "- ", or write [one, two]',
};

function wrongType({ expected, input }: z.core.$ZodIssueInvalidType): string {
  const wanted = kinds[expected] ?? expected;
  if (input === null) return `is empty: write ${wanted}, or leave the field out`;
  if (input === undefined) return `is missing: write ${wanted}`;
  const found = kinds[Array.isArray(input) ? 'array' : typeof input] ?? typeof input;
  return `is ${found}, but should be ${wanted}${hints[wanted] ?? ''}`;
}

function unknownField({ path, keys }: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): string {
  const known = fieldsAt(schema, path);
  const others = keys.length > 1 ? ` (and so are ${keys.slice(1).join(', ')})` : '';
  return `is not a known field${others}: ${known.length > 0 ? `there are ${known.join(', ')}` : 'take it away'}`;
}

/** The names of the fields that a schema has at a path. */
function fieldsAt(schema: z.core.$ZodType, [key, ...rest]: readonly PropertyKey[]): string[] {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(bare.shape);
    const field: unknown = bare.shape[String(key)];
    return field instanceof z.ZodType ? fieldsAt(field, rest) : [];
  }
  return bare instanceof z.ZodArray ? fieldsAt(bare.element, rest) : [];
}

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema;
