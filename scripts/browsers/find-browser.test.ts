import { describe, expect, it } from 'vitest';
import { type BrowserName, findBrowser, type Surroundings } from './find-browser.ts';

function surroundings(
  platform: NodeJS.Platform,
  env: Record<string, string>,
  ...programs: string[]
): Surroundings {
  return { platform, env, runnable: (path) => programs.includes(path) };
}

describe('findBrowser', () => {
  const table: [BrowserName, Surroundings, string | null][] = [
    [
      'chromium',
      surroundings('linux', { PATH: '/opt/bin:/usr/bin' }, '/usr/bin/chromium'),
      '/usr/bin/chromium',
    ],
    [
      'chromium',
      surroundings('linux', { PATH: '/usr/bin' }, '/usr/bin/google-chrome', '/usr/bin/chromium-browser'),
      '/usr/bin/chromium-browser',
    ],
    ['chromium', surroundings('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox'), null],
    ['firefox', surroundings('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox-esr'), '/usr/bin/firefox-esr'],
    [
      'chromium',
      surroundings(
        'linux',
        { PATH: '/usr/bin', SIDELIGHT_CHROMIUM: '/x/chrome' },
        '/usr/bin/chromium',
        '/x/chrome',
      ),
      '/x/chrome',
    ],
    [
      'firefox',
      surroundings(
        'darwin',
        { HOME: '/Users/a' },
        '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
      ),
      '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'chromium',
      surroundings('win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'),
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['firefox', surroundings('win32', {}), null],
  ];
  it.each(table)('%s %#', (name, where, path) => {
    expect(findBrowser(name, where)).toBe(path);
  });

  it('refuses a variable that names nothing runnable rather than taking another browser', () => {
    const where = surroundings('linux', { PATH: '/usr/bin', SIDELIGHT_FIREFOX: '/typo' }, '/usr/bin/firefox');
    expect(() => findBrowser('firefox', where)).toThrow('SIDELIGHT_FIREFOX is /typo');
  });
});
