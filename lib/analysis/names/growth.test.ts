import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createKnowledge } from '../../knowledge/create-knowledge.ts';
import { acceptPlaces } from './accept-places.ts';
import { anchorsAmong } from './anchors.ts';
import { evidenceFor } from './place-evidence.ts';
import { resolvePlace } from './resolve-places.ts';

const knowledge = createKnowledge(
  JSON.parse(readFileSync(new URL('../../../public/knowledge.json', import.meta.url), 'utf8')),
);
/** Few names in much text, as in an article: an anchor reaches some of it only. */
const PASSAGE = `${'The day was long and hot, and no one slept. '.repeat(
  20,
)}Shells fell on Saraqib, Nubl and Khan Shaykhun in the morning, and two people were hurt near Mansoura. `;

/** How often the steps that place names read a candidate or an anchor, in a text of so many passages. */
function readsIn(passages: number): number {
  let reads = 0;
  const counting = <T extends object>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d/.test(key)) reads += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const text = PASSAGE.repeat(passages);
  const candidates = knowledge
    .names(text)
    .filter(({ table }) => table === 'place')
    .map((hit) => ({ ...hit, evidence: evidenceFor(text, hit) }));
  const accepted = acceptPlaces(text, counting(candidates), knowledge);
  const anchors = anchorsAmong(accepted, knowledge);
  const counted = { inOrder: counting(anchors.inOrder), sites: counting(anchors.sites) };
  for (const candidate of accepted) resolvePlace(text, candidate, counted, knowledge);
  expect(accepted.length).toBeGreaterThanOrEqual(passages * 3);
  return reads;
}

it('places the names of a text twice as long with about twice the work', () => {
  // Both texts are longer than what an anchor reaches.
  expect(readsIn(100) / readsIn(50)).toBeLessThan(2.4);
});
