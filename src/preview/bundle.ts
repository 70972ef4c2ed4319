import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = new URL('./page/', import.meta.url);
const at = (name: string): string => fileURLToPath(new URL(name, page));

/**
 * Bundles the page: one script, one stylesheet, the HTML as it is.
 * @param directory where the files go; in memory only when absent.
 * @returns the files' bytes by name.
 */
export async function bundlePage(directory?: string): Promise<Map<string, Uint8Array>> {
  const result = await build({
    entryPoints: [
      { in: at('main.ts'), out: 'main' },
      { in: at('styles/index.css'), out: 'main' },
      { in: at('index.html'), out: 'index' },
    ],
    outdir: directory ?? fileURLToPath(page),
    loader: { '.html': 'copy' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: directory !== undefined,
    metafile: true,
    logLevel: 'silent',
  });
  return new Map((result.outputFiles ?? []).map((file) => [file.path.split(/[\\/]/).pop() ?? '', file.contents]));
}

// Run by itself (npm run build) it writes the page to where the built server looks for it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundlePage(process.argv[2] ?? fileURLToPath(new URL('../../dist/src/preview/page/', import.meta.url)));
}
