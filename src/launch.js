// Runs an entry point from dist, which it builds first where it is missing or older than the sources:
//   node src/launch.js cli/ask "How many trainees were there?"
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, canBuild, isBuilt, isFresh } from './build.js';

const [entry = 'main'] = process.argv.splice(2, 1);

if (canBuild() && !isFresh()) {
  console.error('Building…');
  if (!build()) fail('The build failed; its errors stand above.');
} else if (!isBuilt()) {
  fail('dist is not built and there is no compiler: run "npm ci && npm run build" first.');
}

process.argv[1] = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'src', `${entry}.js`);
await import(pathToFileURL(process.argv[1]).href);

function fail(message) {
  console.error(message);
  process.exit(1);
}
