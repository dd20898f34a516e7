import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Answer } from './serve.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Answers with the files of a folder, and nothing outside it. */
export function fromFolder(folder: string): Answer {
  return async (_host, path) => {
    const file = normalize(decodeURIComponent(path)).replace(/^[\\/]+/, '');
    const type = TYPES[extname(file)];
    if (!type || file.startsWith('..')) return null;
    try {
      return { type, body: await readFile(join(folder, file)) };
    } catch {
      return null;
    }
  };
}
