import { describe, expect, it } from 'vitest';
import { VICTIM_GROUPS, type VictimGroup } from '../model/claim.ts';
import type { Relation } from '../model/crossref.ts';
import { matchClaims } from './match-claims.ts';
import { ARTICLE, articleClaim, placeOf, reportOf, type Told } from './test-data.ts';

type Figures = Told & { n?: number };

function match(mine: Figures, theirs: Figures, more: Parameters<typeof reportOf>[1] = {}) {
  const report = reportOf([theirs], more);
  return matchClaims(articleClaim(mine), ARTICLE, [{ report, claim: 0 }], placeOf)[0] ?? null;
}

/** Two states of a growing toll, the earlier one with an open end. */
const TOLL = { event: 'killed', victims: 'mixed', from: '2024-11-27', place: 'G1' } as const;
const EARLY: Figures = { ...TOLL, min: 169, max: null, words: 'at least 169', to: '2024-11-30' };
const LATE: Figures = { ...TOLL, n: 1386, to: '2024-12-08' };

const SAME: [what: string, mine: Figures, theirs: Figures, relation: Relation][] = [
  ['the same figure', {}, {}, 'same'],
  ['another count of the same day and village', { n: 13 }, { n: 11 }, 'lower'],
  ['a count twice as high', { n: 6 }, { n: 11 }, 'higher'],
  ['"at least 11" and 13', { n: 13 }, { min: 11, max: null }, 'overlapping'],
  ['"at least 20" and 13', { n: 13 }, { min: 20, max: null }, 'higher'],
  ['"up to 20" and 13', { n: 13 }, { min: null, max: 20 }, 'overlapping'],
  [
    'dozens in both',
    { min: 24, max: null, vague: true, words: 'dozens' },
    { min: 24, max: null, vague: true, words: 'dozens' },
    'same',
  ],
  ['victims untold by one', {}, { victims: 'unknown' }, 'same'],
  ['victims untold by both', { victims: 'unknown' }, { victims: 'unknown' }, 'same'],
  ['the subdistrict instead of the village', { n: 13 }, { n: 13, place: 'D1' }, 'same'],
  ['the next village, 5 km away', { n: 13 }, { n: 13, place: 'V2' }, 'same'],
  ['a village and its governorate with a higher count', { n: 13 }, { n: 60, place: 'G1' }, 'total'],
  ['city and governorate of one name', { n: 13, place: 'C1' }, { n: 13, place: 'G1' }, 'same'],
  ['the day told by one only', { n: 13 }, { n: 13, from: null }, 'same'],
  ['the place told by one only', { n: 13 }, { n: 13, place: null }, 'same'],
  [
    'neither names a place, one figure',
    { n: 132, place: null, victims: 'mixed', event: 'killed' },
    { n: 132, place: null, victims: 'mixed', event: 'killed' },
    'same',
  ],
  ['children of both', { n: 3, words: 'three children' }, { n: 4, words: 'four children' }, 'higher'],
  [
    'children and all civilians',
    { n: 3, words: 'three children' },
    { n: 13, words: '13 civilians' },
    'total',
  ],
  [
    'all civilians and the children',
    { n: 13, words: '13 civilians' },
    { n: 3, words: 'three children' },
    'part',
  ],
  [
    'civilians "including" children are all civilians',
    { n: 13, words: '13 civilians, including three children' },
    { n: 13, words: '13 civilians' },
    'same',
  ],
  [
    'one group and all dead',
    { event: 'killed', n: 28 },
    { event: 'killed', n: 311, victims: 'mixed' },
    'total',
  ],
  [
    'all dead and one group',
    { event: 'killed', n: 311, victims: 'mixed' },
    { event: 'killed', n: 28 },
    'part',
  ],
  ['dead and wounded together', { n: 13 }, { event: 'casualties', n: 17 }, 'total'],
  [
    'the toll a day later, from the same first day',
    { event: 'killed', n: 182, victims: 'mixed', from: '2024-11-27', to: '2024-11-28', place: 'G1' },
    { event: 'killed', n: 255, victims: 'mixed', from: '2024-11-27', to: '2024-11-29', place: 'G1' },
    'update',
  ],
  [
    'the toll a day earlier',
    { event: 'killed', n: 255, victims: 'mixed', from: '2024-11-27', to: '2024-11-29', place: 'G1' },
    { event: 'killed', n: 182, victims: 'mixed', from: '2024-11-27', to: '2024-11-28', place: 'G1' },
    'lower',
  ],
  ['the toll days earlier, with an open end', LATE, EARLY, 'update'],
  ['the toll days later, after one with an open end', EARLY, LATE, 'update'],
  ['an open figure of other days that could be the same', { ...LATE, n: 169 }, EARLY, 'overlapping'],
  [
    'one day and the period that holds it',
    { event: 'killed', n: 19, from: '2024-11-28', place: 'G1' },
    { event: 'killed', n: 24, from: '2024-11-27', to: '2024-11-29', place: 'G1' },
    'total',
  ],
  [
    'captured soldiers',
    { event: 'captured', n: 2, victims: 'government' },
    { event: 'captured', n: 2, victims: 'government' },
    'same',
  ],
  [
    'displaced people',
    { event: 'displaced', n: 50_000 },
    { event: 'displaced', min: 48_000, max: null },
    'overlapping',
  ],
  ['the same rare figure printed a day later', { n: 113 }, { n: 113, from: '2024-09-03' }, 'same'],
  [
    '"over 40" in the city, 42 near its edge',
    { min: 40, max: null, place: 'C1' },
    { n: 42, place: 'C1' },
    'overlapping',
  ],
  [
    'a few of them officers, and the officers',
    { n: 4, words: 'four of them officers' },
    { n: 3, words: 'three officers' },
    'lower',
  ],
  [
    'a text about just the days that the other counts',
    { event: 'killed', n: 190, from: null },
    { event: 'killed', n: 1395, victims: 'mixed', from: '2024-08-31', to: '2024-09-03' },
    'total',
  ],
  ['nobody hurt, says one', { n: 3 }, { n: 0 }, 'lower'],
  [
    'a great city and its quarter, many dead in like numbers',
    { event: 'killed', n: 40, place: 'C1' },
    { event: 'killed', n: 44, place: 'Q1' },
    'higher',
  ],
  [
    'a quarter and the river beside it, many dead in like numbers',
    { event: 'killed', n: 78, place: 'Q1' },
    { event: 'killed', min: null, max: 80, place: 'R1' },
    'overlapping',
  ],
  [
    'a day of a village, and two weeks of what is called like its governorate',
    { event: 'killed', n: 17 },
    { event: 'killed', n: 214, place: 'C1', from: '2024-08-25', to: '2024-09-10' },
    'total',
  ],
  [
    'one item of a list, and the list',
    { n: 2, words: 'two engineers', victims: 'civilian' },
    { n: 3, words: 'two engineers and a driver', victims: 'civilian' },
    'total',
  ],
  [
    'eight children, and many people',
    { event: 'killed', n: 8, words: 'eight children' },
    { event: 'killed', n: 150, victims: 'unknown' },
    'total',
  ],
  [
    '"at least" of the day, and more in what is dated by its month',
    { event: 'killed', min: 62, max: null },
    { event: 'killed', n: 134, from: '2024-09-01', to: '2024-09-30' },
    'overlapping',
  ],
  [
    'a month instead of the day',
    { n: 134, event: 'killed' },
    { n: 134, event: 'killed', from: '2024-09-01', to: '2024-09-30' },
    'same',
  ],
  [
    'a camp placed at one of two towns of a district, many dead in nearly one number',
    { event: 'killed', n: 40 },
    { event: 'killed', n: 42, place: 'V5' },
    'higher',
  ],
  ['a town and the base called after it', { n: 13, place: 'V3' }, { n: 11, place: 'B1' }, 'lower'],
  ['two names of one small region', { n: 13, place: 'F1' }, { n: 13, place: 'F2' }, 'same'],
  ['a suburb, and the capital told for it', { n: 23, place: 'V6' }, { n: 23, place: 'C2' }, 'same'],
  [
    'a day, and the far higher count of its month',
    { event: 'killed', n: 25 },
    { event: 'killed', n: 593, from: '2024-09-01', to: '2024-09-30', place: 'G1' },
    'total',
  ],
  [
    'an admission of "up to 24" civilians, and another count',
    { event: 'killed', min: 56, max: 200, victims: 'unknown' },
    { event: 'killed', min: null, max: 24 },
    'lower',
  ],
  [
    'all of a village, and its children told of the city',
    { n: 13, words: '13 civilians' },
    { n: 4, words: 'four children', place: 'C1' },
    'part',
  ],
];

