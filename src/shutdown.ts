import type { RapporteurError } from './errors.ts';
import type { Log } from './log.ts';

/** What was opened, to be closed in the opposite order. */
export interface Shutdown {
  add: (name: string, close: () => Promise<void> | void) => void;
  /** Closes all; what fails is told to the log and does not keep the rest open. */
  close: () => Promise<void>;
  /** Closes all because of something that only a person can mend, and ends the process with exit code 2. */
  fail: (error: RapporteurError) => void;
}

/** Milliseconds that closing may take before the process ends all the same. */
const patience = 10_000;

/** How often, in milliseconds, a process that npm started looks whether npm is still there. */
const npmCheck = 250;

/**
 * Closes everything on SIGTERM and SIGINT, then ends the process. The same signal again ends it at once.
 * @param byNpm whether `npm start` started it. npm hands signals to a shell that dies without passing them on, and a program that is left over
 * would keep its port and its file: it ends with that shell.
 */
export function prepareShutdown(log: Log, byNpm: boolean): Shutdown {
  const opened: { name: string; close: () => Promise<void> | void }[] = [];

  const close = async (): Promise<void> => {
    for (let last = opened.pop(); last; last = opened.pop()) {
      try {
        await last.close();
      } catch (error) {
        log.error({ err: error, part: last.name }, 'could not be closed');
      }
    }
  };
  let ending = false;
  const end = (code: number): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => {
      log.error('closing takes too long: ended without');
      process.exit(1);
    }, patience).unref();
    void close().then(() => process.exit(code));
  };
  const parent = process.ppid;
  if (byNpm) {
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      log.info('npm has ended: closing');
      end(0);
    }, npmCheck).unref();
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'closing');
      end(0);
    });
  }
  return {
    add: (name, closeIt) => opened.push({ name, close: closeIt }),
    close,
    fail: (error) => {
      console.error(error.message);
      end(2);
    },
  };
}
