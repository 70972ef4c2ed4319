import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { visit } from './preview/support/client.ts';
import { ask, created, placeOf, press, slash } from './preview/support/deeds.ts';
import { startDiscord } from './support/discord/index.ts';
import { folderWith } from './support/folder.ts';
import { runProgram, startProgram, type Program } from './support/program.ts';

// Each test starts processes of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 70_000 });

/** Starting takes some seconds; on a fresh clone the first start builds, and beside other programs that has taken half a minute. */
const patience = { timeout: 55_000, interval: 100 };

/** A corpus that is read in a moment, for what any corpus shows. */
const smallCorpus = (): string =>
  folderWith({ 'ferry-2020/report.md': '# The Ferry 2020\n\n## The year\n\nThe ferry was painted in May 2020.' });

async function started(environment: Record<string, string>): Promise<{ program: Program; url: string }> {
  const program = startProgram('src/main.ts', [], { PREVIEW_PORT: '0', DATA_DIR: join(folderWith(), 'data'), ...environment });
  const url = await vi.waitFor(() => {
    const found = /^The preview page is at (http:\S+)\n/mu.exec(program.output().stdout)?.[1];
    if (found === undefined) throw new Error(`no address yet: ${JSON.stringify(program.output())}`);
    return found;
  }, patience);
  return { program, url };
}

test('without a token it serves the preview page, says so, and ends in order', async () => {
  const { program, url } = await started({});
  await vi.waitFor(() => {
    expect(program.output().stdout).toContain('DISCORD_TOKEN');
  }, patience);
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<title>');
  program.kill('SIGTERM');
  expect((await program.ended).code).toBe(0);
});

test('started twice on one data folder, the second page says where the first is, and runs on a store of its own', async () => {
  const folder = join(folderWith(), 'data');
  const first = await started({ DATA_DIR: folder, CORPUS_DIR: smallCorpus() });
  const second = await started({ DATA_DIR: folder, CORPUS_DIR: smallCorpus(), PREVIEW_PORT: new URL(first.url).port });
  expect(second.program.output().stdout).toContain(`Another Rapporteur has the folder "${folder}" and serves its page at ${first.url}.`);
  expect(second.url).not.toBe(first.url);
  expect((await fetch(second.url)).status).toBe(200);
  for (const { program } of [second, first]) {
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  }
  expect(readdirSync(folder)).not.toContain('preview.url');
});

test('a bot is refused a data folder that another process has: it would lose what it is told', async () => {
  const folder = join(folderWith(), 'data');
  await started({ DATA_DIR: folder, CORPUS_DIR: smallCorpus() });
  const { code, stderr } = await runProgram('src/main.ts', [], { DATA_DIR: folder, DISCORD_TOKEN: 'a.b.c' });
  expect(code).toBe(2);
  expect(stderr).toContain('another process owns this file');
});

test('in the page, /manage onboarding posts its message into the channel', async () => {
  const { url } = await started({ CORPUS_DIR: smallCorpus() });
  const admin = await visit(url);
  const channel = placeOf(admin, 0);
  const options = [{ name: 'onboarding', type: 1, options: [{ name: 'channel', type: 7, value: channel }] }];
  expect((await slash(admin, 'manage', options, 'admin')).status).toBe(200);
  const invitation = await created(admin);
  expect([invitation.channel_id, invitation.flags, invitation.embeds[0]?.description]).toEqual([
    channel,
    undefined,
    expect.stringContaining('New here?'),
  ]);
  expect((await created(admin)).embeds[0]?.description).toContain(`Posted in <#${channel}>`);
  await press(admin, invitation, 'onboard');
  expect((await created(admin)).embeds[0]?.footer?.text).toContain('Step 1');
  admin.leave();
});

test('a corpus that changes is read again while it runs; a broken one is refused and the old one stays', async () => {
  const corpus = folderWith({ 'a/report.md': 'One.' });
  const { program } = await started({ CORPUS_DIR: corpus, LOG_LEVEL: 'debug' });
  const timesReady = (): number => program.output().stderr.split('the tour and the quiz are ready').length - 1;
  await vi.waitFor(() => {
    expect(timesReady()).toBe(1);
  }, patience);
  writeFileSync(join(corpus, 'a/report.md'), '---\nyear: x\n---\nTwo.');
  await vi.waitFor(() => {
    expect(program.output().stderr).toContain('a/report.md:2: year is text');
  }, patience);
  writeFileSync(join(corpus, 'a/report.md'), 'Two, mended.');
  await vi.waitFor(() => {
    expect(program.output().stderr).toContain('was read again');
    expect(timesReady()).toBe(2);
  }, patience);
  program.kill('SIGINT');
  expect((await program.ended).code).toBe(0);
});

