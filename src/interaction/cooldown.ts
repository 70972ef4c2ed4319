import { RecentMap } from './recent.ts';

/** How fast one user may ask. */
export interface CooldownOptions {
  /** Questions in a row before a pause is asked for. Default 10: a person reading the answers never gets there. */
  burst?: number;
  /** Milliseconds in which one more question is allowed. Default 3,000. */
  refill?: number;
  now?: () => Date;
}

/** Asked too fast. */
export interface Pause {
  until: Date;
  /** Whether this is the first refusal since the last allowed question: a public channel is told once. */
  first: boolean;
}

/** A token bucket for each user. @returns undefined when the user may ask now. */
export function createCooldown({ burst = 10, refill = 3000, now = () => new Date() }: CooldownOptions = {}): (
  userId: string,
) => Pause | undefined {
  const users = new RecentMap<string, { tokens: number; at: number; refused: boolean }>(50_000, burst * refill, () => now().getTime());
  return (userId) => {
    const time = now().getTime();
    const user = users.get(userId) ?? { tokens: burst, at: time, refused: false };
    const tokens = Math.min(burst, user.tokens + (time - user.at) / refill);
    if (tokens >= 1) {
      users.set(userId, { tokens: tokens - 1, at: time, refused: false });
      return undefined;
    }
    users.set(userId, { tokens, at: time, refused: true });
    return { until: new Date(time + (1 - tokens) * refill), first: !user.refused };
  };
}
