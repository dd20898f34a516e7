import { expect, it } from 'vitest';
import type { Relation } from '../model/crossref.ts';
import { matchClaims } from './match-claims.ts';
import { ARTICLE, articleClaim, placeOf, reportOf, type Told } from './test-data.ts';

type Figures = Told & { n?: number };

it.each<[what: string, mine: Figures, theirs: Figures[], relation: Relation | null]>([
  ['a part of what its own text counts', { n: 13 }, [{ n: 6 }, { n: 13 }], 'part'],
  ['the total beside the same part', { n: 6 }, [{ n: 13 }, { n: 6 }], 'total'],
  ['a further count beside the same figure', { n: 50 }, [{ n: 16, words: '16 more' }, { n: 50 }], null],
  [
    'two groups that make a total together',
    { n: 80 },
    [{ n: 19 }, { n: 80 }, { n: 54, victims: 'government' }, { n: 153, victims: 'unknown' }],
    null,
  ],
  [
    'soldiers among more dead of its text',
    { n: 22, event: 'killed', victims: 'unknown' },
    [
      { n: 15, event: 'killed', victims: 'government' },
      { n: 24, event: 'killed', victims: 'mixed' },
    ],
    'part',
  ],
  [
    'all, beside the part told with a bound',
    { n: 56 },
    [
      { min: 71, max: null },
      { min: 56, max: null },
    ],
    'total',
  ],
  ['a little more, later', { n: 148 }, [{ n: 154 }, { n: 148 }], 'higher'],
  [
    'another counter in the same text',
    { n: 13 },
    [
      { n: 6, source: 'a doctor' },
      { n: 13, source: 'a council' },
    ],
    'lower',
  ],
  ['smaller than another count of its source', { n: 60 }, [{ n: 20 }, { n: 90 }], 'part'],
  [
    'some of the dead of a toll, which hold no group as a whole',
    { n: 13, event: 'killed', victims: 'opposition' },
    [
      { n: 90, event: 'killed', victims: 'unknown' },
      { n: 300, event: 'killed', victims: 'mixed' },
    ],
    null,
  ],
  ['another village of the same text', { n: 60 }, [{ n: 40 }, { n: 90, place: 'V3' }], 'lower'],
])('knows %s', (_, mine, theirs, relation) => {
  const source = { source: 'a council', root: null };
  const report = reportOf(theirs.map((told) => ({ ...source, ...told })));
  const [found] = matchClaims(articleClaim({ ...source, ...mine }), ARTICLE, [{ report, claim: 0 }], placeOf);
  expect(found?.relation ?? null).toBe(relation);
});
