import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Asset {
  type: string;
  bytes: Uint8Array;
  etag: string;
}

const types: Record<string, string> = {
  'index.html': 'text/html; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'main.css': 'text/css; charset=utf-8',
};

/** The page's files by address: as `npm run build` left them, else (from the sources) bundled now, which the built program never does. */
export async function loadAssets(): Promise<Map<string, Asset>> {
  const built = new URL('./page/', import.meta.url);
  const names = Object.keys(types);
  const prebuilt = await Promise.all(names.map((name) => readFile(new URL(name, built)).catch(() => undefined)));
  const files = prebuilt.every((bytes) => bytes !== undefined)
    ? new Map(names.map((name, index) => [name, prebuilt[index] as Uint8Array]))
    : await (await import('./bundle.ts')).bundlePage();
  const assets = new Map<string, Asset>();
  for (const [name, bytes] of files) {
    const asset = {
      type: types[name] ?? 'application/octet-stream',
      bytes,
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    };
    assets.set(name === 'index.html' ? '/' : `/${name}`, asset);
  }
  return assets;
}

/** Sends a file, or 304 where the browser has it. */
export function sendAsset(request: IncomingMessage, response: ServerResponse, { type, bytes, etag }: Asset): void {
  response.setHeader('etag', etag);
  response.setHeader('cache-control', 'no-cache');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.byteLength });
  response.end(bytes);
}
