import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLoopback } from '../../src/preview/guard.ts';
import type { Preview } from '../../src/preview/server.ts';
import { send } from './support/client.ts';
import { testPreview } from './support/preview.ts';

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.2', false],
  ['127.evil.example', false],
  ['localhost.evil.example', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

describe('without a password', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await testPreview();
  });
  afterAll(() => preview.close());

  test.each(['localhost', '127.0.0.1:3210', '[::1]:3210'])('the name %s is let in', async (host) => {
    expect((await send(preview.url, { headers: { host } })).status).toBe(200);
  });

  test.each(['evil.example', 'evil.example:3210', 'localhost.evil.example'])(
    'the name "%s" is refused: it may be a foreign site that points here',
    async (host) => {
      const answer = await send(preview.url, { headers: { host } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers['set-cookie']).toBeUndefined();
    },
  );

  test('a form of another site cannot post', async () => {
    const answer = await send(`${preview.url}api/explain`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: { question: 'x' },
    });
    expect(answer.status).toBe(403);
  });

  test('the page itself can post', async () => {
    const origin = preview.url.replace(/\/$/, '');
    expect(
      (await send(`${preview.url}api/explain`, { method: 'POST', headers: { origin }, body: { question: 'How many trainees?' } })).status,
    ).toBe(200);
  });

  test('the policy allows nothing but the page’s own files, and no inline script or style', async () => {
    const policy = (await send(preview.url)).headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('beyond loopback', () => {
  test('it does not start without a password, and says which variable is missing', async () => {
    await expect(testPreview({ host: '0.0.0.0' })).rejects.toThrow('PREVIEW_PASSWORD');
  });

  test('with a password it asks everybody for it, whatever the name', async () => {
    const preview = await testPreview({ host: '0.0.0.0', password: 'sesame: open' });
    const url = preview.url.replace('0.0.0.0', '127.0.0.1');
    const basic = (password: string): Record<string, string> => ({
      authorization: `Basic ${Buffer.from(`anyone:${password}`).toString('base64')}`,
    });
    try {
      const refused = await send(url);
      expect(refused.status).toBe(401);
      expect(refused.headers['www-authenticate']).toMatch(/^Basic/);
      expect((await send(url, { headers: basic('wrong') })).status).toBe(401);
      expect((await send(url, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
      expect((await send(`${url}api/reports/cistrat-2012`)).status).toBe(401);
      expect((await send(url, { headers: basic('sesame: open') })).status).toBe(200);
      expect((await send(url, { headers: { ...basic('sesame: open'), host: 'preview.example' } })).status).toBe(200);
    } finally {
      await preview.close();
    }
  });
});
