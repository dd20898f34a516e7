import { describe, expect, it } from 'vitest';
import { rootOfClaim } from './roots.ts';

const outlet = { name: 'Example Wire', id: 'example-wire' };
const daily = { name: 'The Town Courier', id: null };
const said = (source: string, at: typeof outlet | typeof daily | null = outlet) =>
  rootOfClaim({ root: null, source }, at);

describe('rootOfClaim', () => {
  it.each([
    ['the entity that counted', { root: 'sohr', source: 'SOHR' }, 'sohr'],
    [
      'the words of a source that is no entity',
      { root: null, source: 'Homs governor' },
      'said:governor homs',
    ],
    ['the same words in another form', { root: null, source: 'the governor of Homs' }, 'said:governor homs'],
    ['the outlet in its own voice', { root: null, source: null }, 'example-wire'],
  ])('is %s', (_, claim, root) => expect(rootOfClaim(claim, outlet)).toBe(root));

  it('names an unlisted outlet by its words', () => {
    expect(rootOfClaim({ root: null, source: null }, daily)).toBe('said:courier town');
  });

  it('stays unknown where nothing is told', () => {
    expect(rootOfClaim({ root: null, source: null }, null)).toBeNull();
    expect(rootOfClaim({ root: null, source: '…' }, null)).toBeNull();
  });

  it('keeps different sources apart', () => {
    const roots = ['a military source', 'a medical source', 'residents'].map((source) => said(source));
    expect(new Set(roots).size).toBe(3);
  });

  it.each([
    'activists',
    'a local source',
    'local sources',
    'medical sources in Idlib',
    'local activists and residents',
    'witnesses',
    'local authorities',
    'the governor',
    'a police source',
    'hospital director',
    'a source in the al-Example hospital',
    'an Example-based journalist',
    'pro-Example social media accounts',
    'photos posted online',
    'a source close to the Example Brigades',
    'monitors and state media',
    'government forces',
    'opposition fighters',
    'Kurdish military sources',
    'Syrian opposition military source',
    'Turkish officials',
    'Russian sources',
    'an Israeli official',
    'Iranian security official',
    'US officials',
    'jihadist sources',
    'Syrian officials',
  ])('knows no other outlet’s by the words “%s”', (source) => {
    expect(said(source)).not.toBe(said(source, daily));
    // One outlet’s are one source; an article of no known outlet has its own.
    expect(said(source)).toBe(said(source.toUpperCase()));
    expect(said(source, null)).not.toBe(said(source));
    expect(said(source, null)).toBe(said(`the ${source}`, null));
  });

  it.each([
    'Homs governor',
    'police in Homs',
    'Turkish border authorities',
    'Russian ministry',
    'Iraqi army',
    'Israeli army officers',
    'Iranian embassy',
    'Syrian interior ministry official',
    'head of the Example National Hospital',
    'Example Coordination Committee',
    'Example brigade commander',
    'SOHR, VDC',
  ])('knows “%s” in every outlet', (source) => expect(said(source)).toBe(said(source, daily)));
});