const OTHER: [what: string, mine: Figures, theirs: Figures][] = [
  ['same day, another village of the governorate', { place: 'V1' }, { place: 'V3' }],
  ['two towns of one district, a few each', { n: 3 }, { n: 3, place: 'V5' }],
  ['two towns of one district, unlike figures', { n: 13 }, { n: 20, place: 'V5' }],
  ['the base of another town', { n: 13, place: 'V1' }, { n: 13, place: 'B1' }],
  ['the capital, and a village far from it', { n: 23, place: 'C2' }, { n: 23, place: 'V1' }],
  ['same day and figure, another governorate', { place: 'V1' }, { place: 'V4' }],
  ['same day, another governorate as a whole', { place: 'G1' }, { place: 'G2' }],
  ['same village, two days later', {}, { from: '2024-09-04' }],
  ['same village, a month later', {}, { from: '2024-10-02' }],
  ['same village, a year earlier', {}, { from: '2023-09-02' }],
  ['same village, the next day, another count', { n: 13 }, { n: 5, from: '2024-09-03' }],
  ['the next day in another village', { n: 13 }, { n: 13, from: '2024-09-03', place: 'V2' }],
  ['wounded and killed', { event: 'wounded' }, { event: 'killed' }],
  [
    'captured and killed',
    { event: 'captured', victims: 'government' },
    { event: 'killed', victims: 'government' },
  ],
  [
    'three soldiers, and up to 200 people',
    { event: 'killed', n: 3, victims: 'government', place: 'G1' },
    { event: 'killed', min: null, max: 200, victims: 'unknown', place: 'G1' },
  ],
  [
    'a firm bound far below',
    { event: 'killed', n: 170, from: null },
    { event: 'killed', min: 7, max: null, from: null },
  ],
  ['captured and missing', { event: 'captured' }, { event: 'missing' }],
  ['displaced and casualties', { event: 'displaced' }, { event: 'casualties' }],
  ['civilians and soldiers', { victims: 'civilian' }, { victims: 'government' }],
  ['opposition fighters and soldiers', { victims: 'opposition' }, { victims: 'government' }],
  ['Turkish and Syrian soldiers', { victims: 'turkish' }, { victims: 'government' }],
  ['SDF and Islamic State', { victims: 'sdf' }, { victims: 'isis' }],
  ['children and women', { n: 4, words: 'four children' }, { n: 3, words: 'three women' }],
  ['a part larger than the total', { n: 13, words: '13 children' }, { n: 5, words: 'five civilians' }],
  ['a wider place with fewer', { n: 13, place: 'V1' }, { n: 4, place: 'G1' }],
  ['a place within with more', { n: 4, place: 'G1' }, { n: 13, place: 'V1' }],
  ['far apart in number, in a wide place', { n: 2, place: 'G1' }, { n: 80, place: 'G1' }],
  [
    'far apart in number, in a large city',
    { event: 'killed', n: 1, place: 'C1' },
    { event: 'killed', n: 40, place: 'C1' },
  ],
  ['a small count without places', { n: 1, place: null }, { n: 1, place: null }],
  ['a running toll of a year', { n: 13 }, { n: 400, from: '2024-01-01', to: '2024-12-31' }],
  ['a toll of half a year', { n: 13 }, { n: 593, from: '2024-06-01', to: '2024-11-30' }],
  [
    'periods that only touch',
    { from: '2024-09-01', to: '2024-09-03' },
    { from: '2024-09-03', to: '2024-09-06' },
  ],
  ['undated and published long after', { n: 13 }, { n: 13, from: null, to: null, place: 'V3' }],
  [
    'unknown victims at an unknown place',
    { n: 2, victims: 'unknown', place: null },
    { n: 2, victims: 'unknown', place: null },
  ],
  [
    'more killed on top of others',
    { event: 'killed', n: 16, words: '16 more' },
    { event: 'killed', n: 9, words: 'nine' },
  ],
  [
    'a great city and its quarter, a few dead each',
    { event: 'killed', n: 3, place: 'C1' },
    { event: 'killed', n: 4, place: 'Q1' },
  ],
  [
    'a quarter and the river beside it, a few dead each',
    { event: 'killed', n: 3, place: 'Q1' },
    { event: 'killed', n: 3, place: 'R1' },
  ],
  [
    'one governorate, one day, one person each',
    { event: 'killed', n: 1, place: 'G1', victims: 'unknown' },
    { event: 'killed', n: 1, place: 'G1', victims: 'unknown' },
  ],
];

