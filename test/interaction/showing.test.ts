import { Locale } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Invocation } from '../../commands/command.ts';
import { createCooldown } from '../../src/interaction/cooldown.ts';
import { createShowing } from '../../src/interaction/showing.ts';
import type { MessageReply, Reply } from '../../src/reply/types.ts';

const everyone: MessageReply = { type: 'message', content: 'x', private: false };
const press = (more: object = {}): Invocation =>
  ({
    kind: 'component',
    name: 'share',
    arguments: [],
    message: { id: '1', embeds: [] },
    user: { id: 'ada', name: 'Ada' },
    locale: Locale.EnglishUS,
    ...more,
  }) as unknown as Invocation;

/** What is said instead, over a clock that stands until it is moved. */
function stage() {
  const time = { ms: 1_000_000 };
  const now = (): Date => new Date(time.ms);
  const instead = createShowing(createCooldown({ burst: 2, refill: 30_000, now }), now);
  const told = (reply: Reply, invocation: Invocation): string | undefined => {
    const other = instead(reply, invocation);
    return other?.type === 'message' ? `${other.private ? 'private: ' : ''}${other.embeds?.[0]?.description ?? ''}` : undefined;
  };
  return { told, pass: (ms: number) => (time.ms += ms) };
}

describe('what a press would show to everyone', () => {
  test('goes through once, and again after a minute', () => {
    const { told, pass } = stage();
    expect(told(everyone, press())).toBeUndefined();
    expect(told(everyone, press())).toBe('private: ℹ️ This is shared already.');
    pass(61_000);
    expect(told(everyone, press())).toBeUndefined();
  });

  test.each([
    ['another message', press({ message: { id: '2', embeds: [] } })],
    ['another button', press({ arguments: ['1'] })],
    ['the same message with another answer', press({ message: { id: '1', embeds: [{ author: { name: 'And when?' } }] } })],
  ])('goes through for %s', (_, other) => {
    const { told } = stage();
    told(everyone, press());
    expect(told(everyone, other)).toBeUndefined();
  });

  test('counts for the cooldown', () => {
    const { told } = stage();
    const of = (id: string) => press({ message: { id, embeds: [] } });
    expect([told(everyone, of('1')), told(everyone, of('2'))]).toEqual([undefined, undefined]);
    expect(told(everyone, of('3'))).toMatch(/^private: ℹ️ That was quick!.*<t:\d+:R>/u);
  });

  test.each([
    ['user', 'private: ℹ️ You may not write in this channel, so I cannot share this here.'],
    ['bot', 'private: ℹ️ I may not write in this channel, so I cannot share this here.'],
  ])('is not shown where the %s may not write', (mute, words) => {
    expect(stage().told(everyone, press({ mute }))).toBe(words);
  });
});

test.each<[string, Reply, Invocation]>([
  ['a private reply', { ...everyone, private: true }, press({ mute: 'user' })],
  ['a page turned in its place', { ...everyone, replaces: true }, press({ mute: 'user' })],
  ['a form', { type: 'modal', modal: { custom_id: 'x', title: 'x', components: [] } }, press({ mute: 'user' })],
  ['the answer to a command', everyone, press({ kind: 'command', mute: 'user' })],
])('%s is nothing newly shown by a press', (_, reply, invocation) => {
  const { told } = stage();
  expect([1, 2, 3, 4].map(() => told(reply, invocation))).toEqual([undefined, undefined, undefined, undefined]);
});
