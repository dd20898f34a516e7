import { describe, expect, it } from 'vitest';
import { textOf, trackedFiles } from './support.ts';

const LONGEST_FILE = 400;
const SOURCES = /^(lib|entrypoints|scripts|tests)\/.*\.(ts|tsx|mjs|cjs|css)$/;

const files = trackedFiles();
const sources = files.filter((file) => SOURCES.test(file) && !file.startsWith('tests/planted/'));

/** Lines of tracked text files that match, as `file:line: text`. */
function linesWith(pattern: RegExp, among = files): string[] {
  return among.flatMap((file) =>
    (textOf(file) ?? '')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.slice(0, 120)}`] : [])),
  );
}

describe('source files', () => {
  it(`have at most ${LONGEST_FILE} lines (split the file by what it does)`, () => {
    const long = sources.filter((file) => (textOf(file) ?? '').split('\n').length > LONGEST_FILE + 1);
    expect(long).toEqual([]);
  });

  it('have kebab-case names, Preact components PascalCase ones', () => {
    const name =
      /^([a-z0-9]+(-[a-z0-9]+)*(\.(test|browser\.test|spec|chromium\.spec|firefox\.spec|config))?\.(ts|mjs|cjs|css)|([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.(test|browser\.test))?\.tsx)$/;
    expect(sources.filter((file) => !name.test(file.split('/').at(-1) ?? ''))).toEqual([]);
  });

  it('export by name (a default export only where a tool asks for one)', () => {
    const asked = /^(entrypoints\/|tests\/e2e\/support\/environment\.ts$)/;
    expect(
      linesWith(
        /^export default /,
        sources.filter((file) => !asked.test(file)),
      ),
    ).toEqual([]);
  });

  it('leave nothing for later', () => {
    expect(linesWith(/\b(TO[D]O|FIX[M]E|XX[X])\b/, sources)).toEqual([]);
  });

  it('skip and single out no test', () => {
    expect(linesWith(/\b(it|test|describe)\.(skip|only|todo)\b/, sources)).toEqual([]);
  });

  it('put no other module in the place of one where test files share a process', () => {
    // Whichever file runs first would decide which module the others test with; see vitest.config.ts.
    const shared = sources.filter((file) => /^(lib|scripts)\/.*\.test\.tsx?$/.test(file));
    expect(linesWith(/\bvi\.(mock|doMock)\(/, shared)).toEqual([]);
  });
});

describe('tracked files', () => {
  it('name no path of a machine', () => {
    expect(linesWith(/(^|[^A-Za-z0-9_.<])\/(work|farm|root|home|tmp)\//)).toEqual([]);
  });

  it('name no address of a package registry', () => {
    expect(linesWith(/registry\.npmjs|npmjs\.org\/|deb\.debian|debian\.org\/debian/)).toEqual([]);
  });
});

describe('package-lock.json', () => {
  const lock = JSON.parse(textOf('package-lock.json') ?? '') as {
    packages: Record<
      string,
      { resolved?: string; integrity?: string; optionalDependencies?: Record<string, string> }
    >;
  };
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('locks packages by hash, not by where they were downloaded', () => {
    expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });

  it('holds the package of every platform', () => {
    // `npm install` leaves out a platform's package that it can't find, without a word; `npm ci` then refuses the lock.
    const names = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, '')));
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${name}, named by ${path}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('package.json', () => {
  const { license, dependencies, devDependencies, optionalDependencies } = JSON.parse(
    textOf('package.json') ?? '',
  ) as { license: string } & Record<string, Record<string, string>>;

  it('pins every package to one version', () => {
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('and LICENSE say MIT', () => {
    expect(license).toBe('MIT');
    expect(textOf('LICENSE')).toMatch(/^MIT License/);
  });
});

describe('README', () => {
  it.each(['npm ci && npm start', 'npm ci && npm test'])('shows `%s`', (command) => {
    expect(textOf('README.md')).toContain(command);
  });

  it('is what CI runs', () => {
    expect(textOf('.ci/run')).toContain('npm ci && npm test');
  });
});
