import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSpans } from '../../src/language/names.ts';
import { tokenize } from '../../src/language/tokens.ts';

/** Each name with the first, likeliest of its types. */
function namesOf(text: string): Record<string, string> {
  const names: Record<string, string> = {};
  for (const span of nameSpans(text, tokenize(text))) names[text.slice(span.start, span.end)] ??= span.type;
  return names;
}

describe('names', () => {
  it.each<[string, Record<string, string>]>([
    ['The prize went to Lucy Marchbank, our librarian.', { 'Lucy Marchbank': 'person' }],
    ['It was led by Dr Fiona Geddes of the Marine Laboratory.', { 'Dr Fiona Geddes': 'person', 'Marine Laboratory': 'organization' }],
    ['We thank Prof. Marat KASYMBEK for it.', { 'Prof. Marat KASYMBEK': 'person' }],
    ['In March Coach Zoran Perkovac resigned.', { 'Coach Zoran Perkovac': 'person' }],
    ['The Ministry of Science and Technology paid.', { 'Ministry of Science and Technology': 'organization' }],
    ['They came from Peru and Jordan.', { Peru: 'place', Jordan: 'organization' }],
    ['A bus slid on ice at Quarry Road.', { 'Quarry Road': 'place' }],
    ['The office in Fjellby will close.', { Fjellby: 'place' }],
    ['They signed with UNESCO.', { UNESCO: 'organization' }],
    ['Her essay “Mud and Water” won.', { Water: 'name', 'Mud and Water': 'title' }],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['a date', 'It opened in September 2020 and closed on Monday.'],
    ['a number that opens a sentence', 'Seven landlords lent us flats.'],
    ['a common word that opens a sentence', 'Visitors liked it. Respectfully, we disagree.'],
    ['a numeral', 'See table II or C.'],
  ])('takes %s for no person, body or place', (_, text) => {
    expect(Object.values(namesOf(text)).filter((type) => ['person', 'organization', 'place'].includes(type))).toEqual([]);
  });

  it.each(['Training Complex', 'Crosstown Line', 'Research Assessment', 'Empty Spoons', 'City Librarian'])(
    'takes %s for no person',
    (name) => {
      expect(namesOf(`It was reviewed under the ${name} again.`)[name]).not.toBe('person');
    },
  );

  it('stays inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text);
        for (const { from, to, start, end } of nameSpans(text, tokens))
          expect(from >= 0 && from < to && to <= tokens.length && start >= 0 && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
