import type { Browser, Page } from 'playwright-core';
import { hasBrowser, launch } from '../browser/support/browser.ts';
import { testPreview } from '../preview/support/preview.ts';

/** Milliseconds. */
const goals = { interactive: 1000, answer: 100 };
const times = { visits: 50, questions: 300 };
const questions = [
  'How many trainees were there?',
  'Where was the Centre established?',
  'Who attended the signing ceremony in Shanghai?',
  'What was the budget of the space programme?',
  'How many trainees were there and how many countries were they from?',
];

/**
 * How long the preview page takes in a real browser until it can be used, and from a question to its answer: `npm run bench -- preview`.
 * @returns the exit status; 0 where there is no browser, which is said aloud.
 */
export async function run(): Promise<number> {
  if (!hasBrowser) return 0;
  const share = process.argv.includes('--smoke') ? 0.1 : 1;
  const preview = await testPreview();
  const browser = await launch();
  const interactive = await visit(browser, preview.url, times.visits * share);
  const answer = await ask(browser, preview.url, times.questions * share);
  await browser.close();
  await preview.close();
  const good = [
    report('from opening to the page in use', interactive, goals.interactive),
    report('from a question to its answer', answer, goals.answer),
  ];
  return good.every(Boolean) ? 0 : 1;
}

/** Each visit is a new user's, with nothing in the browser's cache; measured by the page's own clock, which starts with its opening. */
async function visit(browser: Browser, url: string, count: number): Promise<number[]> {
  const measured: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    measured.push(
      await page.evaluate<number>(`new Promise((resolve) => {
        const look = () => document.activeElement?.id === 'composer' && document.querySelector('.suggestion')
          ? resolve(performance.now())
          : requestAnimationFrame(look);
        look();
      })`),
    );
    await context.close();
  }
  return measured;
}

/** In one conversation that grows, from the press on Send to the answer drawn. */
async function ask(browser: Browser, url: string, count: number): Promise<number[]> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.locator('.suggestion').first().waitFor();
  // Not counted: the first questions compile the code.
  for (const question of questions) await answered(page, question);
  const measured: number[] = [];
  for (let index = 0; index < count; index += 1) measured.push(await answered(page, questions[index % questions.length] ?? ''));
  return measured;
}

async function answered(page: Page, question: string): Promise<number> {
  await page.locator('#composer').fill(question);
  return page.evaluate<number>(`new Promise((resolve) => {
    const wanted = document.querySelectorAll('.message.from-bot').length + 1;
    const begun = performance.now();
    const look = () => document.querySelectorAll('.message.from-bot').length < wanted
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => resolve(performance.now() - begun));
    document.querySelector('.composer-row .send').click();
    look();
  })`);
}

/** Prints one line. @returns whether the goal is met. */
function report(what: string, measured: number[], goal: number): boolean {
  measured.sort((a, b) => a - b);
  const at = (part: number): number => measured[Math.min(measured.length - 1, Math.floor(part * measured.length))] ?? Number.NaN;
  console.log(
    `${what.padEnd(34)} ${at(0.5).toFixed(0).padStart(5)} ms (p50) ${at(0.99).toFixed(0).padStart(5)} ms (p99), ${measured.length} times; the goal is ${goal} ms`,
  );
  return at(0.99) < goal;
}
