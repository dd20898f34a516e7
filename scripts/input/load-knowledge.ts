import { readFileSync } from 'node:fs';
import { createKnowledge } from '../../lib/knowledge/create-knowledge.ts';

/** The knowledge that the extension ships, from the file that it ships. */
export function loadKnowledge() {
  return createKnowledge(
    JSON.parse(readFileSync(new URL('../../public/knowledge.json', import.meta.url), 'utf8')),
  );
}
