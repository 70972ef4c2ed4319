import { ChannelType, Locale, PermissionFlagsBits as Flags } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { User } from '../support/discord/index.ts';
import { setStage, type Stage } from './support.ts';

let stage: Stage;
let ada: User;
const question = 'How many trainees were there?';

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

describe('a mention', () => {
  test('is answered in a thread, in a forum post and in an announcement channel', async () => {
    const { discord } = stage;
    const forum = discord.addChannel({ name: 'questions', type: ChannelType.GuildForum });
    const news = discord.addChannel({ name: 'news', type: ChannelType.GuildAnnouncement });
    for (const channel of [discord.thread(discord.channel()), discord.thread(forum), news]) {
      const asked = ada.say(question, { mentionBot: true, channel });
      const reply = await asked;
      expect(reply.embed.description).toContain('16 international trainees');
      expect(reply.message.message_reference?.message_id).toBe(asked.sent.id);
    }
  });

  test('of a miss gets a short word without a ping, and no section to read', async () => {
    const reply = await ada.say('What was the budget?', { mentionBot: true });
    expect(reply.text).toContain('The report does not say.');
    expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(reply.buttons.map(({ custom_id }) => custom_id.split(':')[0])).not.toContain('section');
  });

  test('that only thanks gets no passage', async () => {
    expect((await ada.say('thanks!', { mentionBot: true })).text).toBe('thanks!\n## 💬 You are welcome.');
  });

  test('with nothing else asks for a question', async () => {
    expect((await ada.say('', { mentionBot: true })).text).toContain('Ask me something about the report');
  });

  test.each([
    ['Combien de stagiaires y avait-il ?', 'paragraphe'],
    ['有多少学员？', '第 1 段'],
    ['¿Cuántos becarios hubo?', 'párrafo'],
  ])('is answered in the language of %j', async (asked, word) => {
    expect((await ada.say(asked, { mentionBot: true })).text).toContain(word);
  });

  test('without letters is answered in the server’s language', async () => {
    const joined = stage.discord.joinGuild({ name: 'Français', locale: Locale.French });
    await joined;
    expect((await ada.say('😀', { mentionBot: true, guild: joined.sent })).text).toContain('Posez-moi une question');
  });
});

describe('a conversation', () => {
  test('goes on by mention, for each user and channel alone', async () => {
    const bob = stage.discord.user({ name: 'Bob' });
    const channel = stage.discord.addChannel({ name: 'talk' });
    await ada.say(question, { mentionBot: true, channel });
    await bob.say('Where was it established?', { mentionBot: true, channel });
    expect((await ada.say('and when?', { mentionBot: true, channel })).text).toContain(`and when? (${question})`);
    expect((await bob.say('and when?', { mentionBot: true, channel })).text).toContain('and when? (Where was it established?)');
    expect((await ada.say('and when?', { mentionBot: true, channel: stage.discord.addChannel({ name: 'other' }) })).text).toContain(
      'no context',
    );
  });

  test('goes on by a reply to an answer, from its question', async () => {
    const first = await ada.say(question, { mentionBot: true });
    await ada.say('Where was it established?', { mentionBot: true });
    const reply = await ada.say('and when?', { replyTo: first });
    expect(reply.text).toContain(`and when? (${question})`);
  });

  test('goes on in a direct message', async () => {
    const eve = stage.discord.user({ name: 'Eve' });
    await eve.say(question, { dm: true });
    expect((await eve.say('and when?', { dm: true })).text).toContain(`and when? (${question})`);
  });

  test.each([
    [Locale.EnglishUS, 'is that in the budget?', 'Apps › Ask the report about this'],
    [Locale.French, 'Est-ce dans le budget ?', 'Applications › Demander au rapport'],
    [Locale.ChineseCN, '预算？', '应用 › 就此询问报告'],
    [Locale.SpanishES, '¿Está en el presupuesto?', 'Aplicaciones › Preguntar al informe'],
  ])('in %s does not take another person’s message for its own', async (_, asked, words) => {
    await ada.say(question, { mentionBot: true });
    const { sent } = stage.discord.user({ name: 'Bob' }).say('It was twice as much as before.');
    expect((await ada.say(asked, { mentionBot: true, replyTo: sent })).text).toContain(words);
    expect((await ada.say('and when?', { mentionBot: true, replyTo: sent })).text).toContain('and when? (no context)');
  });

  test('with another person’s message and no words tells how to ask about it', async () => {
    const { sent } = stage.discord.user({ name: 'Bob' }).say('It was twice as much as before.');
    expect((await ada.say('', { mentionBot: true, replyTo: sent })).text).toContain('Apps › Ask the report about this');
  });

  test('leaves other people’s messages and silent replies alone', async () => {
    const first = await ada.say(question, { mentionBot: true });
    void ada.say('and when?', { replyTo: first, ping: false });
    await stage.discord.nothingFrom();
  });
});

