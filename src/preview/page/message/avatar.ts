import type { APIUser } from 'discord-api-types/v10';
import { h, icon } from '../dom.ts';

/** A round picture made here, as nothing may come from outside: the bot's sheet of paper, or a user's first letter. */
export function avatar(user: APIUser): HTMLElement {
  if (user.bot) return h('span', { class: 'avatar avatar-bot', 'aria-hidden': 'true' }, icon('bot'));
  const colour = Number(BigInt(user.id) % 6n);
  const letter = String.fromCodePoint(nameOf(user).codePointAt(0) ?? 63);
  return h('span', { class: `avatar avatar-${colour}`, 'aria-hidden': 'true' }, letter);
}

export const nameOf = (user: APIUser): string => user.global_name ?? user.username;
