import { describe, expect, it } from 'vitest';
import { readText } from '../../scripts/pack/packed-text.ts';
import { aClaim, aReport } from '../../tests/support/report-data.ts';
import type { Report } from '../model/report.ts';
import { packReport, unpackReport } from './packed-report.ts';

const again = (report: Report) => unpackReport(report.id, packReport(report));

describe('packReport', () => {
  it.each<[string, Report]>([
    ['full', aReport('a', { event: 'e', claims: [aClaim({ from: '2024-11-29', to: '2024-11-30' })] })],
    ['of another place than its claims', aReport('a', { places: [] })],
    [
      'with nothing that may be left out',
      aReport('a', {
        ...{ url: null, published: null, from: null, to: null, outlet: { name: 'Wire', id: null } },
        ...{ places: [], actors: [], claims: [aClaim({ min: null, max: null, vague: true, place: null })] },
      }),
    ],
    ['without claims', aReport('a', { claims: [] })],
    [
      'with a part of a total, counted by others',
      aReport('a', { claims: [aClaim(), aClaim({ source: 'a monitor', root: 'sohr', partOf: 0 })] }),
    ],
    [
      'with places of one name',
      aReport('a', {
        places: [
          { name: 'Neirab', id: 'C1', governorate: 'Idlib' },
          { name: 'Neirab', id: null, governorate: null },
          { name: 'Neirab', id: 'C1', governorate: 'Idlib' },
        ],
        claims: [
          aClaim({ place: { name: 'Neirab', id: null, governorate: null } }),
          aClaim({ place: { name: 'Neirab', id: '', governorate: null } }),
        ],
      }),
    ],
  ])('gives back a report %s', (_, report) => expect(again(report)).toEqual(report));

  it('gives back every report that ships', () => {
    const [, ...lines] = readText('public/packs/sidelight-reports.jsonl.gz').trim().split('\n');
    const reports = lines.map((line) => JSON.parse(line) as Report);
    expect(reports.length).toBeGreaterThan(700);
    expect(reports.map(again)).toEqual(reports);
  });
});
