// Builds dist: the program by tsc, the preview's page by esbuild. `npm run build` runs it, and launch.js where dist is missing or old.
// Plain JavaScript, because nothing is built yet when it runs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Its time is that of the newest source that went into dist. */
const stamp = join(root, 'dist', '.built');
const lock = join(root, 'dist', '.building');
const sources = ['src', 'commands', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
/** Read at run time from where they are, or never built. */
const notSources = new Set(['data', 'training', 'screenshots']);

/** The latest change of a file, or in a folder, in milliseconds; 0 where there is none. */
function latest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const below = readdirSync(path).filter((name) => !notSources.has(name));
  return Math.max(stats.mtimeMs, ...below.map((name) => latest(join(path, name))));
}

const newestSource = () => Math.max(...sources.map((name) => latest(join(root, name))));

export const isBuilt = () => existsSync(stamp);
/** Whether dist holds what the sources say now. File systems round times, so a millisecond is let pass. */
export const isFresh = () => isBuilt() && statSync(stamp).mtimeMs + 1 >= newestSource();
/** A production installation has no compiler: it runs the dist that it was given. */
export const canBuild = () => existsSync(join(root, 'node_modules', 'typescript'));

/** Builds dist, or waits while another process does. @returns whether dist is good. */
export function build() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  while (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    if (isFresh()) return true;
    rmSync(stamp, { force: true });
    const newest = newestSource();
    const good = node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json') && node('--import', 'tsx', 'src/preview/bundle.ts');
    if (good) {
      writeFileSync(stamp, '');
      utimesSync(stamp, newest / 1000, newest / 1000);
    }
    return good;
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Standard output belongs to what runs after the build. */
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;

/** Two processes that start together must not write dist at once; a lock whose process is gone counts for nothing. */
function takeLock() {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Empty for the moment between its making and its writing.
    if (pid === 0) return Date.now() - statSync(file).mtimeMs < 5000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = build() ? 0 : 1;
