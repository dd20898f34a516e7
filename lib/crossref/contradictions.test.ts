import { describe, expect, it } from 'vitest';
import type { ArticleClaim } from '../model/claim.ts';
import { findContradictions } from './contradictions.ts';
import { articleClaim } from './test-data.ts';

const killed = (told: Parameters<typeof articleClaim>[0]): ArticleClaim =>
  articleClaim({ event: 'killed', victims: 'government', ...told });
const dozens = { min: 24, max: null, vague: true, words: 'dozens' };
const overHalfADozen = { min: 6, max: null, words: 'over half a dozen' };

const DISAGREE: [string, ArticleClaim, ArticleClaim][] = [
  ['"dozens" and "over half a dozen"', killed(dozens), killed(overHalfADozen)],
  ['two exact numbers', killed({ n: 12 }), killed({ n: 15 })],
  ['two counters', killed({ n: 12, source: 'a commander' }), killed({ n: 20, source: 'the ministry' })],
  ['"up to 10" and "more than 15"', killed({ min: null, max: 10 }), killed({ min: 15, max: null })],
  ['the place told once', killed({ n: 12 }), killed({ n: 15, place: null })],
  [
    'a village, and its governorate',
    killed({ n: 12 }),
    { ...killed({ n: 15, place: null }), governorate: 'Aleppo' },
  ],
  ['the day told once', killed({ n: 12, from: null }), killed({ n: 15 })],
  [
    'dozens of soldiers, and over half a dozen dead',
    killed(dozens),
    killed({ ...overHalfADozen, victims: 'unknown' }),
  ],
];

const AGREE: [string, ArticleClaim, ArticleClaim][] = [
  ['the headline repeats the body', killed({ n: 12 }), killed({ n: 12 })],
  ['"dozens" and 35', killed(dozens), killed({ n: 35 })],
  ['"at least 12" and 15', killed({ min: 12, max: null }), killed({ n: 15 })],
  ['"at least 20" and "more than 25"', killed({ min: 20, max: null }), killed({ min: 25, max: null })],
  ['dead and wounded', killed({ n: 12 }), killed({ n: 30, event: 'wounded' })],
  ['two sides', killed({ n: 12 }), killed({ n: 30, victims: 'opposition' })],
  ['all and one group', killed({ n: 42, victims: 'mixed' }), killed({ n: 30 })],
  ['seven soldiers, and fifteen people', killed({ n: 7 }), killed({ n: 15, victims: 'unknown' })],
  ['soldiers and officers', killed({ n: 12 }), killed({ n: 3, words: 'three officers' })],
  ['another village', killed({ n: 12 }), killed({ n: 30, place: 'V3' })],
  ['another governorate', killed({ n: 12 }), { ...killed({ n: 15, place: null }), governorate: 'Homs' }],
  ['another day', killed({ n: 12 }), killed({ n: 30, from: '2024-08-30' })],
  ['four others', killed({ n: 12 }), killed({ n: 4, words: 'four others' })],
  ['another strike', killed({ n: 12 }), killed({ n: 4, text: 'another strike killed four' })],
  ['last month', killed({ n: 12 }), killed({ n: 90, from: null, text: '90 were killed there last month' })],
  ['a dead and three dead', killed({ n: 1, source: 'police' }), killed({ n: 3, source: 'a medic' })],
  ['"several" and at least 75', killed({ min: 3, max: null, vague: true }), killed({ min: 75, max: null })],
  ['a raid and the whole war', killed({ n: 12 }), killed({ min: 100_000, max: null })],
  ['nobody hurt, in the governorate', killed({ n: 0, place: 'G1' }), killed({ n: 12, place: 'V1' })],
  ['a soldier, and twelve', killed({ n: 12 }), killed({ n: 1, words: 'a soldier' })],
  [
    'nothing ties them',
    killed({ n: 12, victims: 'unknown', place: null, from: null }),
    killed({ n: 900, victims: 'unknown', place: null, from: null }),
  ],
];

describe('findContradictions', () => {
  it.each(DISAGREE)('finds %s', (_, a, b) => {
    expect(findContradictions([a, b])).toMatchObject([{ a: 0, b: 1 }]);
    expect(findContradictions([b, a])).toHaveLength(1);
  });

  it.each(AGREE)('leaves alone: %s', (_, a, b) => {
    expect(findContradictions([a, b])).toEqual([]);
    expect(findContradictions([b, a])).toEqual([]);
  });

  it('never sets a part against its total, however the total is told', () => {
    const claims = [
      killed({ n: 240, victims: 'mixed' }),
      killed({ n: 218, victims: 'mixed', partOf: 0 }),
      killed({ n: 240, victims: 'mixed' }),
    ];
    expect(findContradictions(claims)).toEqual([]);
  });

  it('never sets two parts of one total against each other', () => {
    const parts = [killed({ n: 30 }), killed({ n: 12, partOf: 0 }), killed({ n: 18, partOf: 0 })];
    expect(findContradictions(parts)).toEqual([]);
  });

  it('never sets numbers against the total that they add up to', () => {
    expect(findContradictions([killed({ n: 13 }), killed({ n: 6 }), killed({ n: 7, place: 'V3' })])).toEqual(
      [],
    );
  });

  it('tells one contradiction once, though headline and body repeat it', () => {
    const claims = [killed(dozens), killed(dozens), killed(overHalfADozen), killed(dozens)];
    expect(findContradictions(claims)).toHaveLength(1);
  });

  it('names the words and the counters', () => {
    const [found] = findContradictions([
      killed({ n: 12, words: '12', source: 'a commander' }),
      killed({ n: 20, words: 'twenty', source: 'the ministry' }),
    ]);
    expect(found?.reasons).toEqual([
      { key: 'reason_figures_differ', values: ['12', 'twenty'] },
      { key: 'reason_one_place', values: [] },
      { key: 'reason_one_day', values: ['2024-09-02'] },
      { key: 'reason_other_counter', values: ['a commander', 'the ministry'] },
    ]);
  });
});
