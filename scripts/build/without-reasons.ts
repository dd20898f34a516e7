import { readFileSync } from 'node:fs';

/** What tables say to people only. */
const FOR_PEOPLE = new Set(['note', 'reason', 'example']);

/** Leaves out of the named tables what people read and no script does: why a row is there, and an example. */
export function withoutReasons(names: readonly string[]) {
  return {
    name: 'without-reasons',
    load(id: string): string | null {
      if (!names.some((name) => id.endsWith(name))) return null;
      const rows: unknown = JSON.parse(readFileSync(id, 'utf8'));
      return JSON.stringify(rows, (key, value) => (FOR_PEOPLE.has(key) ? undefined : value));
    },
  };
}
