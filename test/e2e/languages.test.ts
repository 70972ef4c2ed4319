import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFakeEngine, equippedReport } from '../support/engine.ts';
import { setStage, type Stage } from './support.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage({ services: { engine: createFakeEngine(equippedReport()) } });
});

afterAll(async () => {
  await stage.stop();
  expect(stage.discord.violations).toEqual([]);
});

/** Options without which a command would show something else. */
const given: Record<string, Record<string, string>> = { section: { section: 'Introduction' }, search: { words: 'CISTRAT' } };

const SPANISH = {
  help: 'Lo que sé hacer',
  privacy: 'Privacidad',
  section: 'Contenido',
  timeline: 'Cronología',
  summary: 'En breve',
  report: 'Informes',
  glossary: 'Glosario',
  fact: 'datos',
  search: 'pasajes para «CISTRAT»',
};

const CHINESE = {
  privacy: '隐私',
  section: '目录',
  timeline: '时间线',
  summary: '摘要',
  report: '报告',
  glossary: '术语表',
  fact: '事实',
};

describe.each([
  [Locale.ChineseCN, { ...CHINESE, help: '我能做什么', search: '“CISTRAT”：' }],
  [
    Locale.French,
    {
      help: 'Ce que je sais faire',
      privacy: 'Vie privée',
      section: 'Sommaire',
      timeline: 'Chronologie',
      summary: 'En bref',
      report: 'Rapports',
      glossary: 'Glossaire',
      fact: 'faits',
      search: 'passages pour « CISTRAT »',
    },
  ],
  [Locale.ChineseTW, { ...CHINESE, help: '用 `/提问` 提问' }],
  [Locale.SpanishES, SPANISH],
  [Locale.SpanishLATAM, SPANISH],
  [
    Locale.EnglishGB,
    {
      help: 'What I can do',
      privacy: 'Privacy',
      section: 'Contents',
      timeline: 'Timeline',
      summary: 'In short',
      report: 'Reports',
      glossary: 'Glossary',
      fact: 'facts',
      search: 'passages for “CISTRAT”',
    },
  ],
])('in %s', (locale, expected) => {
  test.each(Object.entries(expected))('/%s', async (name, words) => {
    const user = stage.discord.user({ locale });
    const reply = await user.slash(name, given[name] ?? {});
    expect([reply.text, ...reply.labels].join('\n')).toContain(words);
  });
});

test('the help in Chinese lists the commands by the names that a client in Taiwan shows too', async () => {
  const reply = await stage.discord.user({ locale: Locale.ChineseTW }).slash('help');
  expect(reply.text).toMatch(/`\/搜索`.*`\/帮助`/su);
  expect(reply.text).not.toContain('`/ask`');
});
