import { describe, expect, it } from 'vitest';
import { firstOf, plainly, without } from './phrases.ts';

describe('firstOf', () => {
  it.each<[string, string[], string | null]>([
    ['12 children were killed', ['children'], 'children'],
    ['12 schoolchildren', ['children'], null],
    ['childrens', ['children'], null],
    ['schoolchildren and children', ['children'], 'children'],
    ['“children”, 4', ['children'], 'children'],
    ['4-children', ['children'], 'children'],
    ['among them others', ['others', 'among them'], 'among them'],
    ['more than 4', ['more', 'more than'], 'more'],
    ['éwomen', ['women'], null],
    ['أطفال', ['طفال'], null],
    ['منهم 4 أطفال، وامرأة', ['أطفال'], 'أطفال'],
    ['', ['women'], null],
  ])('%s', (text, phrases, wanted) => {
    const found = firstOf(phrases, text);
    expect(found && text.slice(...found)).toBe(wanted);
  });

  it('finds the first whole word, not the first place', () => {
    expect(firstOf(['men'], 'women and men')).toEqual([10, 13]);
  });
});

it('writes a text as phrases are written, and leaves phrases out of it', () => {
  expect(plainly('At\n least  FOUR')).toBe('at least four');
  expect(without(['at least', 'more than'], 'at least 4, more than 5, at leasts')).toBe(' 4,  5, at leasts');
});
