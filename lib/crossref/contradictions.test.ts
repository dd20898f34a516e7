import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleClaim } from '../model/claim.ts';
import type { Contradiction } from '../model/crossref.ts';
import { findContradictions } from './contradictions.ts';
import { articleClaim, placeOf } from './test-data.ts';

/** Each claim in a sentence of its own, or all of them in one. */
function find(claims: readonly ArticleClaim[], between = '. '): Contradiction[] {
  let text = '';
  const placed = claims.map((claim) => {
    const start = text.length;
    text += `${claim.text}${between}`;
    return { ...claim, start, end: start + claim.text.length };
  });
  return findContradictions(placed, text, placeOf);
}

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

const sohr = { source: 'the Observatory', root: 'sohr' };

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
  ['what a video shows', killed({ min: 90, max: null }), killed({ n: 12, text: 'a video showed 12 bodies' })],
  ['days before', killed({ n: 13 }), killed({ n: 57, text: 'raids in recent days have left 57 dead' })],
  ['further dead', killed({ n: 36 }), killed({ n: 12, text: 'a dozen were also killed nearby' })],
  ['one family among the dead', killed({ n: 21 }), killed({ n: 5, text: 'five of one family died' })],
  ['one counter who found five of eight', killed({ n: 8, ...sohr }), killed({ n: 5, ...sohr })],
  ['a dead and three dead', killed({ n: 1, source: 'police' }), killed({ n: 3, source: 'a medic' })],
  ['"several" and at least 75', killed({ min: 3, max: null, vague: true }), killed({ min: 75, max: null })],
  ['a raid and the whole war', killed({ n: 12 }), killed({ min: 100_000, max: null })],
  ['nobody hurt, in the governorate', killed({ n: 0, place: 'G1' }), killed({ n: 12, place: 'V1' })],
  ['one counter of two groups', killed({ n: 80, ...sohr }), killed({ n: 19, ...sohr })],
  ['"nearly 30" and 29', killed({ n: 30, vague: true }), killed({ n: 29 })],
  ['"hundreds" and 150', killed({ min: 200, max: null, vague: true }), killed({ n: 150 })],
  [
    'two counters who each know of some',
    killed({ min: 330, max: null, source: 'officials' }),
    killed({ min: 50, max: null, ...sohr }),
  ],
  [
    'a governorate, and a village with less',
    { ...killed({ n: 30, place: null }), governorate: 'Aleppo' },
    killed({ n: 12 }),
  ],
  [
    'soldiers, and fewer people of the same great city',
    killed({ min: 20, max: null, place: 'C1' }),
    killed({ n: 5, victims: 'unknown', place: 'C1' }),
  ],
  [
    'an older toll that the sentence replaces',
    killed({ n: 126 }),
    killed({ n: 112, text: 'updating a previous toll of 112 dead' }),
  ],
  [
    'two convoys of displaced people',
    articleClaim({ event: 'displaced', n: 5000 }),
    articleClaim({ event: 'displaced', n: 2200 }),
  ],
  ['no dead of the gas, by the same voice', killed({ n: 0 }), killed({ n: 41 })],
  ['a part of another total', killed({ n: 11 }), killed({ n: 2, partOf: 5 })],
  ['a soldier, and twelve', killed({ n: 12 }), killed({ n: 1, words: 'a soldier' })],
  [
    'nothing ties them',
    killed({ n: 12, victims: 'unknown', place: null, from: null }),
    killed({ n: 900, victims: 'unknown', place: null, from: null }),
  ],
];

describe('findContradictions', () => {
  it.each(DISAGREE)('finds %s', (_, a, b) => {
    expect(find([a, b])).toMatchObject([{ a: 0, b: 1 }]);
    expect(find([b, a])).toHaveLength(1);
  });

  it.each(AGREE)('leaves alone: %s', (_, a, b) => {
    expect(find([a, b])).toEqual([]);
    expect(find([b, a])).toEqual([]);
  });

  it('sets nothing of one counter in one sentence against each other, and two counters all the same', () => {
    const figure = fc.integer({ min: 2, max: 400 });
    const voice = fc.constantFrom({}, sohr, { source: 'a doctor' });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 6 }), voice, (figures, told) => {
        const claims = figures.map((n) => killed({ n, ...told }));
        expect(find(claims, ', ')).toEqual([]);
      }),
    );
    expect(
      find([killed({ n: 13, ...sohr }), killed({ n: 11, source: 'a council member' })], '; '),
    ).toHaveLength(1);
  });

  it('finds the same whatever the order and the group of the victims', () => {
    const claims = [...DISAGREE, ...AGREE].map(([, a, b]) => [a, b] as const);
    const groups = ['government', 'opposition', 'isis', 'sdf', 'civilian'] as const;
    for (const [a, b] of claims)
      for (const group of groups) {
        const swap = (claim: ArticleClaim) =>
          claim.victims === 'government' ? { ...claim, victims: group } : claim;
        if ([a, b].some(({ victims }) => victims === group && group !== 'government')) continue;
        const [one, other] = [swap(a), swap(b)];
        expect(find([one, other])).toHaveLength(find([a, b]).length);
        expect(find([other, one])).toHaveLength(find([one, other]).length);
      }
  });

  it('never sets a part against its total, however the total is told', () => {
    const claims = [
      killed({ n: 240, victims: 'mixed' }),
      killed({ n: 218, victims: 'mixed', partOf: 0 }),
      killed({ n: 240, victims: 'mixed' }),
    ];
    expect(find(claims)).toEqual([]);
  });

  it('never sets two parts of one total against each other', () => {
    const parts = [killed({ n: 30 }), killed({ n: 12, partOf: 0 }), killed({ n: 18, partOf: 0 })];
    expect(find(parts)).toEqual([]);
  });

  it('never sets numbers against the total that they add up to', () => {
    expect(find([killed({ n: 13 }), killed({ n: 6 }), killed({ n: 7, place: 'V3' })])).toEqual([]);
  });

  it('tells one contradiction once, though headline and body repeat it', () => {
    const claims = [killed(dozens), killed(dozens), killed(overHalfADozen), killed(dozens)];
    expect(find(claims)).toHaveLength(1);
  });

  it('names the words and the counters', () => {
    const [found] = find([
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
