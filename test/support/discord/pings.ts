import type { APIAllowedMentions } from 'discord-api-types/v10';

/** Who would be notified by a message. */
export interface Pings {
  everyone: boolean;
  users: string[];
  roles: string[];
}

type Kind = 'everyone' | 'roles' | 'users';

/**
 * Reads who a text notifies, as Discord does: what it mentions, less what `allowed_mentions` holds back.
 * `defaults` are the kinds that count when there is no `allowed_mentions` (messages: all; interactions and webhooks: users).
 */
export function readPings(content: string, allowed: APIAllowedMentions | null | undefined, defaults: readonly Kind[]): Pings {
  const parse: readonly string[] = allowed ? (allowed.parse ?? []) : defaults;
  const named = (pattern: RegExp): string[] => [...new Set([...content.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
  const keep = (kind: 'roles' | 'users', ids: string[]): string[] =>
    parse.includes(kind) ? ids : ids.filter((id) => allowed?.[kind]?.includes(id) ?? false);
  return {
    everyone: parse.includes('everyone') && /@(everyone|here)\b/.test(content),
    users: keep('users', named(/<@!?(\d+)>/g)),
    roles: keep('roles', named(/<@&(\d+)>/g)),
  };
}
