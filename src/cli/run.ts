import { isExpected } from '../errors.ts';

/** Exit code of an expected failure: a wrong setting, a broken corpus, a bad argument. */
const expectedFailure = 2;

/** Runs an entry point. An expected failure is its message and exit code 2; anything else is a bug and shows its stack. */
export async function run(main: () => Promise<void> | void): Promise<void> {
  // Whoever reads the output may have read enough (`… | head -1`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    await main();
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.message);
    process.exitCode = expectedFailure;
  }
}
