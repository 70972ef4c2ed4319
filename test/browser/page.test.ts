import { describe, expect, test } from 'vitest';
import { hasBrowser, lastAnswer, say, seriousViolations, stage } from './support/browser.ts';

const question = 'How many trainees were there?';

describe.skipIf(!hasBrowser)('the page', () => {
  const { open, stop, restart } = stage();

  test.each(['dark', 'light'] as const)(
    'the %s theme has no serious violation: empty, answered, command, panel, report, form',
    async (colorScheme) => {
      const page = await open({ colorScheme });
      expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
      expect(await seriousViolations(page)).toEqual([]);
      await say(page, question);
      await lastAnswer(page).locator('.embed').waitFor();
      await page.locator('#composer').pressSequentially(`/ask ${question}`);
      expect(await seriousViolations(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.locator('.message.ephemeral').waitFor();
      await page.locator('#composer').fill('/');
      expect(await seriousViolations(page)).toEqual([]);
      await page.locator('#composer').fill('');
      await page.getByRole('button', { name: 'Why this answer' }).last().click();
      await page.getByRole('heading', { name: 'Gates' }).waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await page.getByRole('tab', { name: 'Report' }).click();
      await page.locator('.paragraph').first().waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await lastAnswer(page).getByRole('button', { name: 'Follow up' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await seriousViolations(page)).toEqual([]);
    },
    60_000,
  );

  test('the theme is switched and stays after a reload', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Switch to the light theme' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Switch to the dark theme' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  });

  test.each([
    ['fr', 'demander', 'Rejeter le message'],
    ['zh-CN', '提问', '关闭消息'],
    ['es-419', 'preguntar', 'Descartar mensaje'],
  ])('in %s the page, the commands and the answers speak it', async (locale, command, dismiss) => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Language' }).selectOption(locale);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await page.locator('#composer').pressSequentially(`/${command} ${question}`);
    await page.keyboard.press('Enter');
    const answer = page.locator('.message.ephemeral').last();
    await answer.getByRole('button', { name: dismiss }).waitFor();
    expect(await answer.getByRole('button', { name: 'Share' }).count()).toBe(0);
  });

  test('by keyboard alone: ask, reach the answer, its buttons and its menu, read why, come back', async () => {
    const page = await open();
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    await lastAnswer(page).locator('.embed').waitFor();
    const focused = (): Promise<string> =>
      page.evaluate<string>('document.activeElement.className + " " + (document.activeElement.ariaLabel ?? "")');
    const tabTo = async (wanted: RegExp, back = false): Promise<void> => {
      for (let step = 0; step < 40; step += 1) {
        if (wanted.test(await focused())) return;
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      }
      throw new Error(`the keyboard never reached ${wanted.source}, but ${await focused()}`);
    };
    await tabTo(/Show in context/, true);
    await tabTo(/^message/, true);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toContain('from-user');
    await page.keyboard.press('ArrowDown');
    await tabTo(/Why this answer/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Gates' }).waitFor();
    await tabTo(/^link/);
    await page.keyboard.press('Enter');
    await page.locator('mark.cited').first().waitFor();
    expect(await focused()).toMatch(/^paragraph/);
    await page.keyboard.press('Escape');
    expect(await page.locator('#side').isVisible()).toBe(false);
    await tabTo(/tool More/);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('menu').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('More');
  });

  test('what arrives is told to a screen reader, and what fails too', async () => {
    const page = await open();
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('polite');
    expect(await page.getByRole('log').getAttribute('aria-label')).toContain('ask-the-report');
    await page.route('**/api/messages', (route) => route.abort());
    await say(page, question);
    await page.getByRole('alert').filter({ hasText: 'did not arrive' }).waitFor();
    expect(await page.locator('#composer').inputValue()).toBe(question);
  });

  test('at 360 pixels nothing is cut off, and asking, the panel and the report work', async () => {
    const page = await open({ viewport: { width: 360, height: 640 }, hasTouch: true });
    const overflow = (): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(await overflow()).toBe(0);
    await say(page, question);
    await lastAnswer(page).locator('.embed').waitFor();
    expect(await overflow()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
    const box = await lastAnswer(page).locator('.embed').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Why this answer' }).last().click();
    await page.locator('.citations .link').first().click();
    await page.locator('mark.cited').first().waitFor();
    expect((await page.locator('#side').boundingBox())?.width).toBe(360);
    await page.locator('#side').getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('#composer').isVisible()).toBe(true);
  });

  test('the panel says how the question was understood, what was found and which gate refused', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Why this answer' }).first().click();
    await page.getByRole('textbox', { name: 'Question' }).fill('How many elephants were in the workshop?');
    await page.keyboard.press('Enter');
    for (const heading of ['Outcome', 'How the question was understood', 'Gates', 'Candidates', 'Time for each stage']) {
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    expect(await page.locator('.timings tr').count()).toBeGreaterThan(0);
  });

  test('the panel opens with the newest answer, and stays with it after a reload', async () => {
    const page = await open();
    await say(page, question);
    await lastAnswer(page).locator('.embed').waitFor();
    await page.locator('#bar').getByRole('button', { name: 'Why this answer' }).click();
    await expect.poll(() => page.locator('#why-question').inputValue()).toContain(question);
    await page.reload();
    await page.getByRole('heading', { name: 'Gates' }).waitFor();
  });

  test('of a message with several questions the panel shows each', async () => {
    const page = await open();
    await say(page, 'How many trainees were there and how many countries were they from?');
    await lastAnswer(page).locator('.embed').nth(1).waitFor();
    await page.getByRole('button', { name: 'Why this answer' }).last().click();
    const parts = page.locator('.why-part');
    await expect
      .poll(() => parts.locator('h3').allInnerTexts())
      .toEqual(['How many trainees were there', 'how many countries were they from?']);
    for (const part of await parts.all()) expect(await part.locator('.candidates li').count()).toBeGreaterThan(0);
    expect(await seriousViolations(page)).toEqual([]);
  });

  test('the report view has every section and paragraph with its number, and marks facts', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Report', exact: true }).click();
    await page.locator('.paragraph').first().waitFor();
    expect(await page.locator('.paragraph-number').first().innerText()).toBe('¶1');
    expect(await page.locator('mark.fact').count()).toBeGreaterThan(10);
    await page
      .getByText(/^\d+ facts$/)
      .first()
      .click();
    expect(await page.locator('.facts dt').first().isVisible()).toBe(true);
  });

  test('a lost server shows, is found again, and the conversation with its buttons stays', async () => {
    const page = await open();
    await page.locator('#composer').pressSequentially(`/ask ${question}`);
    await page.keyboard.press('Enter');
    await page.locator('.message.ephemeral').waitFor();
    await stop();
    await page.getByText('Connection lost').waitFor();
    await restart();
    await page.getByText('Connection lost').waitFor({ state: 'hidden', timeout: 8_000 });
    await page.locator('.message.ephemeral').last().getByRole('button', { name: 'Show in context' }).click();
    await page.locator('.message', { hasText: 'In context' }).first().waitFor();
    await page.reload();
    await page.locator('.message.ephemeral').first().waitFor();
  }, 30_000);
});
