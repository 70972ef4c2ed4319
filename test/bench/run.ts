import { readdirSync } from 'node:fs';

/** `npm run bench -- NAME`: runs test/bench/NAME.ts, or all of them without a name. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.includes('.host.') && file !== 'run.ts')
  .map((file) => file.slice(0, -3));
const wanted = process.argv.slice(2, 3);

for (const name of wanted.length > 0 ? wanted : names) {
  if (!names.includes(name)) throw new Error(`No benchmark "${name}"; there is: ${names.join(', ')}`);
  const { run } = (await import(`./${name}.ts`)) as { run: (args: string[]) => Promise<number> };
  process.exitCode = Math.max(Number(process.exitCode ?? 0), await run(process.argv.slice(3)));
}
