import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Command } from '../../../commands/command.ts';
import type { Preview } from '../../../src/preview/server.ts';
import { testPreview } from '../../preview/support/preview.ts';

/** Debian's browser; CHROMIUM names another. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether these tests can run at all. Said aloud where they cannot, so that nobody takes silence for success. */
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser)
  console.warn(
    `\n!!! NO BROWSER at ${executablePath}: the preview page was NOT tried. Install it (apt-get install chromium) or set CHROMIUM.\n`,
  );

/** No sandbox in a container, and nothing that the browser itself would fetch. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, headless: true, args: quiet });

export interface Stage {
  /** A page of a new user, opened and connected. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
  /** The same page without waiting for anything. */
  context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  url: () => string;
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * The bot, the preview and a browser for the tests of a file. Afterwards no page may have asked anything outside, nor written an error.
 * @param extraCommands beside the bot's own.
 */
export function stage(extraCommands: readonly Command[] = []): Stage {
  let browser: Browser;
  let preview: Preview;
  const closing: (() => Promise<void>)[] = [];
  const outside: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    preview = await testPreview({ extraCommands });
    closing.push(() => preview.close());
    browser = await launch();
    closing.push(() => browser.close());
  }, 60_000);
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
    if (outside.length > 0) throw new Error(`the page asked outside the machine: ${outside.join(', ')}`);
    if (errors.length > 0) throw new Error(`the page wrote errors: ${errors.join('\n')}`);
  });

  const context = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const made = await browser.newContext({ locale: 'en-US', colorScheme: 'dark', viewport: { width: 1280, height: 800 }, ...options });
    made.setDefaultTimeout(5_000);
    made.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(preview.url) && !url.startsWith('data:')) outside.push(url);
    });
    made.on('page', (page) => {
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // A lost server is part of a test, and the browser writes of it.
        if (message.type() === 'error' && !/ERR_|Failed to load resource/.test(message.text())) errors.push(message.text());
      });
    });
    return made;
  };

  return {
    context,
    open: async (options) => {
      const page = await (await context(options)).newPage();
      await page.goto(preview.url);
      await page.locator('#composer').waitFor();
      await page.locator('.me, #bar h1').first().waitFor({ state: 'attached' });
      return page;
    },
    url: () => preview.url,
    stop: () => preview.close(),
    restart: async () => {
      preview = await testPreview({ extraCommands, port: Number(new URL(preview.url).port) });
    },
  };
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Violation {
  id: string;
  impact: string | null;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core finds on the page as it stands: "rule: help — element", serious and critical only. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help} — ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
}

/** Writes into the message field and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  await page.locator('#composer').fill(text);
  await page.locator('#composer').press('Enter');
}

/** The bot's newest message. */
export const lastAnswer = (page: Page) => page.locator('.message.from-bot').last();
