import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { areReprints } from './reprints.ts';
import { reportOf, type Told } from './test-data.ts';

type Claims = (Told & { n?: number })[];

function text(id: string, title: string, claims: Claims, more: Partial<Report> = {}): Report {
  return reportOf(claims, { id, url: `https://${id}.example/1`, title, ...more });
}

const FORTY = { n: 40, words: 'at least 40 people', source: 'SOHR', root: 'sohr' };
const TWELVE = { n: 12, words: '12 civilians', source: 'SOHR', root: 'sohr' };
const ONE = { n: 1, words: '1', source: 'SOHR', root: 'sohr' };
const TITLE = 'Shells hit a market west of the city';

describe('areReprints', () => {
  it.each<[string, Report, Report]>([
    ['one title', text('a', TITLE, [FORTY]), text('b', 'Shells hit market west of the city', [])],
    [
      'titles alike, and a rare figure in the same words',
      text('a', 'Shells hit a market, killing scores', [FORTY]),
      text('b', 'Shells hit a market: activists', [FORTY]),
    ],
  ])('folds %s', (_, a, b) => {
    expect(areReprints(a, b)).toBe(true);
    expect(areReprints(b, a)).toBe(true);
  });

  it.each<[string, Report, Report]>([
    [
      'rows of a table, whose titles are made for them',
      text('a', 'UCDP 1: Government – Insurgents, First village', [ONE], { url: null, published: null }),
      text('b', 'UCDP 2: Government – Insurgents, Second village', [ONE], { url: null, published: null }),
    ],
    [
      'rows of a table under one title',
      text('a', 'ACLED 1: Shelling, Village', [FORTY], { url: null, published: null }),
      text('b', 'ACLED 1: Shelling, Village', [FORTY], { url: null, published: null }),
    ],
    [
      'what bears no day of publication',
      text('a', TITLE, [FORTY], { published: null }),
      text('b', TITLE, [FORTY]),
    ],
    ['what has no address', text('a', TITLE, [FORTY], { url: null }), text('b', TITLE, [FORTY])],
    ['texts weeks apart', text('a', TITLE, [FORTY]), text('b', TITLE, [FORTY], { published: '2024-09-20' })],
    [
      'equal figures under other titles: one monitor, two texts',
      text('a', 'Dozens dead as market burns', [FORTY, TWELVE]),
      text('b', 'Monitor blames air force for raid', [FORTY, TWELVE]),
    ],
    [
      'titles alike, with figures met every day',
      text('a', 'Air raid kills one civilian', [ONE]),
      text('b', 'Air raid kills one civilian and farm burns', [ONE]),
    ],
    [
      'titles alike, told of other places',
      text('a', 'Shelling kills 12 civilians at Kafr Nouran', [TWELVE]),
      text('b', 'Shelling kills 12 civilians at Neirab', [{ ...TWELVE, place: 'V4' }]),
    ],
    [
      'one title on two days, of which each tells',
      text('a', 'Shelling of the town', [TWELVE]),
      text('b', 'Shelling of the town', [TWELVE], {
        published: '2024-09-05',
        from: '2024-09-04',
        to: '2024-09-04',
      }),
    ],
    [
      'titles alike, where most figures differ',
      text('a', 'Shells hit a market, killing scores', [FORTY, TWELVE]),
      text('b', 'Shells hit a market: activists', [FORTY, { n: 7 }, { n: 90 }, { n: 8 }]),
    ],
  ])('keeps apart %s', (_, a, b) => expect(areReprints(a, b)).toBe(false));
});
