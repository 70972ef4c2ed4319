import { Locale } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import type { User } from '../support/discord/index.ts';
import { shippedReport } from '../support/engine.ts';
import { setStage, type Stage } from './support.ts';

const engine = createEngine([shippedReport()]);
let stage: Stage;
let ada: User;

beforeAll(async () => {
  stage = await setStage({ services: { engine } });
  ada = stage.discord.user({ name: 'Ada' });
});

afterAll(async () => {
  await stage.stop();
});

afterEach(() => {
  expect(stage.discord.violations).toEqual([]);
});

describe('Did you mean', () => {
  test('asks the question with the word so spelled, in its place', async () => {
    const miss = await ada.slash('ask', { question: 'What is CISTART?' });
    expect(miss.labels[0]).toBe('Did you mean “CISTRAT”?');
    const chosen = await ada.click(miss, 'Did you mean “CISTRAT”?');
    expect([chosen.kind, chosen.embed.author?.name]).toEqual(['update', 'What is CISTRAT?']);
    expect(chosen.text).toContain('International Research and Training Cent');
    expect(chosen.labels).not.toContain('Did you mean “CISTRAT”?');
  });

  test('works after a restart', async () => {
    const miss = await ada.slash('ask', { question: 'What is the bord?' });
    await stage.restart();
    expect((await ada.click(miss, 'Did you mean “board”?')).embed.author?.name).toBe('What is the board?');
  });

  test('leaves a public answer as it is and answers who pressed', async () => {
    const near = await ada.say('When was the formu held?', { mentionBot: true });
    const chosen = await stage.discord.user({ name: 'Bob' }).click(near, 'Did you mean “form”?');
    expect([chosen.kind, chosen.ephemeral]).toEqual(['message', true]);
  });

  test('asks the whole of a question that is too long to be shown', async () => {
    const user = stage.discord.user();
    await user.slash('ask', { question: 'How many trainees were there?' });
    const long = `What is the bord${' of the Centre'.repeat(20)} in Bejing?`;
    const chosen = await user.click(await user.slash('ask', { question: long }), 'Did you mean “board”?');
    expect(chosen.embed.author?.name).toMatch(/^What is the board of the Centre/u);
    expect(chosen.text).toContain('Searched for: Bejing → **beijing**');
  });
});

describe('Search exactly as typed', () => {
  test('asks without a correction, and offers the way there again', async () => {
    const near = await ada.slash('ask', { question: 'When was the formu held?' });
    expect(near.text).toContain('Searched for: formu → **forum**');
    const typed = await ada.click(near, 'Search exactly as typed');
    expect([typed.kind, typed.embed.author?.name]).toEqual(['update', 'When was the formu held?']);
    expect(typed.text).not.toContain('Searched for');
    expect(typed.text).toContain('The report does not say.');
    expect((await ada.click(typed, 'Did you mean “forum”?')).embed.author?.name).toBe('When was the forum held?');
  });

  test('is not offered under an answer that leaves nothing to choose', async () => {
    const { labels, text } = await stage.discord.user().slash('ask', { question: 'How many trainess were there?' });
    expect(text).toContain('trainess → **trainees**');
    expect(labels[0]).toBe('Show in context');
  });
});

describe('a search', () => {
  test('says what it was corrected to', async () => {
    expect((await ada.slash('search', { words: 'trainning' })).text).toContain('Searched for: trainning → **training**');
  });

  test('that finds nothing offers other spellings, in its place', async () => {
    const none = await ada.slash('search', { words: 'CISTART' });
    expect([none.text, none.labels]).toEqual([expect.stringContaining('No passage'), ['Did you mean “CISTRAT”?']]);
    const found = await ada.click(none, 'Did you mean “CISTRAT”?');
    expect([found.kind, found.text]).toEqual(['update', expect.stringContaining('passages for “CISTRAT”')]);
    expect((await ada.click(found, 'Next')).kind).toBe('update');
  });
});

test.each([
  [Locale.ChineseCN, ['您是不是要问“form”？', '按原文查找']],
  [Locale.French, ['Vouliez-vous dire « form » ?', 'Chercher tel quel']],
  [Locale.SpanishES, ['¿Quiso decir «form»?', 'Buscar tal como lo escribí']],
  [Locale.SpanishLATAM, ['¿Quiso decir «form»?', 'Buscar tal como lo escribí']],
])('in %s the choices are in the user’s language', async (locale, expected) => {
  const user = stage.discord.user({ locale });
  const near = await user.slash('ask', { question: 'When was the formu held?' });
  expect(near.labels).toEqual(expect.arrayContaining(expected));
  expect((await user.click(near, expected[1] ?? '')).kind).toBe('update');
});
