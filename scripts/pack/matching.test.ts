import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asArticle } from '../../lib/crossref/as-article.ts';
import { matchClaims } from '../../lib/crossref/match-claims.ts';
import { loadKnowledge } from '../input/load-knowledge.ts';
import { loadBundledReports } from './bundled-reports.ts';

const knowledge = loadKnowledge();
const reports = loadBundledReports();

interface Pair {
  label: string;
  /** What the program says: `same`, `part`, or `none` where it keeps the pair apart. */
  said: string;
  about: string;
}

function labelledPairs(): Pair[] {
  const table = readFileSync(new URL('../../tests/crossref/claim-pairs.tsv', import.meta.url), 'utf8');
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [label = '', a = '', i = '', b = '', j = '', about = ''] = line.split('\t');
      return { label, said: said(a, Number(i), b, Number(j)), about };
    });
}

function said(a: string, i: number, b: string, j: number): string {
  const [mine, theirs] = [reports.report(a), reports.report(b)];
  const article = mine && asArticle(mine);
  const claim = article?.claims[i];
  if (!claim || !theirs?.claims[j]) throw new Error(`${a} ${i} or ${b} ${j} is not in the bundled pack`);
  const { meta, placeIds, claims } = article;
  const [match] = matchClaims(
    claim,
    { ...meta, placeIds, claims },
    [{ report: theirs, claim: j }],
    knowledge.place,
  );
  if (!match) return 'none';
  return match.relation === 'part' || match.relation === 'total' ? 'part' : 'same';
}

it('sets the right pairs of the labelled set side by side', () => {
  const pairs = labelledPairs();
  const right = ({ label, said }: Pair) => said !== 'none' && (label === 'either' || label === said);
  const found = pairs.filter(({ said }) => said !== 'none');
  const wanted = pairs.filter(({ label }) => label !== 'other');
  const precision = found.filter(right).length / found.length;
  const recall = wanted.filter(right).length / wanted.length;
  console.info(
    `matching: ${pairs.length} labelled pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.75);
});
