import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedVersion } from './browser-version.ts';
import { type BrowserName, findBrowser, variableOf } from './find-browser.ts';
import { OLDEST } from './oldest.ts';

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const TEN_MINUTES = 600_000;

/**
 * Path of a browser new enough to run Sidelight; installs or renews it first where that can be done without asking
 * (Debian and its kin, as root).
 * @throws with what to do in one sentence where it can't.
 */
export function browserPath(name: BrowserName): string {
  const before = lookFor(name);
  if ('path' in before) return before.path;
  if (before.named || !canInstall()) throw new Error(before.problem);
  const failure = install(DEBIAN_PACKAGE[name]);
  const after = lookFor(name);
  if ('path' in after) return after.path;
  throw new Error(`Installing ${DEBIAN_PACKAGE[name]} did not work. ${failure || after.problem}`);
}

/** A browser that will do, or why there is none; `named` when the reader's own variable points at the one refused. */
function lookFor(name: BrowserName): { path: string } | { problem: string; named: boolean } {
  const path = findBrowser(name);
  const named = Boolean(process.env[variableOf(name)]);
  if (!path) return { problem: howTo(name, 'was found'), named };
  const version = installedVersion(path);
  // A version that can't be told is given the benefit of the doubt: the browser itself refuses what it can't run.
  if (version === null || version >= OLDEST[name]) return { path };
  return {
    problem: howTo(name, `of version ${OLDEST[name]} or newer was found (${path} is ${version})`),
    named,
  };
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs a package, or renews it. The package lists are fetched first: with an image's own, months old, apt installs
 * a browser that is too old, or one that is no longer served. Returns what went wrong, empty when nothing did.
 */
function install(name: string): string {
  console.log(`Installing ${name} with apt-get …`);
  // One list that can't be fetched is no reason to give up: the package may stand in another.
  const lists = apt('update');
  const problem = apt('install', '-y', '--no-install-recommends', name);
  return problem && [lists, problem].filter((part) => part !== '').join('\n');
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

function howTo(name: BrowserName, lacking: string): string {
  const say = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  const command =
    process.platform === 'darwin'
      ? `brew install --cask ${name}`
      : process.platform === 'win32'
        ? `winget install ${name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`
        : existsSync('/usr/bin/apt-get')
          ? `sudo apt-get install ${DEBIAN_PACKAGE[name]}`
          : `your package manager (package ${name})`;
  return `No ${say} ${lacking}. Install it with ${command}, or set ${variableOf(name)} to the program's path.`;
}
