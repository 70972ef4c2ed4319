import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Locale } from 'discord-api-types/v10';
import type { User } from '../support/discord/index.ts';
import { setStage, type Stage } from './support.ts';

let stage: Stage;
let ada: User;

beforeAll(async () => {
  stage = await setStage();
  ada = stage.discord.user({ name: 'Ada' });
});

afterAll(async () => {
  await stage.stop();
});

afterEach(() => {
  expect(stage.discord.violations).toEqual([]);
});

const question = 'How many international trainees were recruited?';

describe('/ask', () => {
  test('answers privately with headline, quote and citation, in one response', async () => {
    const reply = await ada.slash('ask', { question });
    expect([reply.kind, reply.ephemeral, reply.deferred]).toEqual(['message', true, false]);
    expect(reply.embed.description).toMatch(/^## ✅ .*16/u);
    expect(reply.embed.description).toContain('recruiting 16 international trainees from 11 developing countries.**');
    expect(reply.embed.fields?.[0]?.value).toMatch(/CISTRAT Annual Report 2012\*\* › Firstly.*paragraph 1/u);
    expect(reply.labels).toEqual(['Show in context', 'More like this', 'Follow up', 'Share']);
    expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
  });

  test.each([
    [Locale.ChineseCN, '出处'],
    [Locale.French, 'paragraphe'],
    [Locale.SpanishES, 'párrafo'],
    [Locale.SpanishLATAM, 'párrafo'],
    [Locale.German, 'paragraph'],
  ])('speaks the language of the locale %s, and quotes in the report’s', async (locale, word) => {
    const reply = await stage.discord.user({ locale }).slash('ask', { question });
    expect(reply.text).toContain(word);
    expect(reply.text).toContain('recruiting 16 international trainees');
  });

  test.each(['@everyone', '<@1> <#2> [x](https://evil.example) **b** ||s||', '\u202e\u0000', '😀😀', 'x'.repeat(1000), '   '])(
    'takes %j without a ping or a crash',
    async (bad) => {
      const reply = await ada.slash('ask', { question: bad });
      expect(reply.kind).toBe('message');
      expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
      expect(reply.text).not.toMatch(/@everyone|evil\.example|<@1>|\u202e/u);
    },
  );

  test('suggests reports, and asks the one that was picked', async () => {
    const { choices } = await ada.autocomplete('ask', { question, report: 'cis' });
    expect(choices).toEqual([
      { name: 'CISTRAT Annual Report 2012', value: 'cistrat-2012' },
      { name: 'cis', value: 'cis' },
    ]);
    expect((await ada.slash('ask', { question, report: 'cistrta annual' })).text).toContain('16');
    expect((await ada.slash('ask', { question, report: 'cistrat-2012' })).text).toContain('16');
    expect((await ada.slash('ask', { question, report: 'gone' })).text).toBe(
      'ℹ️ No report is called “gone”. These are the reports:\n- CISTRAT Annual Report 2012',
    );
  });
});

describe('a message', () => {
  test('that mentions the bot is answered in public, as a reply', async () => {
    const asked = ada.say(question, { mentionBot: true });
    const reply = await asked;
    expect(reply.ephemeral).toBe(false);
    expect(reply.embed.description).toContain('16');
    expect(reply.message.message_reference?.message_id).toBe(asked.sent.id);
    expect(reply.labels).toContain('Remove');
    expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
  });

  test('that does not mention it is left alone', async () => {
    void ada.say(question);
    await stage.discord.nothingFrom();
  });

  test('in a direct message is answered', async () => {
    expect((await ada.say(question, { dm: true })).embed.description).toContain('16');
  });

  test('that is edited gets its answer edited', async () => {
    const asked = ada.say(question, { mentionBot: true });
    const first = await asked;
    const edited = await ada.editMessage(asked, 'Where was the Centre established?');
    expect(edited.kind).toBe('update');
    expect(edited.message.id).toBe(first.message.id);
    expect(edited.embed.description).toContain('Beijing');
  });
});
