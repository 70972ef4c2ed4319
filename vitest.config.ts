import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 10_000,
    // A hook starts whole servers, which takes its time on a busy machine.
    hookTimeout: 30_000,
    expect: { poll: { timeout: 5_000 } },
    coverage: { include: ['src/**', 'commands/**'], exclude: ['src/training/**'] },
  },
});
