import { Locale } from 'discord-api-types/v10';
import { afterEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { RapporteurError } from '../../src/errors.ts';
import { createFakeEngine } from '../support/engine.ts';
import { setStage, type Stage, type StageOptions } from './support.ts';

let stage: Stage;
const start = async (options?: StageOptions): Promise<Stage> => (stage = await setStage(options));
const question = 'How many trainees were there?';

afterEach(async () => {
  await stage.stop();
  expect(stage.discord.violations).toEqual([]);
});

describe('the cooldown', () => {
  test('asks for patience privately and says when to come back; others are not held up', async () => {
    const { discord } = await start({ cooldown: { burst: 2, refill: 60_000 } });
    const [ada, bob] = [discord.user({ name: 'Ada' }), discord.user({ name: 'Bob' })];
    await ada.slash('ask', { question });
    const answer = await ada.slash('ask', { question });
    const pause = await ada.slash('ask', { question });
    expect([pause.ephemeral, /<t:\d+:R>/u.test(pause.text)]).toEqual([true, true]);
    expect((await ada.click(answer, 'Show in context')).kind).toBe('message');
    expect((await bob.slash('ask', { question })).text).toContain('16');
  });

  test('is told once in a channel, then kept quietly', async () => {
    const { discord } = await start({ cooldown: { burst: 1, refill: 60_000 } });
    const ada = discord.user({ name: 'Ada' });
    await ada.say(question, { mentionBot: true });
    expect((await ada.say(question, { mentionBot: true })).text).toContain('quick');
    void ada.say(question, { mentionBot: true });
    await discord.nothingFrom();
  });
});

test('the cooldown is told in the language of the message', async () => {
  const { discord } = await start({ cooldown: { burst: 1, refill: 60_000 } });
  const ada = discord.user({ name: 'Ada' });
  await ada.say(question, { mentionBot: true });
  expect((await ada.say('Combien de stagiaires ont participé ?', { mentionBot: true })).text).toContain('Quelle rapidité');
});

describe('a failure', () => {
  test.each([
    [Locale.EnglishUS, 'Something went wrong'],
    [Locale.ChineseCN, '出了点问题'],
    [Locale.French, 'Quelque chose a échoué'],
    [Locale.SpanishLATAM, 'Algo falló'],
  ])('in %s is answered with a friendly line that names the number in the log', async (locale, words) => {
    const { discord } = await start();
    const asked = discord.user({ locale }).slash('ask', { question: 'crash' });
    const reply = await asked;
    expect([reply.ephemeral, reply.text.includes(words), reply.text.includes(asked.sent.id)]).toEqual([true, true, true]);
  });

  test('of a message is answered as well, and the next one as ever', async () => {
    const { discord } = await start();
    const ada = discord.user();
    expect((await ada.say('crash', { mentionBot: true })).text).toContain('Something went wrong');
    expect((await ada.say(question, { mentionBot: true })).text).toContain('16');
  });

  test.each([
    ['Who is responsible for the crash?', 'Something went wrong'],
    ['谁负责 crash？', '出了点问题'],
    ['Qui est responsable du crash dans le rapport ?', 'Quelque chose a échoué'],
    ['¿Quién es responsable del crash?', 'Algo falló'],
  ])('of the message “%s” is told in its language, wherever it is written', async (message, words) => {
    const { discord } = await start();
    const ada = discord.user({ locale: Locale.German });
    expect((await ada.say(message, { dm: true })).text).toContain(words);
    expect((await ada.say(message, { mentionBot: true })).text).toContain(words);
  });

  test('that was expected is told in its own words', async () => {
    const engine = {
      ...createFakeEngine(),
      answer: () => {
        throw new RapporteurError('input', 'That cannot be asked.');
      },
    };
    const { discord } = await start({ services: { engine } });
    expect((await discord.user().slash('ask', { question })).text).toContain('That cannot be asked.');
  });

  test('of suggestions gives none', async () => {
    const [ask] = commands;
    if (!ask) throw new Error('no command');
    const { discord } = await start({
      commands: [
        {
          ...ask,
          autocomplete: () => {
            throw new Error('broken');
          },
        },
      ],
    });
    expect((await discord.user().autocomplete('ask', { question, report: 'c' })).choices).toEqual([]);
  });

  test('of Discord is met by another try', async () => {
    const { discord } = await start();
    discord.inject({ status: 500, path: /callback/u });
    discord.inject({ status: 429, path: /callback/u });
    expect((await discord.user().slash('ask', { question })).text).toContain('16');
  });
});

describe('a broken connection', () => {
  test('before a response is met by another try', async () => {
    const { discord } = await start();
    const ada = discord.user();
    discord.inject({ status: 'cut', path: /callback/u });
    expect((await ada.slash('ask', { question })).text).toContain('16');
    discord.inject({ status: 'cut', path: /messages/u });
    expect((await ada.say(question, { mentionBot: true })).text).toContain('16');
  });

  test('after a response leaves one answer', async () => {
    const { discord } = await start();
    const ada = discord.user();
    discord.inject({ status: 'lost', path: /callback/u });
    expect((await ada.slash('ask', { question })).text).toContain('16');
    discord.inject({ status: 'lost', path: /messages/u });
    await ada.say(question, { mentionBot: true });
    await discord.settle();
    expect(discord.messages(discord.channel()).filter(({ author }) => author.id === discord.botId)).toHaveLength(1);
    // The second response to the interaction, which Discord refuses.
    expect(discord.takeViolations().map(({ message }) => message)).toEqual(['Interaction has already been acknowledged. (40060)']);
  });

  test('with the gateway loses no interaction and answers none twice', async () => {
    const { discord } = await start({ discord: { timeoutMs: 8000 } });
    const asked = Array.from({ length: 50 }, (_, index) => discord.user({ name: `User ${index}` }).slash('ask', { question }));
    discord.gateway.drop();
    for (const reply of await Promise.all(asked)) expect(reply.text).toContain('16');
    await discord.settle();
    expect(discord.calls.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(50);
  });
});

describe('an answer that takes long', () => {
  test('is announced in time, and follows', async () => {
    const [ask, ...others] = commands;
    if (!ask) throw new Error('no command');
    const slow = {
      ...ask,
      run: async (...given: Parameters<typeof ask.run>) => {
        await new Promise((resolve) => setTimeout(resolve, 1800));
        return ask.run(...given);
      },
    };
    const { discord } = await start({ commands: [slow, ...others], discord: { timeoutMs: 4000 } });
    const ada = discord.user();
    const reply = await ada.slash('ask', { question });
    expect([reply.deferred, reply.ephemeral, reply.text.includes('16')]).toEqual([true, true, true]);
    expect((await ada.say(question, { mentionBot: true })).text).toContain('16');
    expect(discord.calls.some(({ path }) => path.endsWith('/typing'))).toBe(true);
  });
});

test('of a crowd who has to wait is announced at once, and everyone is answered once', async () => {
  const { discord } = await start({ discord: { timeoutMs: 7000 } });
  const answers = await Promise.all(Array.from({ length: 20 }, () => discord.user().slash('ask', { question })));
  expect(answers.every(({ text, ephemeral }) => ephemeral && text.includes('16'))).toBe(true);
  expect(answers.some(({ deferred }) => deferred)).toBe(true);
  expect(discord.calls.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(20);
});

test('an orderly end waits for what is being answered', async () => {
  const [ask] = commands;
  if (!ask) throw new Error('no command');
  const slow = {
    ...ask,
    run: async (...given: Parameters<typeof ask.run>) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return ask.run(...given);
    },
  };
  const { discord, bot } = await start({ commands: [slow] });
  const asked = discord.user().slash('ask', { question });
  const answer = Promise.resolve(asked);
  await discord.settle();
  await bot.stop();
  expect((await answer).text).toContain('16');
});

describe('the connection', () => {
  test('survives a reconnect, a drop, and an invalid session right after a resume', async () => {
    const { discord } = await start({ discord: { timeoutMs: 8000 } });
    const ada = discord.user();
    discord.gateway.reconnect();
    await discord.gateway.resumed(1);
    expect((await ada.slash('ask', { question })).text).toContain('16');
    discord.gateway.drop();
    await discord.gateway.resumed(2);
    discord.gateway.invalidate();
    await discord.connected();
    expect((await ada.slash('ask', { question })).text).toContain('16');
  }, 30_000);

  test('of a user who installed the bot alone works in a direct message and in a server', async () => {
    const { discord } = await start();
    const ada = discord.user();
    for (const where of [{ dm: true, install: 'user' as const }, { install: 'user' as const }]) {
      const reply = await ada.slash('ask', { question }, where);
      expect(reply.text).toContain('16');
      expect((await ada.click(reply, 'Show in context')).kind).toBe('message');
    }
  });
});
