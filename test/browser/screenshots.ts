import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { commands } from '../../commands/index.ts';
import { testPreview } from '../preview/support/preview.ts';
import { hasBrowser, lastAnswer, launch, say } from './support/browser.ts';

/** `npm run screenshots`: takes the README's pictures of the preview page, of the real bot on the report that it ships with. */
const folder = fileURLToPath(new URL('../../src/preview/screenshots/', import.meta.url));

interface Scene {
  name: string;
  /** A command without which there is nothing to take; the scene is left out aloud. */
  needs?: string;
  play: (page: Page) => Promise<void>;
  viewport?: { width: number; height: number };
  theme?: 'light';
}

/** Runs a slash command with text for its first option. */
async function command(page: Page, text: string): Promise<void> {
  await page.locator('#composer').pressSequentially(text);
  await page.keyboard.press('Enter');
  // A name alone is chosen from the list first.
  if (!text.includes(' ')) await page.keyboard.press('Enter');
  await lastAnswer(page).locator('.embed').waitFor();
}

const scenes: Scene[] = [
  { name: 'answer', play: (page) => say(page, 'How many trainees were there?') },
  { name: 'miss', play: (page) => command(page, '/ask What was the annual budget?') },
  { name: 'timeline', needs: 'timeline', play: (page) => command(page, '/timeline'), viewport: { width: 900, height: 1330 } },
  {
    name: 'tour',
    needs: 'onboard',
    play: async (page) => {
      await command(page, '/onboard');
      // The welcome says little of the report; the steps after it do.
      for (const label of ['Start', 'Next']) {
        const before = await lastAnswer(page).innerText();
        await lastAnswer(page).getByRole('button', { name: label }).click();
        while ((await lastAnswer(page).innerText()) === before) await page.waitForTimeout(20);
      }
    },
    viewport: { width: 900, height: 760 },
  },
  {
    name: 'why',
    play: async (page) => {
      await say(page, 'Where did the China-Germany Innovation Forum take place?');
      await lastAnswer(page).locator('.embed').waitFor();
      await page.keyboard.press('Shift+Tab');
      await page.getByRole('button', { name: 'Why this answer' }).last().click();
      await page.getByRole('heading', { name: 'Gates' }).waitFor();
    },
    viewport: { width: 1280, height: 800 },
  },
  { name: 'phone', play: (page) => say(page, 'Who won the Nobel Peace Prize?'), viewport: { width: 360, height: 720 }, theme: 'light' },
];

async function take(browser: Browser, url: string, { name, play, viewport = { width: 900, height: 640 }, theme }: Scene): Promise<void> {
  const context = await browser.newContext({ locale: 'en-US', colorScheme: theme ?? 'dark', viewport, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.suggestion').first().waitFor();
  await play(page);
  await lastAnswer(page).locator('.embed').waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
  console.log(`${name}.png`);
}

if (!hasBrowser) process.exit(1);
mkdirSync(folder, { recursive: true });
const known = new Set(commands.map(({ data }) => data.name));
const browser = await launch();
for (const scene of scenes) {
  if (scene.needs !== undefined && !known.has(scene.needs)) {
    console.warn(`${scene.name}.png is left out: there is no command "${scene.needs}" yet.`);
    continue;
  }
  // A bot of its own for each, so that no picture shows another's conversation.
  const preview = await testPreview();
  await take(browser, preview.url, scene);
  await preview.close();
}
await browser.close();
