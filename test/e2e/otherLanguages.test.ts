import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import { readReport } from '../../src/corpus/load.ts';
import { createFeedback, type KeptFeedback } from '../../src/feedback/feedback.ts';
import type { Guild, User } from '../support/discord/index.ts';
import { holdStore, type HeldStore } from '../support/store/held.ts';
import { setStage, type Stage } from './support.ts';

let stage: Stage;
let held: HeldStore;
let feedback: KeptFeedback;
let ada: User;
let french: Guild;

beforeAll(async () => {
  held = await holdStore();
  feedback = createFeedback(held.store, () => new Date());
  stage = await setStage({ services: { engine: createEngine([readReport('corpus/cistrat-2012')]), store: held.store, feedback } });
  ada = stage.discord.user({ name: 'Ada' });
  const joined = stage.discord.joinGuild({ name: 'Français', locale: Locale.French });
  await joined;
  french = joined.sent;
});
afterAll(async () => {
  await stage.stop();
  await held.remove();
  expect(stage.discord.violations).toEqual([]);
});

const said = async (question: string): Promise<string> => (await ada.say(question, { mentionBot: true, guild: french })).text;

describe('a question in a language that is not read', () => {
  test.each(['Сколько было участников?', 'Was ist CISTRAT?', 'Quanti partecipanti c’erano?', '研修生は何人？'])(
    'is told so in the server’s language: %s',
    async (question) => {
      expect(await said(question)).toContain('Je lis les questions en anglais, chinois, français et espagnol.');
    },
  );

  test('is told so in the asker’s language by command', async () => {
    const reply = await stage.discord.user({ locale: Locale.SpanishES }).slash('ask', { question: 'Wie viele Teilnehmer gab es?' });
    expect(reply.text).toContain('Leo preguntas en inglés, chino, francés y español.');
  });

  test('is no gap for the admin', async () => {
    await said('预算是多少？');
    await feedback.settled();
    expect((await held.store.gaps.open()).map(({ question }) => question)).toEqual(['预算是多少？']);
  });
});

test.each([
  ['预算是多少？', '预算是多少？\n## 🔍 报告中没有提到。\n报告中没有的词：**预算**'],
  ['¿Cuál fue el presupuesto?', '¿Cuál fue el presupuesto?\n## 🔍 El informe no lo dice.\nNo está en el informe: **presupuesto**'],
  ['Bonsoir, quel était le budget ?', 'Bonsoir, quel était le budget ?\n## 🔍 Le rapport ne le dit pas.\nAbsent du rapport : **budget**'],
])('a miss shows the question and the missing words as they were typed: %s', async (question, shown) => {
  expect(await said(question)).toContain(shown);
});

test.each(['UNESCO ?', 'ok'])('“%s” may be of any language: the server’s holds', async (message) => {
  expect(await said(message)).toMatch(/Le rapport|le rapport|du rapport/u);
});
