import { describe, expect, test } from 'vitest';
import { hasBrowser, lastAnswer, say, stage } from './support/browser.ts';
import { sampleCommands } from './support/sample.ts';

describe.skipIf(!hasBrowser)('on a phone', () => {
  const { open } = stage(sampleCommands);

  test.each([
    ['en-US', 'Message #ask-the-report'],
    ['fr', '#ask-the-report'],
    ['es-ES', 'Enviar mensaje a #ask-the-report'],
    ['zh-CN', '在 #ask-the-report 发消息 · 输入 / 查看命令'],
  ])('the hint of the field is one that it has room for: %s', async (locale, hint) => {
    const page = await open({ viewport: { width: 360, height: 720 }, locale });
    expect(await page.locator('#composer').getAttribute('placeholder')).toBe(hint);
    expect(await page.locator('.mention-toggle').textContent()).toBe('@Rapporteur');
  });

  test('a wide field has the whole hint, and a narrower one less of it', async () => {
    const page = await open();
    const hint = page.locator('#composer[placeholder="Message #ask-the-report · Type / for the commands"]');
    await hint.waitFor();
    await page.setViewportSize({ width: 360, height: 720 });
    await page.locator('#composer[placeholder="Message #ask-the-report"]').waitFor();
  });

  test.each([420, 720])('a new answer is shown from its headline on, %d pixels high', async (height) => {
    const page = await open({ viewport: { width: 360, height } });
    await say(page, 'How many trainees were there?');
    await lastAnswer(page).locator('.embed').waitFor();
    const isShownFromItsTop = async (): Promise<boolean> => {
      const [answer, scroller] = await Promise.all([lastAnswer(page).boundingBox(), page.locator('#scroller').boundingBox()]);
      if (!answer || !scroller) return false;
      return answer.y >= scroller.y - 1 && answer.y < scroller.y + scroller.height / 2;
    };
    // What was shown before is the last answer until this one is there.
    await expect.poll(isShownFromItsTop).toBe(true);
  });
});
