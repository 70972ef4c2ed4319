import { expect, test } from 'vitest';
import * as spec from 'discord-api-spec/zod';
import { ApiError } from './errors.ts';
import { check, refuse } from './validate/check.ts';
import { commandListProblems, type CommandBody } from './validate/commands.ts';
import { messageProblems, refuseEmpty, trimmed, type MessageBody } from './validate/message.ts';
import { modalProblems, type ModalBody } from './validate/modal.ts';

/** Discord's answer to a body: nothing when it takes it. */
function answer(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return `${error.code} ${error.message} ${JSON.stringify(error.errors ?? {})}`;
  }
}

const send = (body: object, ephemeralAllowed = false): string =>
  answer(() => {
    const passed = check<MessageBody>(spec.MessageCreateRequestSchema, trimmed(body), (parsed) =>
      messageProblems(parsed, { files: [], ephemeralAllowed }),
    );
    refuseEmpty(passed);
  });

const button = (custom_id: string, label = 'Label'): object => ({ type: 2, style: 1, custom_id, label });
const row = (...components: object[]): object => ({ type: 1, components });
const option = (value: string): object => ({ label: value, value });
const x = (count: number): string => 'x'.repeat(count);
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

test.each<[string, object]>([
  ['2000 characters', { content: x(2000) }],
  ['2000 emoji, which are 4000 UTF-16 units', { content: '😀'.repeat(2000) }],
  ['a title of 256 with spaces around', { embeds: [{ title: ` ${x(256)} ` }] }],
  ['embeds of 6000 in all', { embeds: [{ description: x(4096) }, { description: x(1904) }] }],
  ['an embed with only an image', { embeds: [{ image: { url: 'https://example.org/a.png' } }] }],
  ['five rows of five buttons', { components: many(5, (r) => row(...many(5, (b) => button(`${r} ${b}`)))) }],
  ['a link button', { components: [row({ type: 2, style: 5, url: 'https://example.org', label: 'Open' })] }],
  ['a select', { components: [row({ type: 3, custom_id: 's', options: [option('a'), option('b')], max_values: 2 })] }],
  ['components V2', { flags: 1 << 15, components: [{ type: 17, components: [{ type: 10, content: 'Text' }, row(button('a'))] }] }],
])('takes %s', (_what, body) => {
  expect(send(body)).toBe('');
});

