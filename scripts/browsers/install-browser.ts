import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, variableOf } from './find-browser.ts';

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const TEN_MINUTES = 600_000;

/**
 * Path of the browser; installs it first where that can be done without asking (Debian and its kin, as root).
 * @throws with what to do in one sentence where it can't.
 */
export function browserPath(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (canInstall()) {
    const problem = install(DEBIAN_PACKAGE[name]);
    const installed = findBrowser(name);
    if (installed) return installed;
    throw new Error(`Installing ${DEBIAN_PACKAGE[name]} did not work:\n${problem}`);
  }
  throw new Error(howTo(name));
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Tries with the package lists at hand, then with fresh ones. Returns what went wrong, empty when nothing did. */
function install(name: string): string {
  console.log(`Installing ${name} with apt-get …`);
  const first = apt('install', '-y', '--no-install-recommends', name);
  if (first === '') return '';
  return apt('update') || apt('install', '-y', '--no-install-recommends', name);
}

function apt(...words: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('apt-get', ['-q', ...words], {
    encoding: 'utf8',
    timeout: TEN_MINUTES,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return '';
  return error ? error.message : `${stdout}${stderr}`.trim().split('\n').slice(-12).join('\n');
}

function howTo(name: BrowserName): string {
  const say = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  const command =
    process.platform === 'darwin'
      ? `brew install --cask ${name}`
      : process.platform === 'win32'
        ? `winget install ${name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`
        : existsSync('/usr/bin/apt-get')
          ? `sudo apt-get install ${DEBIAN_PACKAGE[name]}`
          : `your package manager (package ${name})`;
  return `No ${say} was found. Install it with ${command}, or set ${variableOf(name)} to the program's path.`;
}
