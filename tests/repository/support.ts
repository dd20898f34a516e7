import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Files under version control, as paths from the root. */
export function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '');
}

/** The file's text; null for what has gone or is not text. */
export function textOf(file: string): string | null {
  try {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Runs one of the project's tools and returns what it printed, whatever its exit code. */
export function tool(name: string, words: string[], cwd = ROOT): string {
  const program = join(ROOT, 'node_modules', '.bin', name);
  const run = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (run.error) throw run.error;
  return run.stdout;
}
