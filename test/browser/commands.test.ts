import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser, lastAnswer, say, stage } from './support/browser.ts';
import { sampleCommands } from './support/sample.ts';

const question = 'How many trainees were there?';

/** The list that is open; the page's own switches have options too. */
const options = (page: Page) => page.locator('.listbox');

/** Types a command's name and picks it from the list. */
async function pick(page: Page, name: string): Promise<void> {
  await page.locator('#composer').fill(`/${name}`);
  await options(page)
    .getByRole('option', { name: new RegExp(`^/${name}`) })
    .click();
}

describe.skipIf(!hasBrowser)('commands, buttons, menus and forms', () => {
  const { open } = stage(sampleCommands);

  test('the list narrows as one types, with descriptions, and Escape closes it', async () => {
    const page = await open();
    await page.locator('#composer').fill('/');
    const all = await options(page).getByRole('option').count();
    expect(all).toBeGreaterThan(3);
    await page.locator('#composer').fill('/samp');
    expect(await options(page).getByRole('option').allInnerTexts()).toEqual([expect.stringContaining('Every kind of option')]);
    await page.keyboard.press('Escape');
    expect(await options(page).isVisible()).toBe(false);
    expect(await page.locator('#composer').inputValue()).toBe('/samp');
  });

  test('autocomplete shows the bot’s choices and sends the value of the chosen one', async () => {
    const page = await open();
    await pick(page, 'ask');
    await page.getByRole('combobox', { name: /^question/ }).fill(question);
    await page
      .getByRole('button', { name: /report/ })
      .last()
      .click();
    const field = page.getByRole('combobox', { name: /^report/ });
    await field.pressSequentially('cis');
    await page
      .getByRole('option', { name: /CISTRAT/ })
      .first()
      .waitFor();
    await field.press('Enter');
    expect(await field.inputValue()).toContain('CISTRAT');
    await field.press('Enter');
    await page.locator('.message.ephemeral .embed').last().waitFor();
    expect(await lastAnswer(page).innerText()).toContain('16');
  });

  test('a command that needs no option can be sent at once, typed on, or left', async () => {
    const page = await open();
    const term = page.getByRole('combobox', { name: /^term/ });
    for (const typed of ['/glossary STI', '/glossary ']) {
      await page.locator('#composer').fill(typed);
      if (typed.endsWith(' ')) await page.keyboard.type('STI');
      expect(await term.inputValue()).toBe('STI');
      await page.locator('.command-form').getByRole('button', { name: 'Cancel' }).click();
    }
    for (const key of ['Escape', 'Backspace']) {
      await page.keyboard.type('/glossary ');
      await page.locator('.command-form').waitFor();
      await page.keyboard.press(key);
      expect(await page.locator('#composer').inputValue()).toBe('');
    }
    await page.keyboard.type('/glossary ');
    await page.keyboard.press('Enter');
    await page.locator('.message.ephemeral', { hasText: '/glossary' }).waitFor();
  });

  test('options are checked before they are sent, and sent with their own types', async () => {
    const page = await open();
    await pick(page, 'sample');
    await page.keyboard.press('Enter');
    await page.getByText('This option is required.').waitFor();
    const count = page.getByRole('combobox', { name: /^count/ });
    await count.fill('12');
    await count.press('Enter');
    await page.getByText('This is not a valid value.').waitFor();
    await count.fill('7');
    await page.getByRole('button', { name: 'Add option colour' }).click();
    await page.getByRole('combobox', { name: /^colour/ }).press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add option where' }).click();
    await options(page).getByRole('option', { name: '#ask-the-report' }).click();
    await page.getByRole('button', { name: 'Add option loud' }).click();
    await options(page).getByRole('option', { name: 'True' }).click();
    await page.getByRole('combobox', { name: /^loud/ }).press('Enter');
    await lastAnswer(page).getByText('{"count":7,"colour":"b","where":"300000000000000001","loud":true}').waitFor();
  });

  test('the permission switch decides which commands there are', async () => {
    const page = await open();
    await page.locator('#composer').fill('/secr');
    expect(await options(page).getByRole('option').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Permissions' }).selectOption('admin');
    await page.locator('#composer').fill('/secr');
    await options(page)
      .getByRole('option', { name: /\/secrets list/ })
      .click();
    await page.keyboard.press('Enter');
    await lastAnswer(page).getByText('ran secrets list').waitFor();
  });

  test('a picture is shown with its words', async () => {
    const page = await open();
    await pick(page, 'picture');
    await page.keyboard.press('Enter');
    const image = lastAnswer(page).locator('img');
    await image.waitFor();
    expect(await image.getAttribute('alt')).toBe('The year at a glance');
    expect(await page.evaluate(`document.querySelector('.embed img').decode().then(() => 'shown')`)).toBe('shown');
  });

  test('a picture that takes its room late leaves the end in view', async () => {
    // Room for the whole answer: a taller one is shown from its headline on.
    const page = await open({ viewport: { width: 900, height: 1500 } });
    await say(page, question);
    await lastAnswer(page).waitFor();
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/*.png', async (route) => {
      await held;
      await route.continue();
    });
    await pick(page, 'timeline');
    await page.keyboard.press('Enter');
    await lastAnswer(page).locator('img').waitFor({ state: 'attached' });
    const height = (): Promise<number> => page.evaluate<number>('scroller.scrollHeight');
    const left = (): Promise<number> => page.evaluate<number>('scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight');
    await expect.poll(left).toBeLessThan(2);
    const before = await height();
    letThrough();
    await expect.poll(height).toBeGreaterThan(before + 200);
    await expect.poll(left).toBeLessThan(2);
    await page.locator('#scroller').hover();
    const leftAfterTurningUp = async (): Promise<number> => {
      await page.mouse.wheel(0, -300);
      return left();
    };
    await expect.poll(leftAfterTurningUp).toBeGreaterThan(200);
  });

  test('a menu opens, and a choice is sent', async () => {
    const page = await open({ viewport: { width: 900, height: 500 } });
    await pick(page, 'menu');
    await page.keyboard.press('Enter');
    const menu = lastAnswer(page).getByRole('combobox', { name: 'Pick one' });
    await menu.click();
    const [list, writer] = [await options(page).first().boundingBox(), await page.locator('#writer').boundingBox()];
    expect((list?.y ?? 0) + (list?.height ?? 999)).toBeLessThan(writer?.y ?? 0);
    await options(page)
      .getByRole('option', { name: /Second/ })
      .click();
    // Nothing answers this action: the bot says so in private.
    await page.locator('.message.ephemeral').last().waitFor();
  });

  test('users, roles and channels are chosen by name and sent by id, in options and in menus', async () => {
    const page = await open();
    await pick(page, 'sample');
    await page.getByRole('combobox', { name: /^count/ }).fill('7');
    for (const [name, choice] of [
      ['who', /^@Rapporteur/],
      ['role', /^@Admin/],
      ['anyone', /^@everyone/],
    ] as const) {
      await page.getByRole('button', { name: `Add option ${name}` }).click();
      await options(page).getByRole('option', { name: choice }).click();
    }
    await page.getByRole('combobox', { name: /^anyone/ }).press('Enter');
    const sent = { count: 7, who: '100000000000000001', role: '500000000000000001', anyone: '200000000000000001' };
    await lastAnswer(page).getByText(JSON.stringify(sent)).waitFor();

    await pick(page, 'pickers');
    await page.keyboard.press('Enter');
    const message = page.locator('.message', { has: page.locator('.select') }).last();
    const chosen = async (menu: string, ...names: RegExp[]): Promise<unknown> => {
      const request = page.waitForRequest('**/api/interactions');
      await message.getByRole('combobox', { name: menu }).click();
      for (const name of names) await options(page).getByRole('option', { name }).click();
      if (names.length > 1) await page.keyboard.press('Escape');
      return ((await request).postDataJSON() as { data: unknown }).data;
    };
    await message.getByRole('combobox', { name: 'A channel: #ask-the-report' }).waitFor();
    expect(await chosen('A user', /^@Rapporteur/)).toEqual({ custom_id: 'user', component_type: 5, values: [sent.who] });
    expect(await chosen('Roles', /^@everyone/, /^@Admin/)).toMatchObject({ component_type: 6, values: [sent.anyone, sent.role] });
    expect(await chosen('Anyone', /^@Admin/)).toMatchObject({ component_type: 7, values: [sent.role] });
    expect(await chosen('A channel', /^#ask-the-report/)).toMatchObject({ component_type: 8, values: ['300000000000000001'] });
  });

  test('a form opens, asks for what is missing, is left with Escape and sent with Submit', async () => {
    const page = await open();
    await say(page, question);
    await lastAnswer(page).getByRole('button', { name: 'Follow up' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await lastAnswer(page).getByRole('button', { name: 'Follow up' }).click();
    await dialog.getByRole('textbox').fill('And from how many countries?');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.embed-author', { hasText: 'And from how many countries?' }).last().waitFor();
  });

  test('pages turn in place', async () => {
    const page = await open();
    await say(page, question);
    await lastAnswer(page).getByRole('button', { name: 'More like this' }).click();
    const next = page
      .locator('.message')
      .getByRole('button', { name: /^Next$/ })
      .last();
    await next.waitFor();
    const message = lastAnswer(page);
    const before = await message.locator('.body').innerText();
    const count = await page.locator('.message').count();
    await next.click();
    await expect.poll(() => message.locator('.body').innerText()).not.toBe(before);
    expect(await page.locator('.message').count()).toBe(count);
  });

  test('a message’s context menu has the apps’ commands', async () => {
    const page = await open();
    await page.locator('.mention-toggle').click();
    await say(page, 'quote me');
    await page.locator('.message', { hasText: 'quote me' }).last().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Quote this' }).click();
    await lastAnswer(page).locator('blockquote', { hasText: 'quote me' }).waitFor();
  });
});
