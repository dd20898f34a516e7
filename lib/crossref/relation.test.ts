import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../model/crossref.ts';
import { matchClaims } from './match-claims.ts';
import { type Range, relationOf } from './relation.ts';
import { ARTICLE, articleClaim, placeOf, reportOf, type Told } from './test-data.ts';

const INVERSE: Partial<Record<Relation, Relation>> = {
  same: 'same',
  overlapping: 'overlapping',
  higher: 'lower',
  lower: 'higher',
  incomparable: 'incomparable',
  part: 'total',
  total: 'part',
};

const bound = fc.option(fc.nat(60), { nil: null });
const range = fc
  .tuple(bound, bound)
  .map(([a, b]): Range => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b }));

describe('relationOf', () => {
  it.each<[Range, Range, Relation]>([
    [{ min: 13, max: 13 }, { min: 13, max: 13 }, 'same'],
    [{ min: 13, max: 13 }, { min: 11, max: 11 }, 'lower'],
    [{ min: 35, max: null }, { min: 60, max: 60 }, 'overlapping'],
    [{ min: 35, max: null }, { min: 20, max: 20 }, 'lower'],
    [{ min: null, max: 20 }, { min: 24, max: null }, 'higher'],
    [{ min: 6, max: 8 }, { min: 8, max: 12 }, 'overlapping'],
    [{ min: null, max: null }, { min: 8, max: 12 }, 'incomparable'],
    [{ min: 0, max: 0 }, { min: 1, max: 1 }, 'higher'],
  ])('%o to %o is %s', (a, b, relation) => expect(relationOf(a, b)).toBe(relation));

  it('is turned round by turning the figures round', () => {
    fc.assert(fc.property(range, range, (a, b) => relationOf(b, a) === INVERSE[relationOf(a, b)]));
  });

  it('calls a figure the same as itself', () => {
    fc.assert(
      fc.property(
        range,
        (a) => relationOf(a, a) === (a.min === null && a.max === null ? 'incomparable' : 'same'),
      ),
    );
  });

  it('never calls ranges that share a number higher or lower', () => {
    fc.assert(
      fc.property(range, range, fc.nat(60), (a, b, n) => {
        const holds = ({ min, max }: Range) => (min ?? 0) <= n && n <= (max ?? n);
        return !(holds(a) && holds(b)) || !['higher', 'lower'].includes(relationOf(a, b));
      }),
    );
  });
});

describe('matching turned round', () => {
  const told: fc.Arbitrary<Told> = fc.record({
    event: fc.constantFrom('killed', 'wounded', 'casualties'),
    victims: fc.constantFrom('civilian', 'mixed', 'unknown'),
    place: fc.constantFrom('V1', 'V2', 'G1', null),
    from: fc.constantFrom('2024-09-02', '2024-09-01'),
    words: fc.constantFrom('five', 'five children'),
    min: fc.nat(9),
    max: fc.constant(null),
  });
  const relate = (mine: Told, theirs: Told) =>
    matchClaims(
      articleClaim(mine),
      ARTICLE,
      [{ report: reportOf([theirs], { places: [] }), claim: 0 }],
      placeOf,
    )[0]?.relation ?? null;

  it('finds the same pairs with the inverse relation', () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        const there = relate(a, b);
        const back = relate(b, a);
        expect(back).toBe(there === null ? null : INVERSE[there]);
      }),
    );
  });
});
