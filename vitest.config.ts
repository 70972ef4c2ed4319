import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Files share what a worker has loaded, modules and word tables: 480 s rather than 700 for all of them. None mocks a module.
    isolate: false,
    // Many tests wait for a process, a browser or Discord's stand-in: a machine of two cores has work for two meanwhile.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // An engine takes a second or two to make, a busy machine several; what hangs still ends.
    testTimeout: 30_000,
    // A hook starts whole servers, which takes its time on a busy machine.
    hookTimeout: 30_000,
    expect: { poll: { timeout: 5_000 } },
    coverage: { include: ['src/**', 'commands/**'], exclude: ['src/training/**'] },
  },
});