describe('an edited message', () => {
  test('gets its answer edited, also after a restart, and is no context of itself', async () => {
    const channel = stage.discord.addChannel({ name: 'edits' });
    const asked = ada.say(question, { mentionBot: true, channel });
    const first = await asked;
    const edited = await ada.editMessage(asked, 'Where was it established?');
    expect([edited.kind, edited.message.id]).toEqual(['update', first.message.id]);
    expect(edited.text).toContain('Beijing');
    expect((await ada.say('and when?', { mentionBot: true, channel })).text).toContain('(Where was it established?)');
    await stage.restart();
    const again = await ada.editMessage(asked, question);
    expect([again.kind, again.message.id]).toEqual(['update', first.message.id]);
    expect(again.text).toContain('16');
  });

  test('that now mentions the bot is answered', async () => {
    const asked = ada.say('hello all');
    const reply = await ada.editMessage(asked.sent, `<@${stage.discord.botId}> ${question}`);
    expect([reply.kind, reply.text.includes('16')]).toEqual(['message', true]);
  });

  test('with the same words is left alone', async () => {
    const asked = ada.say(question, { mentionBot: true });
    await asked;
    void ada.editMessage(asked, question);
    await stage.discord.nothingFrom();
  });
});

describe('where the bot may not', () => {
  test('speak, it stays quiet', async () => {
    const channel = stage.discord.addChannel({ name: 'readonly' });
    stage.discord.deny(channel, Flags.SendMessages);
    await stage.discord.settle();
    void ada.say(question, { mentionBot: true, channel });
    await stage.discord.nothingFrom(channel);
  });

  test('speak in threads, it stays quiet there', async () => {
    const channel = stage.discord.addChannel({ name: 'nothreads' });
    const thread = stage.discord.thread(channel);
    stage.discord.deny(channel, Flags.SendMessagesInThreads);
    await stage.discord.settle();
    void ada.say(question, { mentionBot: true, channel: thread });
    await stage.discord.nothingFrom(thread);
  });

  test('embed, it answers in plain text', async () => {
    const channel = stage.discord.addChannel({ name: 'plain' });
    stage.discord.deny(channel, Flags.EmbedLinks);
    await stage.discord.settle();
    const reply = await ada.say(question, { mentionBot: true, channel });
    expect(reply.embeds).toEqual([]);
    expect(reply.content).toContain('16 international trainees');
    expect(reply.content).toContain('paragraph 1');
  });

  test('read the history, it answers without a reference', async () => {
    const channel = stage.discord.addChannel({ name: 'nohistory' });
    stage.discord.deny(channel, Flags.ReadMessageHistory);
    await stage.discord.settle();
    const reply = await ada.say(question, { mentionBot: true, channel });
    expect([reply.message.message_reference, reply.text.includes('16')]).toEqual([undefined, true]);
  });

  test('write to someone directly, nothing breaks', async () => {
    const shy = stage.discord.user({ name: 'Shy' });
    shy.acceptDms(false);
    void shy.say(question, { dm: true });
    await stage.discord.settle();
    expect((await ada.say(question, { mentionBot: true })).text).toContain('16');
  });
});

describe('on joining a server', () => {
  test('it greets once, briefly, in the server’s language', async () => {
    const greeting = await stage.discord.joinGuild({ name: 'Nouveau', locale: Locale.French });
    expect(greeting.content).toMatch(/^Bonjour/u);
    expect(greeting.content.length).toBeLessThan(300);
  });
});
