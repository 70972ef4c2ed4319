import { describe, expect, test } from 'vitest';
import { createConversations } from '../../src/interaction/conversations.ts';
import { createCooldown } from '../../src/interaction/cooldown.ts';
import { RecentMap } from '../../src/interaction/recent.ts';

const clock = () => {
  const time = { ms: 1_000_000 };
  return { now: () => new Date(time.ms), pass: (ms: number) => (time.ms += ms) };
};

describe('a conversation', () => {
  test('keeps the last five questions of a user in a channel, oldest first', () => {
    const { earlier, remember } = createConversations();
    for (const question of ['1', '2', '3', '4', '5', '6']) remember('ada', 'general', question);
    remember('bob', 'general', 'other');
    expect(earlier('ada', 'general')).toEqual(['2', '3', '4', '5', '6']);
    expect(earlier('ada', 'random')).toEqual([]);
  });

  test('is forgotten after a quarter of an hour', () => {
    const { now, pass } = clock();
    const { earlier, remember } = createConversations(now);
    remember('ada', 'general', '1');
    pass(14 * 60_000);
    expect(earlier('ada', 'general')).toEqual(['1']);
    pass(2 * 60_000);
    expect(earlier('ada', 'general')).toEqual([]);
  });

  test('loses an edited question and what came after it', () => {
    const { earlier, remember, forget } = createConversations();
    for (const question of ['1', '2', '3']) remember('ada', 'general', question);
    forget('ada', 'general', '2');
    expect(earlier('ada', 'general')).toEqual(['1']);
  });
});

describe('the cooldown', () => {
  test('lets a burst through, then one a while', () => {
    const { now, pass } = clock();
    const take = createCooldown({ burst: 2, refill: 1000, now });
    expect([take('ada'), take('ada')]).toEqual([undefined, undefined]);
    const pause = take('ada');
    expect(pause).toEqual({ until: new Date(now().getTime() + 1000), first: true });
    expect(take('ada')?.first).toBe(false);
    expect(take('bob')).toBeUndefined();
    pass(1000);
    expect(take('ada')).toBeUndefined();
    expect(take('ada')?.first).toBe(true);
  });
});

test('a map that forgets holds no more than its capacity, the longest untouched going first', () => {
  const map = new RecentMap<string, number>(2, 1000);
  map.set('a', 1);
  map.set('b', 2);
  map.set('a', 3);
  map.set('c', 4);
  expect([map.get('a'), map.get('b'), map.get('c'), map.size]).toEqual([3, undefined, 4, 2]);
});
