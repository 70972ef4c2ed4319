import { Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import { createFeedback, type KeptFeedback } from '../../src/feedback/feedback.ts';
import { createPrivacy } from '../../src/feedback/privacy.ts';
import type { User } from '../support/discord/index.ts';
import { createFakeEngine } from '../support/engine.ts';
import { holdStore, type HeldStore } from '../support/store/held.ts';
import { setStage, type Stage } from './support.ts';

const report = readReport('corpus/cistrat-2012');
const owners = new Set<string>();
const now = (): Date => new Date('2026-03-01T23:30:00Z');
let stage: Stage;
let held: HeldStore;
let feedback: KeptFeedback;
let admin: User;
let ada: User;

beforeAll(async () => {
  held = await holdStore();
  feedback = createFeedback(held.store, now);
  stage = await setStage({
    services: {
      engine: createFakeEngine(report),
      now,
      store: held.store,
      feedback,
      privacy: createPrivacy(held.store, () => [report]),
      owners: () => Promise.resolve(owners),
      post: (channelId, message) => stage.bot.post(channelId, message),
      timeZone: 'Asia/Shanghai',
    },
  });
  admin = stage.discord.user({ name: 'Admin', permissions: PermissionFlagsBits.ManageGuild });
  ada = stage.discord.user({ name: 'Ada' });
});
afterAll(async () => {
  await stage.stop();
  await held.remove();
});
afterEach(() => {
  expect(stage.discord.violations).toEqual([]);
});

describe('/manage gaps', () => {
  test('shows what was missed or voted down, without who asked, as a list and as a file', async () => {
    expect((await admin.slash('manage gaps')).text).toContain('No open gaps');
    await ada.slash('ask', { question: 'What was the budget, mail me at ada@example.org?' });
    await ada.slash('ask', { question: 'what was the budget' });
    const answer = await ada.slash('ask', { question: 'How many trainees were there?' });
    await ada.submitModal(await ada.click(answer, 'Not helpful'), { reason: 'I meant women' });
    await feedback.settled();

    const gaps = await admin.slash('manage gaps');
    expect([gaps.ephemeral, gaps.embed.description?.includes('2 questions without a good answer')]).toEqual([true, true]);
    expect(gaps.embed.description).toContain(
      '**1. What was the budget, mail me at …?**\n-# ≈ what was the budget\n-# 2 × not in the report · 2 wordings · last on 2026-03-01',
    );
    expect(gaps.embed.description).toContain('1 × not helpful');
    expect(gaps.embed.description).toContain('Nearest: **CISTRAT Annual Report 2012**');
    expect(JSON.stringify(gaps.embed)).not.toMatch(new RegExp(`${ada.id}|ada@|I meant women`));

    const file = await admin.click(gaps, 'CSV');
    expect(file.files.map(({ name }) => name)).toEqual(['gaps.csv']);
    expect(file.files[0]?.data.toString()).toMatch(/\r\n"What was the budget, mail me at …\?",2,0,2,en,2026-03-01,2026-03-01,/u);
  });

  test('marks one as answered, with all its wordings', async () => {
    const gaps = await admin.slash('manage gaps');
    const open = await held.store.gaps.open(stage.discord.guild.id);
    const budget = open.find(({ question }) => question.includes('budget'));
    const marked = await admin.select(gaps, 'Mark as answered…', [budget?.id ?? '']);
    expect([marked.kind, marked.embed.description?.includes('Marked as answered')]).toEqual(['update', true]);
    expect((await held.store.gaps.open()).map(({ question }) => question)).toEqual(['How many trainees were there?']);
  });

  test('of all servers are the owner’s to see', async () => {
    expect((await admin.slash('manage gaps', { all: true })).text).toContain('Only the owner of the bot');
    expect((await ada.slash('manage gaps', {}, { channel: ada.dm })).text).toContain('Only the owner of the bot');
    owners.add(ada.id);
    expect((await ada.slash('manage gaps', {}, { channel: ada.dm })).text).toContain('How many trainees');
  });
});

describe('/manage stats', () => {
  test('shows numbers and a chart with a text for those who do not see it', async () => {
    await ada.click(await ada.click(await ada.slash('onboard'), 'Start'), 'Next');
    const stats = await admin.slash('manage stats', { days: 7 });
    const field = (name: string): string | undefined => stats.embed.fields?.find((one) => one.name === name)?.value;
    expect(field('Questions')).toBe('**3**\nnot in the report: 2\nanswered: 1');
    expect(field('Asked by')).toBe('/ask: 3');
    expect(field('Votes')).toBe('👍 0 · 👎 1');
    expect(field('Gaps')).toBe('1 open, 1 closed');
    expect(field('Onboarding')).toBe('0 finished of 1 who began');
    expect(stats.embed.footer?.text).toBe('Days in Asia/Shanghai');
    // 23:30 in UTC is the next morning in Shanghai.
    expect(stats.files.map(({ name, data }) => [name, data.subarray(1, 4).toString()])).toEqual([['questions.png', 'PNG']]);
    expect(stats.message.attachments[0]?.description).toContain('busiest day is 2026-03-02 with 3');
  });

  test.each([
    [Locale.French, 'Les 30 derniers jours'],
    [Locale.ChineseCN, '最近 30 天'],
    [Locale.SpanishES, 'Los últimos 30 días'],
  ])('in %s', async (locale, title) => {
    const other = stage.discord.user({ name: 'Other', locale, permissions: PermissionFlagsBits.ManageGuild });
    expect((await other.slash('manage stats')).embed.description).toContain(title);
    expect((await other.slash('manage gaps')).embed.description).not.toBe('');
  });
});

describe('/manage onboarding', () => {
  test('posts a message from which everyone starts a tour of their own', async () => {
    const channel = stage.discord.addChannel({ name: 'welcome' });
    expect((await admin.slash('manage onboarding', { channel })).text).toContain(`Posted in <#${channel.id}>`);
    const invitation = await stage.discord.heardIn(channel);
    expect(invitation.embed.description).toContain('New here?');
    const newcomer = stage.discord.user({ name: 'Newcomer' });
    const step = await newcomer.click(invitation, 'Start');
    expect([step.kind, step.ephemeral, step.embed.footer?.text]).toEqual(['message', true, 'CISTRAT 2012 · Step 1 of 12']);
  });

  test.each([
    [Locale.EnglishUS, 'I may not write in'],
    [Locale.French, 'Je ne peux pas écrire dans'],
  ])('says in %s where it may not write', async (locale, words) => {
    const channel = stage.discord.addChannel({ name: `closed-${locale.toLowerCase()}` });
    stage.discord.deny(channel, PermissionFlagsBits.SendMessages);
    await stage.discord.settle();
    const other = stage.discord.user({ name: 'Other', locale, permissions: PermissionFlagsBits.ManageGuild });
    expect((await other.slash('manage onboarding', { channel })).text).toContain(`${words} <#${channel.id}>`);
  });
});

test('/privacy shows and deletes what was kept of all this', async () => {
  const privacy = await ada.slash('privacy');
  expect(privacy.text).toContain('Tour of CISTRAT 2012: step 3 of 12');
  expect(privacy.text).toContain('Vote: not helpful (2026-03-01), because: I meant women');
  await ada.click(privacy, 'Delete all of it');
  expect((await ada.slash('privacy')).text).toContain('Nothing is stored about you');
  expect(await held.store.votes.count('')).toEqual({ helpful: 0, notHelpful: 0 });
});
