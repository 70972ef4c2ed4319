import type { Log } from '../log.ts';

/**
 * Keeps the process alive when discord.js throws where nobody can catch it: its packet handlers run in a promise that nothing awaits
 * (an INVALID_SESSION right after RESUMED makes RESUMED.js:6 throw). Any other uncaught error is a bug of ours and ends the process as always.
 * @returns a function that takes the guard away.
 */
export function guardProcess(log: Log, onLibraryError: () => void): () => void {
  const handle = (error: unknown): void => {
    if (isFromLibrary(error)) {
      log.error({ err: error }, 'discord.js failed; the connection is looked after');
      onLibraryError();
      return;
    }
    log.fatal({ err: error }, 'an error that nobody caught');
    process.exit(1);
  };
  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
  return () => {
    process.off('uncaughtException', handle);
    process.off('unhandledRejection', handle);
  };
}

/** Whether the error was thrown in discord.js or its websocket, rather than merely passed through them: its first frame tells. */
export function isFromLibrary(error: unknown): boolean {
  const frame = error instanceof Error ? error.stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) : undefined;
  return frame !== undefined && /node_modules[\\/](?:discord\.js|@discordjs|ws)[\\/]/u.test(frame);
}
