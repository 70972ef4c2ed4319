import { expect, test, vi } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';

// Each test starts processes of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 40_000 });

const check = (...args: string[]) => runProgram('src/cli/corpus.ts', ['check', ...args]);

test('the shipped corpus is good, and what is in it is counted', async () => {
  const { code, stdout } = await check();
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /cistrat-2012: good\n {2}CISTRAT Annual Report 2012 \(2012, en\)\n {2}7 sections, 9 paragraphs, 30 sentences, \d+ facts, \d+ glossary terms/,
  );
});

test('a good report is shown beside the mistakes of a broken one', async () => {
  const folder = folderWith({ 'a/report.md': 'Good.', 'b/report.md': '---\nyear: x\n---\nBad.', 'c/notes.txt': '' });
  const { code, stdout, stderr } = await check(folder);
  expect(code).toBe(2);
  expect(stdout).toContain('/a: good');
  expect(stderr).toContain('/b/report.md:2: year is text, but should be a number');
  expect(stderr).toContain('/c/report.md: missing');
  expect(stderr).toContain('2 of 3 reports broken.');
});

test.each([
  [['check', '/nowhere'], '/nowhere: no such folder'],
  [['check', 'package.json'], 'package.json: is a file'],
  [[], 'npm run corpus -- check [DIR]'],
  [['mend'], 'npm run corpus -- check [DIR]'],
])('%j', async (args, message) => {
  const { code, stderr } = await runProgram('src/cli/corpus.ts', args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
