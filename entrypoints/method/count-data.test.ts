import { expect, it } from 'vitest';
import { readText } from '../../scripts/pack/packed-text.ts';
import { aReport, packText } from '../../tests/support/report-data.ts';
import { countData } from './count-data.ts';

it('counts what the shipped files hold, as their header says', async () => {
  const facts = await countData(async (path) => readText(`public/${path}`));
  const [first = ''] = readText('public/packs/sidelight-reports.jsonl.gz').split('\n', 1);
  const header = JSON.parse(first);
  expect(facts.reports).toBe(header.count);
  expect(facts.claims).toBe(header.coverage.claims);
  expect(facts.outlets).toBe(header.coverage.outlets);
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
  expect(sum(facts.languages.map(({ reports }) => reports))).toBe(facts.reports);
  expect(sum(facts.victims.map(({ claims }) => claims))).toBe(facts.claims);
  expect(facts.places).toBeGreaterThan(5_000);
});

it('puts the most frequent first, and tells what is undated', async () => {
  const files: Record<string, string> = {
    'packs/index.json': '[{"file":"a.jsonl"}]',
    'packs/a.jsonl': packText([
      { ...aReport('a'), lang: 'ar', published: '2015-02-01' },
      { ...aReport('b'), lang: 'en-GB', published: '2013-02-01' },
      { ...aReport('c'), lang: 'en', published: null },
    ]),
    'knowledge.json': '{"places":[[]],"actors":[]}',
  };
  const facts = await countData(async (path) => files[path] ?? '');
  expect(facts.languages).toEqual([
    { lang: 'en', reports: 2 },
    { lang: 'ar', reports: 1 },
  ]);
  expect(facts).toMatchObject({ years: { first: 2013, last: 2015 }, undated: 1, places: 1, units: 0 });
});
