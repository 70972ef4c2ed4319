import { Locale } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import type { Answer, User } from '../support/discord/index.ts';
import { createFakeEngine } from '../support/engine.ts';
import { holdStore, type HeldStore } from '../support/store/held.ts';
import { setStage, type Stage } from './support.ts';

const reports = ['corpus/cistrat-2012', 'test/golden/reports/northshelf-2019'].map(readReport);
let stage: Stage;
let held: HeldStore;
let ada: User;

beforeAll(async () => {
  held = await holdStore();
  stage = await setStage({
    services: {
      engine: createFakeEngine(...reports),
      get store() {
        return held.store;
      },
    },
  });
  ada = stage.discord.user({ name: 'Ada' });
});
afterAll(async () => {
  await stage.stop();
  await held.remove();
});
afterEach(() => {
  expect(stage.discord.violations).toEqual([]);
});

/** As when the process is killed and started again: nothing that lived in memory is left. */
async function restart(): Promise<void> {
  await held.reopen();
  await stage.restart();
}
const next = async (step: Answer): Promise<Answer> => ada.click(step, 'Next');
const stepOf = (answer: Answer): number => Number(/Step (\d+) of/u.exec(answer.embed.footer?.text ?? '')?.[1]);

describe('/onboard', () => {
  test('leads through the whole report, each step cited, and stops where it was left across a restart', async () => {
    let step: Answer = await ada.slash('onboard');
    expect([step.ephemeral, stepOf(step)]).toEqual([true, 1]);
    expect(step.text).toContain('I am a bot');
    step = await ada.click(step, 'Start');
    expect([step.kind, step.text.includes('formally established in Beijing')]).toEqual(['update', true]);
    step = await next(await next(step));
    expect(stepOf(step)).toBe(4);

    await restart();
    const again = await ada.slash('onboard');
    expect([stepOf(again), again.embed.description?.includes('You stopped here <t:')]).toEqual([4, true]);
    // The buttons of the message from before the restart go on working, too.
    expect(stepOf(await next(step))).toBe(5);

    step = again;
    const titles: string[] = [];
    while (step.labels.includes('Next')) {
      step = await next(step);
      titles.push(/🧭 (.+)/u.exec(step.embed.description ?? '')?.[1] ?? '');
      if (step.labels.includes('Next')) expect(step.embed.description).toContain('📍');
    }
    expect(titles.slice(-4)).toEqual(['People and bodies', 'The numbers', 'Words to know', 'That was it']);
    expect(step.labels).toContain('To the quiz');
    expect(await held.store.progress.get(ada.id, 'cistrat-2012')).toMatchObject({
      step: 11,
      steps: 12,
      finishedAt: expect.any(String) as string,
    });

    step = await ada.click(step, 'Start again');
    expect(stepOf(step)).toBe(1);
    expect((await held.store.progress.get(ada.id, 'cistrat-2012'))?.finishedAt).toBeDefined();
  });

  test('goes back, and reads the whole section beside it', async () => {
    const part = await next(await next(await ada.click(await ada.slash('onboard', {}, { channel: ada.dm }), 'Start')));
    const section = await ada.click(part, 'Read the section');
    expect([section.kind, section.ephemeral, section.text.includes('paragraph 1')]).toEqual(['message', true, true]);
    expect(stepOf(await ada.click(part, 'Back'))).toBe(stepOf(part) - 1);
  });

  test.each([
    [Locale.French, 'Bienvenue', 'Commencer'],
    [Locale.ChineseCN, '欢迎', '开始'],
    [Locale.SpanishLATAM, 'Bienvenida', 'Empezar'],
  ])('speaks %s', async (locale, title, button) => {
    const user = stage.discord.user({ name: 'Other', locale });
    const step = await user.slash('onboard', { report: 'northshelf-2019' });
    expect(step.embed.description).toContain(title);
    expect((await user.click(step, button)).embed.description).toContain('Northshelf Institute for Marine Research');
  });

  test('works without a store, and says that the place is not kept', async () => {
    const bare = await setStage({ services: { engine: createFakeEngine(...reports) } });
    const bob = bare.discord.user({ name: 'Bob' });
    const step = await bob.slash('onboard');
    expect(step.embed.description).toContain('Your place cannot be kept');
    expect(stepOf(await bob.click(step, 'Start'))).toBe(2);
    expect(bare.discord.violations).toEqual([]);
    await bare.stop();
  });
});
