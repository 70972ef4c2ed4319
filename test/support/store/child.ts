import { spawn, type ChildProcess } from 'node:child_process';

/** Starts one of our TypeScript files as a process of its own. */
export const startNode = (
  args: readonly string[],
  environment: Record<string, string> = {},
): ChildProcess & { stdout: NodeJS.ReadableStream } =>
  spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** Runs one of our TypeScript files to its end. */
export async function runNode(
  args: readonly string[],
  environment: Record<string, string> = {},
  input = '',
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = startNode(args, environment);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin?.end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}
