import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIUser } from 'discord-api-types/v10';

const cookieName = 'rapporteur_preview';
const names = [
  'Ada',
  'Bao',
  'Chloé',
  'Diego',
  'Elif',
  'Farid',
  'Grace',
  'Hana',
  'Inés',
  'Jonas',
  'Kofi',
  'Lin',
  'Mira',
  'Noor',
  'Olga',
  'Paulo',
];

/** The user behind a cookie's secret: the same secret is the same user after a restart too, and an id gives no way back to the secret. */
function userOf(secret: string): APIUser {
  const digest = createHash('sha256').update(secret).digest();
  const name = names[(digest[8] ?? 0) % names.length] ?? 'Guest';
  const id = (900_000_000_000_000_000n + (digest.readBigUInt64BE(0) % 90_000_000_000_000_000n)).toString();
  return {
    id,
    username: `${name
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()}${id.slice(-3)}`,
    discriminator: '0',
    global_name: name,
    avatar: null,
  };
}

/** Who asks: one cookie is one user. `setCookie` is the header to send where the browser has none yet. */
export function identify(request: IncomingMessage): { user: APIUser; setCookie?: string } {
  const found = new RegExp(`(?:^|;\\s*)${cookieName}=([0-9a-f]{32})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
  if (found) return { user: userOf(found) };
  const secret = randomBytes(16).toString('hex');
  return { user: userOf(secret), setCookie: `${cookieName}=${secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000` };
}
