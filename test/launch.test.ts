import { cpSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith } from './support/folder.ts';
import { runProgram } from './support/program.ts';

// The compiler takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A tiny program with the real launcher. */
function smallProgram() {
  const root = folderWith({
    'package.json': '{"type": "module"}',
    'src/main.ts': `console.log('first', process.argv.slice(2).join());\n`,
    'src/preview/bundle.ts': '',
    'src/data/words.txt': '',
    'commands/index.ts': 'export {};\n',
  });
  for (const name of ['tsconfig.json', 'tsconfig.build.json', 'src/launch.js', 'src/build.js']) cpSync(name, join(root, name));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  return {
    launch: () => runProgram(join(root, 'src/launch.js'), ['main', 'a', 'b']),
    /** Writes a source, later than everything before it. */
    write: (name: string, content: string): void => {
      writeFileSync(join(root, name), content);
      utimesSync(join(root, name), Date.now() / 1000 + 5, Date.now() / 1000 + 5);
    },
    remove: (name: string): void => {
      rmSync(join(root, name), { recursive: true });
    },
  };
}

test('it is built when it must be, and only then; what it prints comes alone on standard output', async () => {
  const { launch, write, remove } = smallProgram();
  const together = await Promise.all([launch(), launch()]);
  for (const { code, stdout } of together) expect({ code, stdout }).toEqual({ code: 0, stdout: 'first a,b\n' });
  expect((await launch()).stderr).toBe('');

  write('src/data/words.txt', 'Data is read from where it is.');
  expect((await launch()).stderr).toBe('');

  write('src/main.ts', `console.log('second');\n`);
  expect(await launch()).toEqual({ code: 0, stdout: 'second\n', stderr: 'Building…\n' });

  // As on a server: the built program alone.
  remove('node_modules');
  write('src/main.ts', `console.log('third');\n`);
  expect(await launch()).toEqual({ code: 0, stdout: 'second\n', stderr: '' });

  remove('dist');
  const nothing = await launch();
  expect(nothing.code).toBe(1);
  expect(nothing.stderr).toContain('npm ci && npm run build');
});

test('a source that does not compile is shown, and nothing is run', async () => {
  const { launch, write } = smallProgram();
  write('src/main.ts', `console.log('half'\n`);
  const { code, stdout, stderr } = await launch();
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/src\/main\.ts\(\d+,\d+\): error TS1005/);
});
