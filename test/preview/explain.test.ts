import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import { readCorpus } from '../../src/corpus/load.ts';
import { explainAll, type Explained } from '../../src/preview/explain.ts';
import type { Preview } from '../../src/preview/server.ts';
import type { Inquiry } from '../../src/reply/types.ts';
import { reportOf } from '../support/reports.ts';
import { visit, type Visitor } from './support/client.ts';
import { ask, created, post, press, slash } from './support/deeds.ts';
import { testPreview } from './support/preview.ts';

const engine = createEngine([
  ...readCorpus('corpus'),
  reportOf('## Lunch\n\nIn 2020 the canteen served 812 lunches. The cook was Maria Lopez.\n', {
    id: 'canteen-2020',
    title: 'Canteen 2020',
  }),
]);

describe('every question of a message is explained', () => {
  test.each([
    ['How many trainees were there and how many countries were they from?', 2],
    ['How many trainees were there? And from how many countries? Where was it held?', 3],
    ['I read about the forum in Shanghai. Who attended it? And what was the budget?', 2],
    ['When was the Centre established? I also heard of the workshop. How long did it last; who was there?', 3],
    ['有多少学员？他们来自多少个国家？', 2],
    ['Combien de stagiaires y avait-il ? De combien de pays ?', 2],
  ])('%s', (message, count) => {
    const answer = engine.answer(message);
    const parts = explainAll(engine, message);
    expect(parts.map((part) => part.answer)).toEqual([{ ...answer, further: undefined }, ...(answer.further ?? [])]);
    expect(parts).toHaveLength(count);
    for (const { explanation } of parts) expect(Object.keys(explanation)).toEqual(['understanding', 'candidates', 'gates', 'timings']);
  });

  test('one that leans on the message it stands in too, with the time of each stage', () => {
    const [, capabilities] = explainAll(engine, 'What is CISTRAT? What can you do?');
    expect(capabilities?.answer.question).toBe('What can you do?');
    expect(Object.keys(capabilities?.explanation.timings ?? {})).toEqual(['understand', 'rank', 'decide', 'facts', 'answer']);
  });
});

describe('an answer in the page knows what was asked', () => {
  let preview: Preview;
  const visitors: Visitor[] = [];
  beforeAll(async () => {
    preview = await testPreview({ engine });
  });
  afterAll(() => preview.close());
  afterEach(() => {
    for (const visitor of visitors.splice(0)) visitor.leave();
  });
  const newVisitor = async (): Promise<Visitor> => {
    const visitor = await visit(preview.url);
    visitors.push(visitor);
    return visitor;
  };
  const explain = async (visitor: Visitor, inquiry: Inquiry | undefined): Promise<Explained[]> =>
    (await visitor.send('/api/explain', { method: 'POST', body: inquiry })).json() as Explained[];

  test('the whole message, with what was asked before it', async () => {
    const visitor = await newVisitor();
    await ask(visitor, 'How many trainees were there?');
    expect((await created(visitor)).inquiry).toEqual({ question: 'How many trainees were there?', context: [] });
    await ask(visitor, 'And from how many countries? When was the workshop?');
    const { inquiry } = await created(visitor);
    expect(inquiry).toMatchObject({ context: ['How many trainees were there?'] });
    const parts = await explain(visitor, inquiry);
    expect(parts.map(({ answer }) => answer.question)).toEqual(['And from how many countries?', 'When was the workshop?']);
    expect(parts[0]?.answer).toMatchObject({ outcome: 'answer', headline: expect.stringMatching(/11/u) as string });
  });

  test('the report that the conversation has chosen', async () => {
    const visitor = await newVisitor();
    await slash(visitor, 'report');
    await press(visitor, await created(visitor), 'use', ['canteen-2020']);
    await ask(visitor, 'Who was the director of the Centre?');
    const { inquiry } = await created(visitor);
    expect(inquiry?.reportId).toBe('canteen-2020');
    const [part] = await explain(visitor, inquiry);
    expect(JSON.stringify(part?.explanation.candidates)).not.toContain('CISTRAT');
    expect((await visitor.send('/api/explain', { method: 'POST', body: { question: 'x', reportId: 'none' } })).status).toBe(404);
  });

  test('others who can read it get what they can read, not what was asked before it', async () => {
    const [asker, other] = [await newVisitor(), await newVisitor()];
    await ask(asker, 'How many trainees were there?');
    await created(asker);
    await post(asker, `<@${asker.ready.bot.id}> I am new here. From how many countries were they? And where was the workshop held`);
    const shown = async (visitor: Visitor): Promise<Inquiry | undefined> => {
      await created(visitor);
      return (await created(visitor)).inquiry;
    };
    expect(await shown(asker)).toMatchObject({ context: ['How many trainees were there?'] });
    expect(await shown(other)).toEqual({
      question: 'From how many countries were they? And where was the workshop held?',
      context: [],
    });
  });

  test('what is shared answers the same; what is no answer has nothing to explain', async () => {
    const visitor = await newVisitor();
    await ask(visitor, 'How many trainees were there?');
    const answer = await created(visitor);
    await press(visitor, answer, 'share');
    expect((await created(visitor)).inquiry).toEqual(answer.inquiry);
    await press(visitor, answer, 'context');
    expect((await created(visitor)).inquiry).toBeUndefined();
    await slash(visitor, 'search', [{ name: 'words', type: 3, value: 'trainees' }]);
    const found = await created(visitor);
    expect([found.embeds[0]?.author?.name, found.inquiry]).toEqual(['trainees', undefined]);
  });
});