test.each<[string, object, string]>([
  ['2001 characters', { content: x(2001) }, '"content":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH"'],
  ['nothing', {}, '50006'],
  ['only spaces', { content: ' \n ' }, '50006'],
  ['an empty embed', { embeds: [{ color: 3 }] }, '"embeds":{"0":{"description":{"_errors":[{"code":"BASE_TYPE_REQUIRED"'],
  ['a title of spaces', { embeds: [{ title: '   ' }] }, 'BASE_TYPE_REQUIRED'],
  [
    'a title of 257',
    { embeds: [{ title: x(257) }] },
    '"title":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH","message":"Length must be at most 256, is 257."',
  ],
  [
    '26 fields',
    { embeds: [{ fields: many(26, () => ({ name: 'n', value: 'v' })) }] },
    '"fields":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH"',
  ],
  ['an empty field', { embeds: [{ fields: [{ name: 'n', value: ' ' }] }] }, '"value":{"_errors"'],
  ['11 embeds', { embeds: many(11, () => ({ title: 't' })) }, 'BASE_TYPE_BAD_LENGTH'],
  ['6001 over all embeds', { embeds: [{ description: x(4096) }, { description: x(1905) }] }, 'MAX_EMBED_SIZE_EXCEEDED'],
  ['a relative link', { embeds: [{ title: 't', url: 'javascript:alert(1)' }] }, 'URL_TYPE_INVALID_SCHEME'],
  ['a picture that is not attached', { embeds: [{ title: 't', image: { url: 'attachment://a.png' } }] }, 'ATTACHMENT_NOT_FOUND'],
  ['six rows', { components: many(6, (r) => row(button(String(r)))) }, 'At most 5 rows'],
  ['six buttons in a row', { components: [row(...many(6, (b) => button(String(b))))] }, '"components":{"0":{"components":{"_errors"'],
  [
    'a button beside a select',
    { components: [row(button('a'), { type: 3, custom_id: 's', options: [option('a')] })] },
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  ['a custom_id twice', { components: [row(button('a'), button('a'))] }, 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  ['a custom_id of 101', { components: [row(button(x(101)))] }, '"custom_id":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH"'],
  ['an empty custom_id', { components: [row(button(''))] }, '"custom_id":{"_errors"'],
  ['a label of 81', { components: [row(button('a', x(81)))] }, '"label":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH"'],
  ['a button without a label', { components: [row({ type: 2, style: 1, custom_id: 'a' })] }, 'BUTTON_COMPONENT_NO_LABEL'],
  [
    'a link with a custom_id',
    { components: [row({ type: 2, style: 5, url: 'https://a.org', custom_id: 'a', label: 'a' })] },
    'BUTTON_COMPONENT_CUSTOM_ID',
  ],
  [
    '26 options',
    { components: [row({ type: 3, custom_id: 's', options: many(26, (n) => option(String(n))) })] },
    '"options":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH"',
  ],
  [
    'an option value twice',
    { components: [row({ type: 3, custom_id: 's', options: [option('a'), option('a')] })] },
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'more values than options',
    { components: [row({ type: 3, custom_id: 's', options: [option('a')], max_values: 2 })] },
    'SELECT_COMPONENT_MAX_OVER_OPTIONS',
  ],
  ['V2 components without the flag', { components: [{ type: 10, content: 'Text' }] }, 'needs the flag IS_COMPONENTS_V2'],
  [
    'content beside V2',
    { content: 'a', flags: 1 << 15, components: [{ type: 10, content: 'Text' }] },
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    '41 components in all',
    { flags: 1 << 15, components: many(9, (r) => row(...many(4, (b) => button(`${r} ${b}`)))) },
    'At most 40 components, are 45',
  ],
  ['a private flag where nothing is private', { content: 'a', flags: 64 }, 'INVALID_MESSAGE_FLAGS'],
  [
    'parse and ids at once',
    { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  ['a file that did not come', { content: 'a', attachments: [{ id: '0' }] }, 'ATTACHMENT_NOT_FOUND'],
])('refuses %s', (_what, body, words) => {
  expect(send(body)).toContain(words);
});

const modal = (title: string, components: object[]): string =>
  answer(() =>
    check<ModalBody>(spec.ModalInteractionCallbackRequestSchema, { type: 9, data: { custom_id: 'm', title, components } }, modalProblems),
  );
const label = (custom_id: string, more: object = {}): object => ({
  type: 18,
  label: 'Label',
  component: { type: 4, custom_id, style: 1, ...more },
});

test.each<[string, string, object[], string]>([
  ['a modal', 'Title', [label('a'), row({ type: 4, custom_id: 'b', style: 2, label: 'Old' })], ''],
  ['a title of 46', x(46), [label('a')], '"title"'],
  ['no components', 'Title', [], '"components"'],
  ['six components', 'Title', many(6, (n) => label(String(n))), 'Must be between 1 and 5 in length, is 6.'],
  ['an id twice', 'Title', [label('a'), label('a')], 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  ['a label in a label', 'Title', [label('a', { label: 'Twice' })], 'TEXT_INPUT_LABEL_IN_LABEL'],
  ['a value over max_length', 'Title', [label('a', { max_length: 2, value: 'abc' })], 'Must be between 0 and 2 in length, is 3.'],
])('modal: %s', (_what, title, components, words) => {
  const said = modal(title, components);
  if (words) expect(said).toContain(words);
  else expect(said).toBe('');
});

const command = (more: object): object => ({ name: 'ask', description: 'Ask', ...more });
const text = (name: string, more: object = {}): object => ({ type: 3, name, description: 'd', ...more });

test.each<[string, object[], string]>([
  ['a name in capitals', [command({ name: 'Ask' })], 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name with a space', [command({ name: 'a b' })], 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a translated name with a space', [command({ name_localizations: { fr: 'a b' } })], 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a Chinese name', [command({ name_localizations: { 'zh-CN': '提问' } })], ''],
  ['an unknown locale', [command({ name_localizations: { es: 'preguntar' } })], '"es\\" is no locale of Discord'],
  ['no description', [command({ description: '' })], 'BASE_TYPE_REQUIRED'],
  ['a context menu with capitals and spaces', [{ type: 3, name: 'Ask the report about this' }], ''],
  ['a context menu with a description', [{ type: 3, name: 'Ask', description: 'd' }], 'CONTEXT_MENU_DESCRIPTION'],
  ['a name twice', [command({}), command({})], 'APPLICATION_COMMANDS_DUPLICATE_NAME'],
  [
    'required after optional',
    [command({ options: [text('a'), text('b', { required: true })] })],
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'autocomplete beside choices',
    [command({ options: [text('a', { autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] })],
    'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE',
  ],
  [
    'a subcommand beside an option',
    [command({ options: [{ type: 1, name: 'a', description: 'd' }, text('b')] })],
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  ['16 message commands', many(16, (n) => ({ type: 3, name: `n${n}` })), 'of type 3 is 15, are 16'],
  [
    'over 8000 characters',
    [command({ options: many(25, (n) => text(`o${n}`, { choices: many(4, (c) => ({ name: `${c}${x(50)}`, value: x(50) })) })) })],
    'APPLICATION_COMMAND_TOO_LARGE',
  ],
])('commands: %s', (_what, commands, words) => {
  const said = answer(() => {
    refuse(commandListProblems(commands as CommandBody[]));
  });
  if (words) expect(said).toContain(words);
  else expect(said).toBe('');
});