test('a question without an answer is a gap until a report is added that answers it', async () => {
  const corpus = folderWith({ 'a/report.md': '# The Ferry 2020\n\n## The year\n\nThe ferry was painted in May.' });
  const { program, url } = await started({ CORPUS_DIR: corpus });
  const admin = await visit(url);
  await ask(admin, 'When was the Harbour Trust founded?');
  await created(admin);
  // Who asks more often is told to wait.
  const rarely = { ...patience, interval: 2000 };
  const gaps = async (): Promise<string> => {
    await slash(admin, 'manage', [{ name: 'gaps', type: 1, options: [] }], 'admin');
    return (await created(admin)).embeds[0]?.description ?? '';
  };
  await vi.waitFor(async () => {
    expect(await gaps()).toContain('When was the Harbour Trust founded?');
  }, rarely);
  mkdirSync(join(corpus, 'b'));
  const lines = [
    'The Harbour Trust was founded in 1974 by the keepers of nine lighthouses. It looks after the lights of the whole northern coast.',
    'The northern lighthouse was painted for 40,000 euros in June. A school for young keepers was opened in the old fort.',
  ];
  writeFileSync(join(corpus, 'b/report.md'), `# Harbour Trust 2021\n\n## The Trust\n\n${lines.join('\n\n## The year\n\n')}`);
  await vi.waitFor(async () => {
    expect(await gaps()).toContain('No open gaps');
  }, rarely);
  expect(program.output().stderr).toContain('gaps closed by a report');
  admin.leave();
});

test('under npm it ends when npm ends, which passes no signal on', async () => {
  const shell = spawn('sh', ['-c', `'${process.execPath}' --import tsx src/main.ts; true`], {
    env: {
      PATH: process.env['PATH'],
      npm_lifecycle_event: 'start',
      PREVIEW_PORT: '0',
      CORPUS_DIR: smallCorpus(),
      DATA_DIR: join(folderWith(), 'data'),
    },
  });
  let output = '';
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // The program holds the streams open until it ends.
  const closed = new Promise((resolve) => shell.once('close', resolve));
  await vi.waitFor(() => {
    expect(output).toContain('http://');
  }, patience);
  shell.kill('SIGTERM');
  await closed;
  expect(output).toContain('npm has ended');
});

test('with a token it is the bot', async () => {
  const discord = await startDiscord();
  const program = startProgram('src/main.ts', [], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    CORPUS_DIR: smallCorpus(),
    DATA_DIR: join(folderWith(), 'data'),
  });
  try {
    await vi.waitFor(() => {
      expect(program.output().stdout).toContain('is in Discord');
    }, patience);
    expect(program.output().stdout).not.toContain('preview');
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  } finally {
    await discord.stop();
  }
});

test.each<[string, Record<string, string>, RegExp]>([
  ['production without a token', { NODE_ENV: 'production' }, /^DISCORD_TOKEN is missing and NODE_ENV is production: .*\n$/],
  ['a bad variable', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL is none of: .*\n$/],
  ['a corpus that is not there', { CORPUS_DIR: '/nowhere' }, /^\/nowhere: no such folder: .*\n$/],
  ['a page for others without a password', { PREVIEW_HOST: '0.0.0.0' }, /^PREVIEW_HOST is 0\.0\.0\.0, .*PREVIEW_PASSWORD.*\n$/],
  ['a data folder that cannot be made', { DATA_DIR: '/dev/null/data' }, /^\/dev\/null\/data: .*DATA_DIR.*\n$/],
])('%s is refused in one clear line with exit code 2', async (_, environment, line) => {
  const { code, stdout, stderr } = await runProgram('src/main.ts', [], {
    CORPUS_DIR: smallCorpus(),
    DATA_DIR: join(folderWith(), 'data'),
    ...environment,
  });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(line);
});
