import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { isFromLibrary } from '../../src/discord/guard.ts';

const stack = (frame: string): Error =>
  Object.assign(new TypeError('x'), { stack: `TypeError: x\n    at ${frame}\n    at /app/src/discord/bot.ts:1:1` });

test.each([
  ['module.exports [as RESUMED] (/app/node_modules/discord.js/src/client/websocket/handlers/RESUMED.js:6:38)', true],
  ['WebSocketShard.onMessage (/app/node_modules/@discordjs/ws/src/ws/WebSocketShard.ts:640:10)', true],
  ['C:\\app\\node_modules\\discord.js\\src\\x.js:1:1', true],
  ['answer (/app/src/answer/engine.ts:1:1)', false],
  ['Object.parse (/app/node_modules/zod/index.js:1:1)', false],
])('an error thrown at %s is the library’s: %s', (frame, expected) => {
  expect(isFromLibrary(stack(frame))).toBe(expected);
});

test('a thrown string is nobody’s', () => {
  expect(isFromLibrary('x')).toBe(false);
});

test('the process survives discord.js failing at an INVALID_SESSION right after RESUMED, and answers on', async () => {
  const run = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'test/discord/resumed.fixture.ts'], { timeout: 40_000 });
  expect(run.stderr).toContain('RESUMED.js');
  expect(run.stdout).toMatch(/^ready: true, resumes: 1, answer: ## ✅ 16/u);
}, 45_000);
