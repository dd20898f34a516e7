import { spawnSync } from 'node:child_process';

/**
 * The major version in what a browser says of itself (`Mozilla Firefox 140.12.0esr` → 140), or null where it says none.
 */
export function majorVersion(said: string): number | null {
  const [, major] = /\b(\d+)\.\d/.exec(said) ?? [];
  return major === undefined ? null : Number(major);
}

/** Asks an installed browser for its major version; null on Windows, where asking would open a window. */
export function installedVersion(path: string): number | null {
  if (process.platform === 'win32') return null;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return majorVersion(stdout ?? '');
}
