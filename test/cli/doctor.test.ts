import { expect, test, vi } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';

// Each test starts processes of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 40_000 });

const doctor = (environment: Record<string, string>) =>
  runProgram('src/cli/doctor.ts', [], { DATA_DIR: `${folderWith()}/data`, ...environment });
/** The shape of a token: the bot's id in base64url, a time and a signature. */
const token = `${Buffer.from('123456789012345678').toString('base64url')}.abcdef.${'x'.repeat(38)}`;

test('all is well without any setting, and with a token', async () => {
  for (const environment of [{}, { DISCORD_TOKEN: token, NODE_ENV: 'production' }]) {
    const { code, stdout } = await doctor(environment);
    expect(code).toBe(0);
    expect(stdout).toContain('cistrat-2012');
    expect(stdout).toContain('All is well.');
    expect(stdout).not.toContain(token);
  }
});

test.each<[Record<string, string>, string]>([
  [{ DISCORD_TOKEN: 'a1b2c3' }, 'does not look like a bot token\n     → Copy it from the page "Bot"'],
  [{ NODE_ENV: 'production' }, 'DISCORD_TOKEN is missing'],
  [{ CORPUS_DIR: '/nowhere' }, '/nowhere: no such folder'],
  [{ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }, 'BAD  '],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is none of'],
])('%o is named with what to do about it', async (environment, finding) => {
  const { code, stdout, stderr } = await doctor(environment);
  expect(stdout).toContain(finding);
  expect(stdout).toContain('→');
  expect(stderr).toContain('1 to mend.');
  expect(code).toBe(2);
});
