import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** On two cores a second browser makes the first miss its moments, which looks like a fault of the extension. */
const BROWSERS_AT_A_TIME = 1;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['lib/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.{ts,tsx}'],
          // These folders keep nothing between calls, so their files share a process: to start one takes longer than most.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit-entrypoints',
          // Entry points listen and remember, and their tests put others in the place of what they import.
          include: ['entrypoints/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'repository',
          include: ['tests/repository/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['lib/**/*.browser.test.{ts,tsx}'],
          maxWorkers: BROWSERS_AT_A_TIME,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          maxWorkers: BROWSERS_AT_A_TIME,
          // One process for all files, so that they can share the browsers; see tests/e2e/support/shared-browsers.ts.
          isolate: false,
          environment: './tests/e2e/support/environment.ts',
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
