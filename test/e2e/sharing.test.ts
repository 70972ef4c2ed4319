import { Locale, OverwriteType, PermissionFlagsBits as Flags } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Discord } from '../support/discord/index.ts';
import { setStage, type Stage } from './support.ts';

let stage: Stage;
let discord: Discord;
const question = 'How many trainees were there?';

beforeAll(async () => {
  stage = await setStage({ cooldown: { burst: 4, refill: 60_000 } });
  ({ discord } = stage);
});

afterAll(async () => {
  await stage.stop();
});

afterEach(() => {
  expect(discord.violations).toEqual([]);
});

test('the same answer is shown to everyone once, however often Share is pressed', async () => {
  const ada = discord.user({ name: 'Ada' });
  const answer = await ada.slash('ask', { question });
  const shared = await ada.click(answer, 'Share');
  const again = await ada.click(answer, 'Share');
  expect([shared.ephemeral, again.ephemeral, again.text]).toEqual([false, true, 'ℹ️ This is shared already.']);
});

test('what is shared counts as what is asked: too much of it is asked to wait, in private', async () => {
  const ada = discord.user({ name: 'Ada' });
  for (let at = 0; at < 2; at += 1) {
    expect((await ada.click(await ada.slash('ask', { question }), 'Share')).ephemeral).toBe(false);
  }
  const [timeline, other] = [discord.user({ name: 'Eve' }), discord.user({ name: 'Bob' })];
  for (let at = 0; at < 3; at += 1) await timeline.slash('help');
  const dates = await timeline.slash('timeline');
  const pause = await timeline.click(dates, 'Share');
  expect([pause.ephemeral, /That was quick.*<t:\d+:R>/u.test(pause.text)]).toEqual([true, true]);
  expect((await other.click(await other.slash('timeline'), 'Share')).ephemeral).toBe(false);
});

describe.each([
  [Locale.EnglishUS, 'Share', 'You may not write in this channel', 'I may not write in this channel'],
  [Locale.ChineseCN, '分享', '您不能在此频道发言', '我不能在此频道发言'],
  [Locale.French, 'Partager', 'Vous ne pouvez pas écrire dans ce salon', 'Je ne peux pas écrire dans ce salon'],
  [Locale.SpanishLATAM, 'Compartir', 'Usted no puede escribir en este canal', 'No puedo escribir en este canal'],
])('in %s', (locale, share, userMay, botMay) => {
  test('nothing is shared where its reader may not write', async () => {
    const reader = discord.user({ name: 'Reader', locale });
    const rules = discord.addChannel({ name: `rules-${locale.toLowerCase()}` });
    rules.permission_overwrites = [{ id: reader.id, type: OverwriteType.Member, allow: '0', deny: String(Flags.SendMessages) }];
    const told = await reader.click(await reader.slash('ask', { question }, { channel: rules }), share);
    expect([told.ephemeral, told.text.includes(userMay)]).toEqual([true, true]);
  });

  test('nothing is shared where the bot may not write', async () => {
    const reader = discord.user({ name: 'Reader', locale });
    const closed = discord.addChannel({ name: `closed-${locale.toLowerCase()}` });
    discord.deny(closed, Flags.SendMessages);
    await discord.settle();
    const told = await reader.click(await reader.slash('ask', { question }, { channel: closed }), share);
    expect([told.ephemeral, told.text.includes(botMay)]).toEqual([true, true]);
  });
});

test('who has installed the bot alone shares wherever that person may write', async () => {
  const ada = discord.user({ name: 'Ada' });
  const elsewhere = discord.guildWithoutBot({ name: 'Elsewhere' });
  const answer = await ada.slash('ask', { question }, { guild: elsewhere });
  expect((await ada.click(answer, 'Share')).ephemeral).toBe(false);
});
