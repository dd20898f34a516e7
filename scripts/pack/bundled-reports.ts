import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type CandidateIndex, indexCandidates } from '../../lib/crossref/candidates.ts';
import { readPack } from './read-pack.ts';

const packs = new URL('../../public/packs/', import.meta.url);
const packIndex = v.array(v.object({ id: v.string(), version: v.string(), file: v.string() }));

/** The reports that the extension ships, indexed for looking up. Throws one line where a pack is damaged. */
export function loadBundledReports(): CandidateIndex {
  const listed = v.parse(packIndex, JSON.parse(readFileSync(new URL('index.json', packs), 'utf8')));
  return indexCandidates(listed.flatMap(({ file }) => readPack(fileURLToPath(new URL(file, packs))).reports));
}
