import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unpackWoff } from './woff.ts';

const require = createRequire(import.meta.url);

/** Scripts of Noto Sans that its npm package has, beside Chinese. */
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const weights = [400, 700];

/**
 * Files of fonts that cover a text, for the renderer, which reads files only. Noto Sans is always there; Noto Sans Hans comes with an optional
 * package and is used where the text has Chinese letters.
 */
export function fontFiles(text: string): string[] {
  latin ??= unpackLatin();
  return /\p{Script=Han}/u.test(text) ? [...latin, ...chinese()] : latin;
}

let latin: string[] | undefined;

function unpackLatin(): string[] {
  const folder = dirname(require.resolve('@fontsource/noto-sans/package.json'));
  const target = mkdtempSync(join(tmpdir(), 'rapporteur-fonts-'));
  process.once('exit', () => {
    rmSync(target, { recursive: true, force: true });
  });
  return subsets.flatMap((subset) =>
    weights.map((weight) => {
      const name = `noto-sans-${subset}-${weight}-normal`;
      const file = join(target, `${name}.ttf`);
      writeFileSync(file, unpackWoff(readFileSync(join(folder, 'files', `${name}.woff`))));
      return file;
    }),
  );
}

/** @returns nothing where the optional package was left out: Chinese letters then show as boxes. */
function chinese(): string[] {
  try {
    const folder = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');
    return ['Regular', 'Bold'].map((weight) => join(folder, `NotoSansHans-${weight}.otf`)).filter((file) => existsSync(file));
  } catch {
    return [];
  }
}