describe('matchClaims', () => {
  it.each(SAME)('sets side by side: %s', (_, mine, theirs, relation) => {
    expect(match(mine, theirs)?.relation).toBe(relation);
  });

  it.each(OTHER)('keeps apart: %s', (_, mine, theirs) => {
    expect(match(mine, theirs)).toBeNull();
  });

  it('says what speaks for it and what against it', () => {
    const found = match({ n: 13 }, { n: 11, place: 'V2', victims: 'unknown' });
    expect(found?.reasons.map(({ key }) => key)).toContain('reason_near_place');
    expect(found?.against.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['reason_other_place', 'reason_victims_untold', 'reason_other_figure']),
    );
  });

  it('leaves the article itself out, under whatever address', () => {
    const report = reportOf([{}], { url: 'http://www.example.org/article/?utm_source=x' });
    expect(matchClaims(articleClaim(), ARTICLE, [{ report, claim: 0 }], placeOf)).toEqual([]);
  });

  it('needs a claim without a place to be of a report about the place', () => {
    const elsewhere = reportOf([{ n: 13, place: null }], {
      places: [{ name: 'Neirab', id: 'V4', governorate: 'Idlib' }],
    });
    expect(matchClaims(articleClaim({ n: 13 }), ARTICLE, [{ report: elsewhere, claim: 0 }], placeOf)).toEqual(
      [],
    );
  });

  it('finds no civilians among fighters of both sides, and soldiers of each', () => {
    const fighters: Figures = {
      event: 'killed',
      min: 500,
      max: null,
      victims: 'mixed',
      words: '500 fighters',
    };
    expect(match({ event: 'killed', n: 42 }, fighters)).toBeNull();
    for (const victims of ['government', 'opposition', 'isis', 'sdf'] as const)
      expect(match({ event: 'killed', n: 42, victims }, fighters)?.relation).toBe('total');
  });

  it('puts what counts the same before its parts and totals', () => {
    const part = reportOf([{ n: 4, words: 'four children' }], { id: 'part', url: 'https://example.net/1' });
    const same = reportOf([{ n: 11, victims: 'unknown' }], { id: 'same', url: 'https://example.net/2' });
    const found = matchClaims(
      articleClaim({ n: 13, words: '13 civilians' }),
      ARTICLE,
      [part, same].map((report) => ({ report, claim: 0 })),
      placeOf,
    );
    expect(found.map(({ report, relation }) => [report, relation])).toEqual([
      ['same', 'lower'],
      ['part', 'part'],
    ]);
  });

  it('puts the better match first', () => {
    const worse = reportOf([{ n: 40, victims: 'unknown' }], { id: 'worse', url: 'https://example.net/1' });
    const better = reportOf([{ n: 13 }], { id: 'better', url: 'https://example.net/2' });
    const candidates = [worse, better].map((report) => ({ report, claim: 0 }));
    const ids = matchClaims(articleClaim({ n: 13 }), ARTICLE, candidates, placeOf).map(
      ({ report }) => report,
    );
    expect(ids[0]).toBe('better');
  });

  it('treats all victim groups alike', () => {
    const told = VICTIM_GROUPS.filter((group) => group !== 'unknown' && group !== 'mixed');
    const swap = (group: VictimGroup | undefined, to: VictimGroup) => (group === 'civilian' ? to : group);
    for (const group of told)
      for (const [, mine, theirs] of [...SAME, ...OTHER]) {
        const pair = [mine, theirs].map((one) => ({ victims: 'civilian' as VictimGroup, ...one }));
        if (pair.some(({ victims }) => victims === group)) continue;
        const [a, b] = pair as [Figures, Figures];
        const before = match(a, b)?.relation ?? null;
        const after = match(
          { ...a, victims: swap(a.victims, group) },
          { ...b, victims: swap(b.victims, group) },
        );
        expect(after?.relation ?? null).toBe(before);
      }
  });
});

it('stand in one order, whatever order they are found in', () => {
  const candidates = ['c', 'a', 'b'].map((id) => ({
    report: { ...reportOf([{ n: 13 }], {}), id, url: `https://${id}.example/`, published: '2024-09-02' },
    claim: 0,
  }));
  const order = (found: typeof candidates) =>
    matchClaims(articleClaim({ n: 13 }), ARTICLE, found, placeOf).map(({ report }) => report);
  expect(order(candidates)).toEqual(['a', 'b', 'c']);
  expect(order([...candidates].reverse())).toEqual(['a', 'b', 'c']);
});
