import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doorsOf, readConfig } from '../src/config.ts';
import { RapporteurError } from '../src/errors.ts';

const doors = (environment: NodeJS.ProcessEnv) => doorsOf(readConfig(environment));

test('nothing needs to be set', () => {
  expect(readConfig({})).toMatchObject({
    production: false,
    dataDirectory: 'data',
    previewPort: 3210,
    retentionDays: 365,
    timeZone: 'UTC',
  });
});

test('a variable without a value counts as absent', () => {
  expect(readConfig({ DISCORD_TOKEN: '', PREVIEW_PORT: '', RETENTION_DAYS: '' })).toEqual(readConfig({}));
});

test('numbers are numbers', () => {
  expect(readConfig({ PREVIEW_PORT: '0', RETENTION_DAYS: '30' })).toMatchObject({ previewPort: 0, retentionDays: 30 });
});

describe('a bad value is named with what is wrong and where it is explained', () => {
  test.each<[string, string, string]>([
    ['NODE_ENV', 'prod', 'is none of: development, production, test'],
    ['DISCORD_TOKEN', 'Bot abc', 'has a blank in it'],
    ['DISCORD_GUILD_ID', 'my server', 'is not a server id'],
    ['DISCORD_API', 'discord', 'is not an address'],
    ['DATABASE_URL', 'mysql://host/db', 'is not the address of a PostgreSQL'],
    ['RETENTION_DAYS', '-1', 'is not a whole number from 0'],
    ['RETENTION_DAYS', 'forever', 'is not a whole number from 0'],
    ['TIME_ZONE', 'Paris', 'is not a time zone'],
    ['PREVIEW', 'yes', 'is none of: on, off'],
    ['PREVIEW_PORT', '65536', 'is not a whole number from 0 to 65535'],
    ['PREVIEW_PORT', '0x10', 'is not a whole number'],
    ['LOG_LEVEL', 'loud', 'is none of: fatal,'],
  ])('%s=%s', (name, value, problem) => {
    expect(() => readConfig({ [name]: value })).toThrow(RapporteurError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} ${problem}.*\\(\\.env\\.example explains it\\)\\.$`));
  });

  test('all of them at once, and no value is repeated: it may be a secret', () => {
    const read = (): unknown => readConfig({ DISCORD_TOKEN: 'se cret', DATABASE_URL: 'secret', LOG_LEVEL: 'x' });
    expect(read).toThrow(/^DISCORD_TOKEN .*\nDATABASE_URL .*\nLOG_LEVEL .*$/);
    expect(read).not.toThrow(/se ?cret/);
  });
});

describe('the doors', () => {
  test.each([
    [{}, { token: undefined, preview: true }],
    [{ DISCORD_TOKEN: 't' }, { token: 't', preview: false }],
    [
      { DISCORD_TOKEN: 't', PREVIEW: 'on' },
      { token: 't', preview: true },
    ],
    [
      { DISCORD_TOKEN: 't', NODE_ENV: 'production' },
      { token: 't', preview: false },
    ],
    [
      { NODE_ENV: 'production', PREVIEW: 'on' },
      { token: undefined, preview: true },
    ],
  ])('%o opens %o', (environment, expected) => {
    expect(doors(environment)).toEqual(expected);
  });

  test.each([[{ NODE_ENV: 'production' }], [{ PREVIEW: 'off' }], [{ NODE_ENV: 'production', PREVIEW: 'off' }]])(
    '%o is refused in one line that names the token',
    (environment) => {
      expect(() => doors(environment)).toThrow(/^DISCORD_TOKEN is missing .*$/);
    },
  );
});

test('.env.example explains every variable that is read, and no other', () => {
  const read = readFileSync('src/config.ts', 'utf8').match(/^ {2}[A-Z_]+(?=: optional)/gmu) ?? [];
  const explained = readFileSync('.env.example', 'utf8').match(/^#? ?[A-Z_]+(?==)/gmu) ?? [];
  const names = (found: string[]): string[] => found.map((name) => name.replace(/^[# ]+/u, '')).sort();
  expect(names(explained)).toEqual(names(read));
});
