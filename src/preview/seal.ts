import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '../errors.ts';
import type { Log } from '../log.ts';

const keyLength = 32;

/**
 * The key that seals messages, kept in a folder so that a seal outlives the program. Where it cannot be kept it is another one each time, and
 * buttons of messages from before a restart are refused.
 */
export function keyIn(directory: string, log: Log): Buffer {
  const file = join(directory, 'preview.key');
  try {
    mkdirSync(directory, { recursive: true });
    const known = existsSync(file) ? readFileSync(file) : undefined;
    if (known?.length === keyLength) return known;
    const key = randomBytes(keyLength);
    writeFileSync(file, key, { mode: 0o600 });
    return key;
  } catch (error) {
    log.warn({ error: describe(error) }, 'preview: no key can be kept, so buttons of earlier messages die with a restart');
    return randomBytes(keyLength);
  }
}

/** Tells the server's own messages from made-up ones when a page hands one back that the server has forgotten since a restart. */
export interface Seals {
  sealed: <T extends object>(message: T) => T & { seal: string };
  isOurs: (message: object) => boolean;
}

export function createSeals(key: Buffer): Seals {
  const sealOf = (message: object): Buffer => createHmac('sha256', key).update(canonical(message)).digest();
  return {
    sealed: (message) => ({ ...message, seal: sealOf(message).toString('base64url') }),
    isOurs: ({ seal, ...message }: { seal?: unknown }) => {
      const given = Buffer.from(typeof seal === 'string' ? seal : '', 'base64url');
      const own = sealOf(message);
      return given.length === own.length && timingSafeEqual(given, own);
    },
  };
}

/** JSON with its keys in order: checking a message's shape moves them. */
const canonical = (value: object): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
