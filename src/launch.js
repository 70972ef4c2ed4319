// Runs an entry point from dist, which it builds first where it is missing or older than the sources:
//   node src/launch.js cli/ask "How many trainees were there?"
// Plain JavaScript, because nothing is built yet when it starts. Without the development packages a built dist is run as it is.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');
const [entry = 'main'] = process.argv.splice(2, 1);

/** The latest change below some files and folders, in milliseconds. */
function latest(...paths) {
  return Math.max(
    ...paths.map((path) => {
      const { mtimeMs } = statSync(path);
      if (!statSync(path).isDirectory()) return mtimeMs;
      return Math.max(mtimeMs, ...readdirSync(path).map((name) => latest(join(path, name))));
    }),
  );
}

const sources = ['src', 'commands', 'package.json', 'tsconfig.json', 'tsconfig.build.json'].map((name) => join(root, name));
const fresh = existsSync(stamp) && statSync(stamp).mtimeMs >= latest(...sources.filter(existsSync));
if (!fresh && existsSync(join(root, 'node_modules', 'typescript'))) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The build failed; its errors stand above.');
    process.exit(1);
  }
} else if (!existsSync(stamp)) {
  console.error('dist is not built and typescript is not installed: run "npm ci && npm run build" first.');
  process.exit(1);
}
if (!fresh && existsSync(join(root, 'node_modules', 'typescript'))) writeFileSync(stamp, '');

process.argv[1] = join(root, 'dist', 'src', `${entry}.js`);
await import(pathToFileURL(process.argv[1]).href);
