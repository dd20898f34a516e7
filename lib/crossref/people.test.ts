import { describe, expect, it } from 'vitest';
import { isSetApart, peopleOf } from './people.ts';

describe('peopleOf', () => {
  it.each<[words: string, parts: string[], further: boolean]>([
    ['13 civilians', [], false],
    ['three children', ['children'], false],
    ['13 civilians, including three children', [], false],
    ['89 people, among them 31 women', [], false],
    ['six children and four women', ['children', 'women'], false],
    ['four others', [], true],
    ['16 more', [], true],
    ['more than 50 troops', [], false],
    ['no more than ten', [], false],
    ['two officers', ['officers'], false],
    ['childcare workers', [], false],
    ['ثلاثة أطفال', ['children'], false],
  ])('%s', (words, parts, further) => expect(peopleOf(words)).toEqual({ parts, further }));
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
