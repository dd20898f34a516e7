import { describe, expect, it } from 'vitest';
import { rootOfClaim } from './roots.ts';

const outlet = { name: 'Example Wire', id: 'example-wire' };

describe('rootOfClaim', () => {
  it.each([
    ['the entity that counted', { root: 'sohr', source: 'SOHR' }, 'sohr'],
    [
      'the words of a source that is no entity',
      { root: null, source: 'a military source' },
      'said:military source',
    ],
    [
      'the same words in another form',
      { root: null, source: 'the military sources' },
      'said:military source',
    ],
    ['the outlet in its own voice', { root: null, source: null }, 'example-wire'],
  ])('is %s', (_, claim, root) => expect(rootOfClaim(claim, outlet)).toBe(root));

  it('names an unlisted outlet by its words', () => {
    expect(rootOfClaim({ root: null, source: null }, { name: 'The Town Courier', id: null })).toBe(
      'said:courier town',
    );
  });

  it('stays unknown where nothing is told', () => {
    expect(rootOfClaim({ root: null, source: null }, null)).toBeNull();
    expect(rootOfClaim({ root: null, source: '…' }, null)).toBeNull();
  });

  it('keeps different sources apart', () => {
    const roots = ['a military source', 'a medical source', 'residents'].map((source) =>
      rootOfClaim({ root: null, source }, outlet),
    );
    expect(new Set(roots).size).toBe(3);
  });
});
