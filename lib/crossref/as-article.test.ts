import { expect, it } from 'vitest';
import { asArticle } from './as-article.ts';
import { placeOf, reportOf } from './test-data.ts';
import { toldByArticle } from './told-claim.ts';

const report = reportOf([
  { n: 13, words: '13 civilians', source: 'SOHR', root: 'sohr' },
  { n: 3, words: 'three children', source: 'SOHR', root: 'sohr', partOf: 0 },
  { n: 3, words: 'three children', source: 'SOHR', root: 'sohr', from: '2024-09-01' },
]);

it('gives each figure of a record words and a place of its own, by which its people and its siblings are found', () => {
  const { meta, placeIds, claims } = asArticle(report);
  expect(new Set(claims.map(({ start }) => start)).size).toBe(3);
  // As the background gets them: copies, which only their place and words tell apart.
  const sent = structuredClone(claims);
  const told = sent.map((claim) =>
    toldByArticle(structuredClone(claim), { ...meta, placeIds, claims: sent }, placeOf),
  );
  expect(told.map(({ people }) => people.parts)).toEqual([[], ['children'], ['children']]);
  expect(told.map(({ siblings }) => siblings.map(({ claim }) => (sent as unknown[]).indexOf(claim)))).toEqual(
    [
      [1, 2],
      [0, 2],
      [0, 1],
    ],
  );
});
