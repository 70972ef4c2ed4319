import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/preview/server.ts';
import { send, visit } from './support/client.ts';
import { testPreview } from './support/preview.ts';

describe('the port', () => {
  test('the next free one is taken when the wanted one is not', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const preview = await testPreview({ port });
    try {
      expect(Number(new URL(preview.url).port)).toBeGreaterThan(port);
      expect((await send(preview.url)).status).toBe(200);
    } finally {
      await preview.close();
      other.close();
    }
  });

  test('an address that is not this machine’s is refused in words', async () => {
    await expect(testPreview({ host: '203.0.113.7', password: 'x', port: 3999 })).rejects.toThrow(/PREVIEW_HOST/);
  });

  test('closing frees it, even with a page open', async () => {
    const preview = await testPreview();
    const visitor = await visit(preview.url);
    await preview.close();
    visitor.leave();
    await expect(send(preview.url)).rejects.toThrow();
  });
});

describe('what it serves', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await testPreview();
  });
  afterAll(() => preview.close());

  test.each([
    ['', 'text/html'],
    ['main.js', 'text/javascript'],
    ['main.css', 'text/css'],
  ])('/%s is %s, and not sent twice', async (path, type) => {
    const first = await send(preview.url + path);
    expect(first.status).toBe(200);
    expect(first.headers['content-type']).toContain(type);
    const again = await send(preview.url + path, { headers: { 'if-none-match': first.headers.etag ?? '' } });
    expect(again.status).toBe(304);
  });

  test('no file names an address outside the machine to load from', async () => {
    for (const path of ['', 'main.css'])
      expect((await send(preview.url + path)).text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
  });

  test.each([
    ['GET', 'nothing', 404],
    ['GET', '../package.json', 404],
    ['GET', 'api/interactions', 405],
    ['PUT', 'api/messages', 405],
    ['GET', 'api/reports/none', 404],
    ['GET', 'files/1/0/a.png', 404],
  ])('%s /%s is %i, in words', async (method, path, status) => {
    const answer = await send(preview.url + path, { method });
    expect(answer.status).toBe(status);
    expect(answer.json()).toHaveProperty('message');
  });

  test('a report comes with its paragraphs and where each fact stands in them', async () => {
    const report = (await send(`${preview.url}api/reports/cistrat-2012`)).json() as {
      sections: { paragraphs: { id: string; text: string }[] }[];
      facts: { paragraphId: string; start: number; end: number }[];
    };
    const paragraphs = new Map(report.sections.flatMap((section) => section.paragraphs).map((paragraph) => [paragraph.id, paragraph]));
    expect(paragraphs.size).toBeGreaterThan(5);
    expect(report.facts.length).toBeGreaterThan(100);
    for (const { paragraphId, start, end } of report.facts) {
      const paragraph = paragraphs.get(paragraphId);
      // A fact may rest on a heading.
      if (paragraph) expect(end).toBeLessThanOrEqual(paragraph.text.length);
      expect(start).toBeLessThan(end);
    }
  });

  test('READY brings what a page needs: the user, the places, the commands, questions to try', async () => {
    const visitor = await visit(preview.url);
    expect(visitor.ready.places.map(({ type }) => type)).toEqual([0, 1]);
    expect(visitor.ready.commands.map(({ name }) => name)).toContain('ask');
    expect(visitor.ready.reports[0]?.questions.length).toBeGreaterThan(2);
    visitor.leave();
  });
});
