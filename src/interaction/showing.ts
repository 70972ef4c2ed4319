import type { Invocation } from '../../commands/command.ts';
import { notice } from '../reply/notice.ts';
import { questionIn } from '../reply/readBack.ts';
import type { Reply } from '../reply/types.ts';
import { languageOf, wordsOf } from '../reply/words/index.ts';
import type { createCooldown } from './cooldown.ts';
import { RecentMap } from './recent.ts';

/** A press of the same button for the same answer within this many milliseconds is taken for a slip. */
const again = 60_000;

/**
 * Looks at what a press would newly show to everyone: it goes through where the person and the bot may both write, once, and not too fast.
 * @returns what to reply instead, for the presser alone; undefined when it may be shown.
 */
export function createShowing(
  cooldown: ReturnType<typeof createCooldown>,
  now: () => Date,
): (reply: Reply, invocation: Invocation) => Reply | undefined {
  const shown = new RecentMap<string, true>(10_000, again, () => now().getTime());
  return (reply, { kind, name, arguments: parts, message, locale, mute, user }) => {
    if (kind !== 'component' || reply.type !== 'message' || reply.private || reply.replaces) return undefined;
    const { errors } = wordsOf(languageOf(locale));
    if (mute) return notice(errors.mute[mute]);
    // A private answer is replaced in place by the next one: its question tells them apart.
    const key = [message?.id, name, ...parts, questionIn(message)].join(':');
    if (shown.get(key)) return notice(errors.shownAlready);
    const pause = cooldown(user.id);
    if (pause) return notice(errors.cooldown(`<t:${Math.ceil(pause.until.getTime() / 1000)}:R>`));
    shown.set(key, true);
    return undefined;
  };
}
