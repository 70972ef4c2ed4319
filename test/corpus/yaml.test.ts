import { describe, expect, test } from 'vitest';
import { factsFileSchema, frontMatterSchema, glossaryFileSchema } from '../../src/corpus/schema.ts';
import { parseYaml } from '../../src/corpus/yaml.ts';

const fact = { id: 'a-fact', type: 'number', topic: 'T', question: 'Q?', answer: 'A', quote: 'Q' };
const facts = (changes: object): string => `facts:\n  - ${JSON.stringify({ ...fact, ...changes })}\n`;
const terms = (entry: object): string => `terms:\n  - ${JSON.stringify({ term: 'X', basis: 'common', ...entry })}\n`;

describe('a field that does not fit is named with its line and the way out', () => {
  test.each<[string, string]>([
    [facts({ id: 'Not Kebab' }), 'facts.0.id is not in kebab-case: write lower-case letters'],
    [facts({ type: 'numbr' }), 'facts.0.type is none of: person, organization,'],
    [facts({ asks: 'one' }), 'facts.0.asks is text, but should be a list: begin each entry with "- "'],
    [facts({ answer: '  ' }), 'facts.0.answer is empty: write something or leave the field out'],
    [facts({ answer: 'word '.repeat(41) }), 'facts.0.answer has more than 40 words'],
    [facts({ answer: 5 }), 'facts.0.answer is a number, but should be text: put it in quotation marks'],
    [facts({ quote: undefined }), 'facts.0.quote is missing: write text'],
    [facts({ topic: null }), 'facts.0.topic is empty: write text, or leave the field out'],
    [facts({ answr: 'x', quot: 'y' }), 'facts.0.answr is not a known field (and so are quot): there are id, type,'],
    [facts({ type: 'list' }), 'facts.0.items is missing: a list names its items'],
    [facts({ type: 'list', items: ['Q', 'elsewhere'] }), 'facts.0.items has "elsewhere", which is not in the quote'],
    ['facts: 5', 'facts is a number, but should be a list'],
    ['- 1', 'the file is a list, but should be fields'],
  ])('%s', (source, message) => {
    expect(() => parseYaml(source, factsFileSchema, 'facts.yaml')).toThrow(message);
  });

  test.each<[string, string]>([
    [terms({ basis: 'report' }), 'terms.0.quote is missing: an entry with basis "report" quotes the report'],
    [terms({ basis: 'rumour' }), 'terms.0.basis is none of: report, common'],
    [terms({ names: { de: ['x'] } }), 'terms.0.names.de is not a known field: there are zh, fr, es'],
  ])('%s', (source, message) => {
    expect(() => parseYaml(source, glossaryFileSchema, 'glossary.yaml')).toThrow(message);
  });
});

test('lines are those of the file, even where the YAML begins further down', () => {
  expect(() => parseYaml('title: x\n\nyear: soon\n', frontMatterSchema, 'report.md', 2)).toThrow(/^report\.md:4: year /);
});

test('problems come in the order of the lines', () => {
  const problems = (): unknown => parseYaml('nothing: 1\nyear: soon\ntitle: 5\n', frontMatterSchema, 'f');
  expect(problems).toThrow(/^f:1: nothing .*\nf:2: year .*\nf:3: title .*$/);
});

test.each<[string, string, number]>([
  ['a colon in plain text', 'title: A: B', 1],
  ['a quotation mark that stays open', 'year: 2012\ntitle: "A', 2],
  ['a name used twice', 'title: A\ntitle: B', 2],
  ['a tab for indentation', 'source:\n\turl: x', 2],
])('broken YAML names its line: %s', (_, source, line) => {
  expect(() => parseYaml(source, frontMatterSchema, 'f')).toThrow(new RegExp(`^f:${line}: not valid YAML: .+ Put quotation marks`));
});

test('an empty file is a file without fields', () => {
  expect(parseYaml('', frontMatterSchema, 'f').value).toEqual({});
  expect(() => parseYaml('', factsFileSchema, 'f')).toThrow('f:1: facts is missing: write a list');
});
