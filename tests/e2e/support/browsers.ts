import { BROWSERS, type BrowserName } from '../../../scripts/browsers/find-browser.ts';

/** The browsers that this process tests: the one of its project, see `vitest.config.ts`. */
export const TESTED: readonly BrowserName[] = BROWSERS.filter((name) => name === process.env.SIDELIGHT_E2E);
