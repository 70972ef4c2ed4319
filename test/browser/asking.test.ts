import { describe, expect, test } from 'vitest';
import { hasBrowser, lastAnswer, say, stage } from './support/browser.ts';
import { sampleCommands } from './support/sample.ts';

const question = 'How many trainees were there?';

describe.skipIf(!hasBrowser)('asking', () => {
  const { open } = stage(sampleCommands);

  test('the field has the focus once the page is there: one can type at once', async () => {
    const page = await open();
    await page.locator('.suggestion').first().waitFor();
    await page.keyboard.type('hello');
    expect(await page.locator('#composer').inputValue()).toBe('hello');
  });

  test('an empty channel offers questions, and one click asks', async () => {
    const page = await open();
    const suggestion = page.locator('.suggestion').first();
    const text = await suggestion.innerText();
    await suggestion.click();
    await lastAnswer(page).locator('.embed-author', { hasText: text }).waitFor();
    expect(await page.locator('#empty').isVisible()).toBe(false);
  });

  test('a typed question mentions the bot and is answered in public', async () => {
    const page = await open();
    await say(page, question);
    await lastAnswer(page).locator('.embed').waitFor();
    expect(await page.locator('.message.from-user').last().innerText()).toContain('@Rapporteur');
    expect(await lastAnswer(page).innerText()).toContain('16');
  });

  test('without the mention the bot stays quiet, as in Discord', async () => {
    const page = await open();
    const before = await page.locator('.message.from-bot').count();
    await page.locator('.mention-toggle').click();
    await say(page, 'just talking');
    await page.locator('.message.from-user', { hasText: 'just talking' }).waitFor();
    await page.waitForTimeout(200);
    expect(await page.locator('.message.from-bot').count()).toBe(before);
  });

  test('a direct message needs no mention', async () => {
    const page = await open();
    await page
      .getByRole('button', { name: /@\s*Rapporteur/ })
      .first()
      .click();
    await say(page, question);
    await lastAnswer(page).locator('.embed').waitFor();
    expect(await page.locator('.message.from-user').last().innerText()).not.toContain('@Rapporteur');
  });

  test('a slash command is private; Share makes it public, and a second browser sees only that', async () => {
    const [page, other] = [await open(), await open()];
    const seen = await other.locator('.message').count();
    await page.locator('#composer').fill('/as');
    await page.getByRole('option', { name: /\/ask/ }).click();
    await page.getByRole('combobox', { name: /^question/ }).fill(question);
    await page.keyboard.press('Enter');
    const answer = page.locator('.message.ephemeral').last();
    await answer.getByText('Only you can see this').waitFor();
    expect(await answer.locator('.origin').innerText()).toMatch(/used\s*\/ask/);
    expect(await other.locator('.message').count()).toBe(seen);
    await answer.getByRole('button', { name: 'Share' }).click();
    await other
      .locator('.message.from-bot')
      .nth((await other.locator('.message.from-bot').count()) - 1)
      .getByText(question)
      .first()
      .waitFor();
    expect(await other.locator('.message.ephemeral').count()).toBe(0);
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await answer.waitFor({ state: 'detached' });
  });

  test('a reload keeps the conversation, private answers too', async () => {
    const page = await open();
    await page.locator('#composer').pressSequentially(`/ask ${question}`);
    await page.keyboard.press('Enter');
    await page.locator('.message.ephemeral').waitFor();
    const before = await page.locator('.message').count();
    await page.reload();
    await page.locator('.message.ephemeral').waitFor();
    expect(await page.locator('.message').count()).toBe(before);
  });

  test('what a user writes is never read as HTML', async () => {
    const page = await open();
    await say(page, '<img src=x onerror=alert(1)> <b>bold</b> [x](javascript:alert(1))');
    const message = page.locator('.message.from-user').last();
    await message.waitFor();
    expect(await message.locator('img, .content b, a').count()).toBe(0);
    expect(await message.innerText()).toContain('<b>bold</b>');
  });

  test('an edited question gets its answer edited', async () => {
    const page = await open();
    await say(page, question);
    await lastAnswer(page).locator('.embed-author', { hasText: question }).waitFor();
    const count = await page.locator('.message').count();
    await page.locator('#composer').press('ArrowUp');
    await page.locator('#composer').fill('@ignored What does STI stand for?');
    await page.keyboard.press('Escape');
    await page.locator('#composer').press('ArrowUp');
    const own = await page.locator('#composer').inputValue();
    await page.locator('#composer').fill(own.replace(question, 'What does STI stand for?'));
    await page.locator('#composer').press('Enter');
    await lastAnswer(page).locator('.embed-author', { hasText: 'STI' }).waitFor();
    expect(await page.locator('.message').count()).toBe(count);
    expect(await page.locator('.message.from-user').last().innerText()).toContain('(edited)');
  });
});
