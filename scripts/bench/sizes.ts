import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BROWSERS } from '../browsers/find-browser.ts';
import { builtExtension } from '../browsers/open.ts';
import { printTable } from './table.ts';

/** Every file of the builds, in bytes, as it is and as gzip packs it (a zip packs file by file the same way). */
export function benchSizes(): void {
  for (const name of BROWSERS) {
    const folder = builtExtension(name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const rows = files
      .map((file) => {
        const bytes = readFileSync(file);
        return [file.slice(folder.length + 1), bytes.length, gzipSync(bytes, { level: 9 }).length] as const;
      })
      .toSorted((a, b) => b[1] - a[1]);
    const total = (column: 1 | 2) => rows.reduce((sum, row) => sum + row[column], 0);
    printTable(
      `Size of the build for ${name}`,
      ['file', 'bytes', 'gzip'],
      [...rows.map((row) => [...row]), ['all', total(1), total(2)]],
    );
  }
}
