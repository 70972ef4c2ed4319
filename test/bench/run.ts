import { readdirSync } from 'node:fs';

/** `npm run bench -- NAME`: runs test/bench/NAME.ts, or all of them without a name. With `--smoke` it is short, and a missed goal is no failure: busy machines are slow. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.includes('.host.') && file !== 'run.ts')
  .map((file) => file.slice(0, -3));
const args = process.argv.slice(2).filter((arg) => arg !== '--smoke');
const smoke = process.argv.includes('--smoke');
const wanted = args.slice(0, 1);

for (const name of wanted.length > 0 ? wanted : names) {
  if (!names.includes(name)) throw new Error(`No benchmark "${name}"; there is: ${names.join(', ')}`);
  const { run } = (await import(`./${name}.ts`)) as { run: (args: string[]) => number | Promise<number> };
  const status = await run(args.slice(1));
  if (!smoke) process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
}
