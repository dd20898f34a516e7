import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openChromium } from './chromium.ts';
import type { BrowserName } from './find-browser.ts';
import { openFirefox } from './firefox.ts';
import type { OpenOptions, Session } from './session.ts';

const OUTPUT: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Where builds go. The variable lets two test runs share one work tree. */
export function buildFolder(): string {
  return resolve(process.env.SIDELIGHT_OUT ?? '.output');
}

/** Folder that the build for a browser is written to. */
export function builtExtension(name: BrowserName): string {
  return join(buildFolder(), OUTPUT[name]);
}

/** Starts a browser with the built extension in it. @throws when the browser or the build is missing. */
export async function open(name: BrowserName, options: OpenOptions = {}): Promise<Session> {
  const extension = options.extension ?? builtExtension(name);
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No built extension in ${extension}. Run: npm run build`);
  }
  return name === 'chromium' ? openChromium(extension, options) : openFirefox(extension, options);
}
