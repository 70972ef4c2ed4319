import { InteractionType, Locale, MessageFlags, type APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { asText } from '../../src/interaction/asText.ts';
import { fromInteraction, fromMessage, type IncomingMessage } from '../../src/interaction/invocation.ts';
import { toBody, toResponse, toSuggestions } from '../../src/interaction/response.ts';

const user = { id: '1', username: 'ada', global_name: 'Ada' };
const interaction = (more: object): APIInteraction =>
  ({
    id: '7',
    locale: 'fr',
    guild_id: '5',
    guild_locale: 'de',
    channel: { id: '6', type: 0 },
    app_permissions: '2048',
    authorizing_integration_owners: { 0: '5' },
    member: { user, nick: 'Countess', permissions: '8' },
    ...more,
  }) as unknown as APIInteraction;

describe('an interaction', () => {
  test('of a subcommand has its whole name, and its own options', () => {
    const options = [{ type: 1, name: 'stats', options: [{ type: 4, name: 'days', value: 7, focused: true }] }];
    const data = { type: 1, name: 'manage', options };
    expect(fromInteraction(interaction({ type: InteractionType.ApplicationCommandAutocomplete, data }))).toMatchObject({
      kind: 'autocomplete',
      name: 'manage stats',
      options: { days: 7 },
      focused: 'days',
      user: { id: '1', name: 'Countess' },
      guildId: '5',
      channelId: '6',
      permissions: 8n,
      locale: Locale.French,
      guildLocale: Locale.German,
    });
  });

  test('of a component has its action and arguments', () => {
    const data = { custom_id: 'more:report:abc:0', component_type: 3, values: ['x'] };
    expect(fromInteraction(interaction({ type: InteractionType.MessageComponent, data, message: { id: '9' } }))).toMatchObject({
      kind: 'component',
      name: 'more',
      arguments: ['report', 'abc', '0'],
      values: ['x'],
      message: { id: '9' },
    });
  });

  test('of a form has its fields, in rows and labels alike, without the blank ones', () => {
    const components = [
      { type: 1, components: [{ type: 4, custom_id: 'a', value: 'one' }] },
      { type: 18, component: { type: 4, custom_id: 'b', value: 'two' } },
      { type: 18, component: { type: 4, custom_id: 'c', value: '  ' } },
    ];
    expect(fromInteraction(interaction({ type: InteractionType.ModalSubmit, data: { custom_id: 'why', components } }))?.options).toEqual({
      a: 'one',
      b: 'two',
    });
  });

  test('in a direct message has the user himself, and no permissions', () => {
    const direct = interaction({ type: 2, data: { type: 1, name: 'help' }, member: undefined, guild_id: undefined, user });
    expect(fromInteraction(direct)).toMatchObject({ user: { id: '1', name: 'Ada' }, permissions: 0n });
  });
});

describe('who may not write where an interaction came from', () => {
  const [SEND, IN_THREADS, ADMIN] = ['2048', String(1n << 38n), '8'];
  const both = { 0: '5', 1: '1' };
  test.each([
    ['nobody', SEND, SEND, 0, both, undefined],
    ['nobody, for an administrator', ADMIN, ADMIN, 0, both, undefined],
    ['the user', '0', SEND, 0, both, 'user'],
    ['the bot', SEND, '0', 0, both, 'bot'],
    ['the user, in a thread', SEND, IN_THREADS, 11, both, 'user'],
    ['nobody, in a thread', IN_THREADS, IN_THREADS, 12, both, undefined],
    ['nobody, where a user alone installed the bot', SEND, '0', 0, { 1: '1' }, undefined],
  ])('%s', (_, permissions, own, type, owners, mute) => {
    const given = interaction({
      type: InteractionType.MessageComponent,
      data: { custom_id: 'share', component_type: 2 },
      member: { user, permissions },
      channel: { id: '6', type },
      app_permissions: own,
      authorizing_integration_owners: owners,
    });
    expect(fromInteraction(given)?.mute).toBe(mute);
  });
});

describe('a message', () => {
  const message = (more: object): IncomingMessage =>
    ({
      id: '7',
      channel_id: '6',
      guild_id: '5',
      content: '<@9> How many?',
      author: user,
      mentions: [{ id: '9' }],
      type: 0,
      ...more,
    }) as unknown as IncomingMessage;

  test('to the bot is its text without the mention', () => {
    expect(fromMessage(message({}), '9')?.text).toBe('How many?');
    expect(fromMessage(message({ content: 'How <@!9> many?' }), '9')?.text).toBe('How   many?');
  });

  test.each([
    ['of another bot', { author: { ...user, bot: true } }],
    ['of a webhook', { webhook_id: '3' }],
    ['of the system', { type: 7 }],
    ['to somebody else', { mentions: [{ id: '8' }] }],
  ])('%s is none', (_, more) => {
    expect(fromMessage(message(more), '9')).toBeUndefined();
  });

  test('that replies to somebody else’s embed does not take it for a question of ours', () => {
    const of = (id: string) => fromMessage(message({ type: 19, referenced_message: { id: '4', author: { id } } }), '9');
    expect([of('9')?.message?.id, of('8')?.message?.id]).toEqual(['4', undefined]);
    expect([of('9')?.repliesToOther, of('8')?.repliesToOther]).toEqual([undefined, true]);
  });
});

describe('a reply', () => {
  test('never pings, and leaves nothing of what it replaces', () => {
    expect(toBody({ type: 'message', private: true })).toEqual({
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      allowed_mentions: { parse: [] },
    });
  });

  test('replaces only where there is a message, and is private where asked', () => {
    const reply = { type: 'message', content: 'x', private: true, replaces: true } as const;
    expect(toResponse(reply, true).response).toMatchObject({ type: 7 });
    expect(toResponse(reply, false).response).toMatchObject({ type: 4, data: { flags: MessageFlags.Ephemeral } });
  });

  test('of nothing is for components alone', () => {
    expect(toResponse({ type: 'none', deletes: true }, true)).toMatchObject({ response: { type: 6 }, deletesOriginal: true });
    expect(() => toResponse({ type: 'none' }, false)).toThrow('waiting');
  });

  test('of suggestions keeps to 25 of 100 letters, none of them empty', () => {
    const choices = [
      { name: ' ', value: 'a' },
      ...Array.from({ length: 30 }, () => ({ name: 'word '.repeat(40), value: 'v' })),
      { name: 'x', value: 'y'.repeat(101) },
    ];
    const { response } = toSuggestions(choices);
    const shown = 'data' in response && 'choices' in response.data ? (response.data.choices ?? []) : [];
    expect(shown).toHaveLength(25);
    expect(shown.every(({ name }) => name.length <= 100 && name.trim() !== '')).toBe(true);
  });

  test('without embeds keeps its words', () => {
    const text = asText({
      type: 'message',
      private: false,
      embeds: [{ author: { name: 'Q' }, description: '## A', fields: [{ name: 'Source', value: 'Here' }] }],
    });
    expect([text.content, text.embeds, text.flags]).toEqual(['-# Q\n## A\n-# Source: Here', undefined, MessageFlags.SuppressEmbeds]);
  });
});
