import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A running entry point of the program. */
export interface Program {
  /** What it has written so far. */
  output: () => Ended;
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<Ended>;
}

/** Starts an entry point from its source, such as "src/cli/ask.ts", with these variables and no others. It ends with the test at the latest. */
export function startProgram(entry: string, args: readonly string[] = [], environment: Record<string, string> = {}, input = ''): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      resolve({ ...output, code });
    });
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { output: () => output, kill: (signal) => child.kill(signal), ended };
}

/** Runs an entry point to its end. */
export const runProgram = (...args: Parameters<typeof startProgram>): Promise<Ended> => startProgram(...args).ended;
