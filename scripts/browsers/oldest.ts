import type { BrowserName } from './find-browser.ts';

/**
 * Oldest major version of each browser that Sidelight runs in, written into the manifests and held to by the tests.
 * Firefox 142 is the first that reads `data_collection_permissions` on Android too; Chromium 120 the first with
 * everything the card and the highlights need.
 */
export const OLDEST: Record<BrowserName, number> = { chromium: 120, firefox: 142 };
