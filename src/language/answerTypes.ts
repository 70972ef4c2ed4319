import { existsSync } from 'node:fs';
import { z } from 'zod';
import { dataPath, readData } from './data.ts';
import type { SpanType } from './spans.ts';
import { lemma } from './lemma.ts';
import { nounClass } from './wordKnowledge.ts';
import type { NounClass } from './wordNet.ts';

/** What a noun asked for by name is among the typed spans; a role, for example, is held by a person. */
const SPANS: Record<string, SpanType[]> = {
  money: ['money', 'number'],
  person: ['person', 'organization'],
  organization: ['organization', 'name', 'person'],
  place: ['place', 'organization', 'name'],
  date: ['date'],
  duration: ['duration', 'date'],
  number: ['number', 'percentage', 'money'],
  percentage: ['percentage', 'number'],
  title: ['title', 'name', 'organization'],
  ordinal: ['ordinal', 'number'],
  frequency: ['frequency', 'number'],
  reason: ['reason'],
  manner: ['manner'],
};

/** What WordNet's class of a noun says where the table has none. */
const CLASSES: Partial<Record<NounClass, SpanType[]>> = {
  person: ['person', 'organization'],
  location: ['place', 'organization', 'name'],
  group: ['organization', 'name', 'person'],
  time: ['date'],
};

let types: Map<string, SpanType[]> | undefined;

/** The types of span that answer a question for this noun ("city", "budget"); undefined if any may. */
export function answerTypeOf(noun: string): SpanType[] | undefined {
  if (!types) {
    types = new Map();
    const data = existsSync(dataPath('answerTypes.json')) ? readData('answerTypes.json', z.record(z.string(), z.array(z.string()))) : {};
    for (const [type, nouns] of Object.entries(data))
      for (const word of nouns) if (SPANS[type] && !types.has(lemma(word))) types.set(lemma(word), SPANS[type]);
  }
  return types.get(lemma(noun)) ?? CLASSES[nounClass(lemma(noun)) ?? 'act'];
}
