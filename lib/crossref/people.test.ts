import { describe, expect, it } from 'vitest';
import { isSetApart, listsMore, peopleOf } from './people.ts';

describe('peopleOf', () => {
  it.each<[words: string, parts: string[], further: boolean]>([
    ['13 civilians', [], false],
    ['three children', ['children'], false],
    ['13 civilians, including three children', [], false],
    ['89 people, among them 31 women', [], false],
    ['six children and four women', ['children', 'women'], false],
    ['five, one a child', [], false],
    ['15 of them are children', ['children'], false],
    ['at least four of them officers', ['officers'], false],
    ['108, of them 49 children', [], false],
    ['80 of the dead were HTS members', [], false],
    ['four others', [], true],
    ['16 more', [], true],
    ['more than 50 troops', [], false],
    ['no more than ten', [], false],
    ['two officers', ['officers'], false],
    ['childcare workers', [], false],
    ['ثلاثة أطفال', ['children'], false],
  ])('%s', (words, parts, further) => expect(peopleOf(words)).toMatchObject({ parts, further }));

  it.each<[words: string, armed: boolean]>([
    ['more than 500 fighters', true],
    ['226 combatants and civilians', false],
    ['500 people, including 300 fighters', false],
    ['54 soldiers', true],
    ['1,395', false],
  ])('%s: of fighters alone? %s', (words, armed) => expect(peopleOf(words).armed).toBe(armed));
});

describe('listsMore', () => {
  it.each<[outer: string, inner: string, more: boolean]>([
    ['two soldiers and an interpreter', 'two soldiers', true],
    ['two soldiers and an interpreter', 'an interpreter', true],
    ['a doctor, three nurses and a child', 'a doctor and three nurses', true],
    ['two soldiers', 'two soldiers', false],
    ['soldiers and militiamen', 'soldiers', false],
    ['two soldiers and an interpreter', 'two drivers', false],
  ])('%s: more than %s? %s', (outer, inner, more) =>
    expect(listsMore(peopleOf(outer), peopleOf(inner))).toBe(more),
  );
});

describe('isSetApart', () => {
  it.each(['another strike killed four', 'four were killed last week', 'a second blast left six dead'])(
    '%s',
    (text) => expect(isSetApart(text)).toBe(true),
  );

  it.each(['four soldiers were killed', 'seconds later four were killed', 'the blast killed six'])(
    'not: %s',
    (text) => expect(isSetApart(text)).toBe(false),
  );
});
