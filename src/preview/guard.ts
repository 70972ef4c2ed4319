import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError } from './http.ts';

/** Nothing but the page's own files: no inline script or style, no other address, no frame around it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function secure(response: ServerResponse): void {
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
}

/** Whether only this machine can reach an address to listen on. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The password of an HTTP Basic header; the user name may be anything. */
const passwordOf = (request: IncomingMessage): string =>
  Buffer.from(/^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '', 'base64')
    .toString('utf8')
    .replace(/^[^:]*:?/, '');

/** Whether a POST comes from the page itself. Browsers name the origin of every POST; programs need not. */
function isForeign(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
}

/**
 * Lets a request in or refuses it.
 * @throws HttpError 421 for a name that is not this machine's (a foreign site that points its own name here could read the page otherwise; a password
 * guards against that as well, so with one any name will do), 403 for a request of another site, 401 without the password.
 */
export function admit(request: IncomingMessage, response: ServerResponse, password: string | undefined): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  if (password === undefined && !isLoopback(host)) throw new HttpError(421, 'Open this page as http://localhost or http://127.0.0.1.');
  if (request.method !== 'GET' && isForeign(request)) throw new HttpError(403, 'This request comes from another site.');
  if (password !== undefined && !timingSafeEqual(digest(passwordOf(request)), digest(password))) {
    response.setHeader('www-authenticate', 'Basic realm="Rapporteur preview", charset="UTF-8"');
    throw new HttpError(401, 'This page needs the password in PREVIEW_PASSWORD; any user name will do.');
  }
}
