import { readFileSync } from 'node:fs';

/** Leaves out of the named tables why each row is there: people read that, and every page would carry it. */
export function withoutReasons(names: readonly string[]) {
  return {
    name: 'without-reasons',
    load(id: string): string | null {
      if (!names.some((name) => id.endsWith(name))) return null;
      const rows: unknown = JSON.parse(readFileSync(id, 'utf8'));
      return JSON.stringify(rows, (key, value) => (key === 'reason' ? undefined : value));
    },
  };
}
