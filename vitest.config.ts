import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { BROWSERS, type BrowserName } from './scripts/browsers/find-browser.ts';

/** On two cores a second browser makes the first miss its moments, which looks like a fault of the extension. */
const BROWSERS_AT_A_TIME = 1;

/** The end-to-end tests in one browser; files of the other one only bear its name: `*.firefox.spec.ts`. */
function endToEnd(browser: BrowserName): TestProjectConfiguration {
  const other = BROWSERS.filter((name) => name !== browser);
  return {
    test: {
      name: `e2e-${browser}`,
      include: ['tests/e2e/**/*.spec.ts'],
      exclude: other.map((name) => `**/*.${name}.spec.ts`),
      env: { SIDELIGHT_E2E: browser },
      maxWorkers: BROWSERS_AT_A_TIME,
      // One process for all files, so that they can share the browser; see tests/e2e/support/shared-browsers.ts.
      isolate: false,
      environment: './tests/e2e/support/environment.ts',
      sequence: { groupOrder: browser === 'chromium' ? 1 : 2 },
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

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
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
