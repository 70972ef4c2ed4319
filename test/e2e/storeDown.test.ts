import { Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import { createFeedback, type KeptFeedback } from '../../src/feedback/feedback.ts';
import { createStoredPreferences } from '../../src/feedback/preferences.ts';
import { createPrivacy } from '../../src/feedback/privacy.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/types.ts';
import type { User } from '../support/discord/index.ts';
import { createFakeEngine } from '../support/engine.ts';
import { setStage, type Stage } from './support.ts';

const report = readReport('corpus/cistrat-2012');
const now = (): Date => new Date();
let stage: Stage;
let store: Store;
let feedback: KeptFeedback;
let ada: User;

beforeAll(async () => {
  // Nothing listens on this port.
  store = await openStore({ dataDirectory: '', databaseUrl: 'postgresql://127.0.0.1:1/none' }, createLog('silent'));
  feedback = createFeedback(store, now);
  stage = await setStage({
    services: {
      engine: createFakeEngine(report),
      now,
      store,
      feedback,
      preferences: createStoredPreferences(store, now),
      privacy: createPrivacy(store, () => [report]),
      owners: () => Promise.resolve(new Set<string>()),
    },
  });
  ada = stage.discord.user({ name: 'Ada', permissions: PermissionFlagsBits.ManageGuild });
});
afterAll(async () => {
  await stage.stop();
  await store.close();
});
afterEach(() => {
  expect(stage.discord.violations).toEqual([]);
});

test('questions are answered while the store is down, and what is lost is counted', async () => {
  const before = store.failures();
  const answer = await ada.slash('ask', { question: 'How many trainees were there?' });
  expect(answer.text).toContain('16 international trainees');
  expect((await ada.slash('ask', { question: 'What was the budget?' })).text).toContain('does not say');
  await feedback.settled();
  expect(store.failures()).toBeGreaterThan(before);
});

test('a vote says that it cannot be kept', async () => {
  const answer = await ada.slash('ask', { question: 'How many trainees were there?' });
  expect((await ada.click(answer, 'Helpful')).text).toContain('cannot be kept');
});

test('the tour goes on, the quiz and the admin’s commands say to come back', async () => {
  const step = await ada.slash('onboard');
  expect(step.text).toContain('Your place cannot be kept');
  expect((await ada.click(step, 'Start')).text).toContain('formally established');
  expect((await ada.slash('quiz')).text).toContain('try again in a minute');
  for (const name of ['manage gaps', 'manage stats', 'privacy'])
    expect((await ada.slash(name)).text).toContain('storage cannot be reached');
});

test.each([
  [Locale.French, 'Le stockage ne répond pas'],
  [Locale.ChineseCN, '现在无法访问存储'],
  [Locale.SpanishES, 'El almacenamiento no responde'],
])('says so in %s', async (locale, words) => {
  const other = stage.discord.user({ name: 'Other', locale, permissions: PermissionFlagsBits.ManageGuild });
  for (const name of ['manage gaps', 'manage stats', 'privacy']) expect((await other.slash(name)).text).toContain(words);
});
