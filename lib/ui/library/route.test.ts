import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from './route.ts';
import { NO_FILTERS } from './search.ts';

describe('routeOf', () => {
  it.each([
    ['', { page: 'reports', search: NO_FILTERS }],
    ['#data', { page: 'data' }],
    ['#report/a%2Fb', { page: 'report', id: 'a/b' }],
    ['#report/100%', { page: 'report', id: '100%' }],
    [
      '#reports?governorate=Idlib&event=killed',
      { page: 'reports', search: { ...NO_FILTERS, governorate: 'Idlib', event: 'killed' } },
    ],
    ['#reports?governorate=Atlantis&from=2016-13-01', { page: 'reports', search: NO_FILTERS }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it('reads back what hashOf writes', () => {
    const search = {
      ...NO_FILTERS,
      text: 'حلب & x=y',
      from: '2016-08-21',
      outlet: 'a b',
      victims: 'other-armed' as const,
    };
    expect(routeOf(hashOf(search))).toEqual({ page: 'reports', search });
  });
});
