import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

interface Whereabouts {
  /** Environment variable that names the program outright. */
  variable: string;
  /** Names looked for on the path, preferred first. */
  commands: readonly string[];
  mac: readonly string[];
  /** Below each of Windows' program folders. */
  windows: readonly string[];
}

const WHEREABOUTS: Record<BrowserName, Whereabouts> = {
  chromium: {
    variable: 'SIDELIGHT_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'SIDELIGHT_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** The environment a browser is looked for in; the running process's own unless told otherwise. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  runnable: (path: string) => boolean;
}

const HERE: Surroundings = { platform: process.platform, env: process.env, runnable };

/**
 * Path of an installed browser, or null. The environment variable wins.
 * @throws when the variable names something that can't be run, so that a typing error is not answered with another browser.
 */
export function findBrowser(
  name: BrowserName,
  { platform, env, runnable }: Surroundings = HERE,
): string | null {
  const { variable, commands, mac, windows } = WHEREABOUTS[name];
  const named = env[variable];
  if (named) {
    if (!runnable(named)) throw new Error(`${variable} is ${named}, which is not a program that can be run.`);
    return named;
  }
  const candidates =
    platform === 'darwin'
      ? ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((dir) =>
          mac.map((app) => join(dir, app)),
        )
      : platform === 'win32'
        ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
            .filter((dir) => dir !== undefined)
            .flatMap((dir) => windows.map((exe) => `${dir}\\${exe}`))
        : commands.flatMap((command) =>
            (env.PATH ?? '')
              .split(delimiter)
              .filter((dir) => dir !== '')
              .map((dir) => join(dir, command)),
          );
  return candidates.find(runnable) ?? null;
}

export function variableOf(name: BrowserName): string {
  return WHEREABOUTS[name].variable;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
