import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packKnowledge } from './pack-knowledge.ts';

const folder = new URL('../../assets/knowledge/', import.meta.url);

it('finds nothing wrong with the tables, packs them the same twice, and the shipped file is fresh', () => {
  const { text, problems } = packKnowledge(folder);
  expect(problems).toEqual([]);
  expect(packKnowledge(folder).text).toBe(text);
  const shipped = readFileSync(new URL('../../public/knowledge.json', import.meta.url), 'utf8');
  expect(shipped === text, 'public/knowledge.json is stale: run npm run build:knowledge').toBe(true);
  // Packs all the tables twice: long on a busy machine.
}, 60_000);
