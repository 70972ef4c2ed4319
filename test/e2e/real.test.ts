import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import { readCorpus } from '../../src/corpus/load.ts';
import { setStage, type Stage } from './support.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage({ services: { engine: createEngine(readCorpus('corpus')) } });
});

afterAll(async () => {
  await stage.stop();
  expect(stage.discord.violations).toEqual([]);
});

test('the real engine answers a command, a mention and a direct message, each with its place', async () => {
  const ada = stage.discord.user();
  const question = 'How many international trainees were recruited?';
  for (const reply of [
    await ada.slash('ask', { question }),
    await ada.say(question, { mentionBot: true }),
    await ada.say(question, { dm: true }),
  ]) {
    expect(reply.embed.description).toContain('16');
    expect(reply.embed.description).toContain('recruiting 16 international trainees from 11 developing countries');
    expect(reply.embed.fields?.[0]?.value).toContain('paragraph 1');
  }
});

test('every way to read works on the real corpus', async () => {
  const ada = stage.discord.user();
  for (const [name, values] of [
    ['search', { words: 'innovation policy' }],
    ['section', { section: 'Introduction' }],
    ['fact', {}],
    ['glossary', {}],
    ['timeline', {}],
    ['summary', {}],
    ['report', {}],
  ] as const) {
    expect((await ada.slash(name, values)).embed.description, name).toMatch(/^##/u);
  }
});
