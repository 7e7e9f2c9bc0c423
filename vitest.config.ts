import { defineConfig } from 'vitest/config';

/** Tests of the built site share the machine with a browser and with builds: they wait for the quick ones, and may be slow. */
export default defineConfig({
  cacheDir: '.build/vite',
  test: {
    // With one worker alone, Vitest would put the groups below in another order.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'modules',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
