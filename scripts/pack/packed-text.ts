import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The tenth byte of a gzip file names the system that made it; 255: unknown, so that every machine writes the same. */
const SYSTEM = 9;
const UNKNOWN = 255;

/** Text as the extension ships it: gzip without a name, a time or a system in it. */
export function gzipText(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 9 });
  bytes[SYSTEM] = UNKNOWN;
  return bytes;
}

/** The text of a file, unpacked where its name says that it is packed. */
export function readText(file: string | URL): string {
  const bytes = readFileSync(file);
  return (String(file).endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
