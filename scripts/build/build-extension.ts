import { build } from 'wxt';
import type { BrowserName } from '../browsers/find-browser.ts';
import { buildFolder, builtExtension } from '../browsers/open.ts';

/** Builds the extension as `npm run build` does, for one browser; returns the folder it was written to. */
export async function buildExtension(name: BrowserName): Promise<string> {
  await build({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    manifestVersion: 3,
    outDir: buildFolder(),
  });
  return builtExtension(name);
}
