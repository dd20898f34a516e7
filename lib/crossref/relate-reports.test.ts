import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { indexCandidates } from './candidates.ts';
import { relateReports } from './relate-reports.ts';
import { ARTICLE, articleClaim, placeOf, reportOf } from './test-data.ts';

let count = 0;
function report(more: Partial<Report>): Report {
  count++;
  return reportOf([], {
    id: `r${count}`,
    url: `https://example.net/${count}`,
    title: `Number ${count}`,
    ...more,
  });
}

const at = (id: string) => ({
  places: [{ name: placeOf(id)?.name ?? id, id, governorate: 'Aleppo' as const }],
});

function related(reports: Report[], facts: Partial<Parameters<typeof relateReports>[0]> = {}) {
  const mine = {
    meta: ARTICLE,
    placeIds: ['V1'],
    actorIds: ['hts'],
    claims: [articleClaim({ n: 13 })],
    ...facts,
  };
  const index = indexCandidates(reports);
  return relateReports(mine, index.reportsFor(mine), index.frequencies, placeOf);
}

const filler = Array.from({ length: 20 }, () =>
  report({ ...at('C1'), from: '2020-01-01', to: '2020-01-01', published: '2020-01-01' }),
);

describe('relateReports', () => {
  it('puts a rare place before a common one, and the same days before other months', () => {
    const rare = report(at('V1'));
    const old = report({ ...at('V1'), from: '2024-07-10', to: '2024-07-10', published: '2024-07-10' });
    const common = report(at('C1'));
    const found = related([...filler, common, old, rare], { placeIds: ['V1', 'C1'] }).map(
      ({ report: id }) => id,
    );
    expect(found[0]).toBe(rare.id);
    expect(found.indexOf(old.id)).toBeGreaterThan(found.indexOf(rare.id));
  });

  it('leaves the article itself out', () => {
    const itself = report({ ...at('V1'), url: 'http://www.example.org/article#top' });
    expect(related([...filler, itself]).map(({ report: id }) => id)).not.toContain(itself.id);
  });

  it('says why, the same harm first', () => {
    const withClaim = reportOf([{ n: 13 }], { id: 'claim', url: 'https://example.net/claim', ...at('V1') });
    const [best] = related([...filler, withClaim]);
    expect(best?.report).toBe('claim');
    expect(best?.reasons.map(({ key }) => key)).toEqual([
      'reason_same_harm',
      'reason_shared_place',
      'reason_same_days',
    ]);
  });

  it('shows one text printed twice once', () => {
    const first = report({ ...at('V1'), title: 'Shells hit a market west of the city' });
    const copy = report({ ...at('V1'), title: 'Shells hit market west of the city' });
    const other = report({ ...at('V1'), title: 'Talks resume in the capital' });
    const found = related([...filler, first, copy, other]);
    const folded = found.find(({ reprints }) => reprints.length > 0);
    expect([folded?.report, ...(folded?.reprints ?? [])].sort()).toEqual([first.id, copy.id].sort());
    expect(found.map(({ report: id }) => id)).toContain(other.id);
  });

  it('does not fold two reports of one monitor about different events', () => {
    const one = reportOf([{ n: 3, words: 'three' }], {
      id: 'one',
      url: 'https://example.net/one',
      title: 'Shelling',
      ...at('V1'),
    });
    const two = reportOf([{ n: 9, words: 'nine' }], {
      id: 'two',
      url: 'https://example.net/two',
      title: 'Clashes',
      ...at('V1'),
    });
    expect(related([...filler, one, two]).flatMap(({ reprints }) => reprints)).toEqual([]);
  });

  it('finds nothing where nothing is shared', () => {
    expect(related([...filler], { placeIds: ['V4'], actorIds: [], claims: [] })).toEqual([]);
  });
});
