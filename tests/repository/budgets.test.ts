import { describe, expect, it } from 'vitest';
import { type Budget, type Built, overBudget, unbudgeted } from './budgets.ts';

const BUDGETS: Budget[] = [
  { file: 'card.js', minified: 100, gzip: 50, why: '' },
  { file: 'chunks/library-*.js', minified: 90, gzip: 90, each: 90, why: '' },
  { file: 'chunks/*.js', minified: 100, gzip: 60, each: 60, why: '' },
];

function files(...sizes: [string, number, number?][]): Built[] {
  return sizes.map(([file, raw, gzip = 1]) => ({ file, raw, gzip }));
}

function over(...built: Built[]): string[] {
  return BUDGETS.flatMap((budget) => overBudget(built, budget, BUDGETS));
}

const FITS = files(
  ['card.js', 100, 50],
  ['chunks/library-x1.js', 90],
  ['chunks/a-x2.js', 60],
  ['chunks/b-x3.js', 40],
);

describe('a budget', () => {
  it('lets through what is within it', () => {
    expect(over(...FITS)).toEqual([]);
    expect(unbudgeted(FITS, BUDGETS)).toEqual([]);
  });

  it.each<[string, Built[], string]>([
    ['a file', files(['card.js', 101]), 'card.js, bytes: 101, allowed 100'],
    ['a file, packed', files(['card.js', 100, 51]), 'card.js, gzip: 51, allowed 50'],
    [
      'one of a group',
      files(['chunks/a-x2.js', 61], ['chunks/b-x3.js', 1]),
      'chunks/a-x2.js, bytes of one of its group: 61, allowed 60',
    ],
    [
      'a group together',
      files(['chunks/a-x2.js', 60], ['chunks/b-x3.js', 41]),
      'chunks/*.js, bytes: 101, allowed 100',
    ],
    [
      'a group together, packed',
      files(['chunks/a-x2.js', 9, 30], ['chunks/b-x3.js', 9, 31]),
      'chunks/*.js, gzip: 61, allowed 60',
    ],
  ])('holds %s', (_, changed, problem) => {
    const kept = FITS.filter(({ file }) => !changed.some((other) => other.file === file));
    expect(over(...kept, ...changed)).toEqual([problem]);
  });

  it('asks for a file that it is for, and for a limit of each in a group', () => {
    expect(over(...FITS.slice(1))).toEqual(['card.js: no such file is built; take the budget away.']);
    const group = { file: 'chunks/*.js', minified: 999, gzip: 999, why: '' };
    expect(overBudget(FITS, group, [group])[0]).toMatch(/a group needs "each"/);
  });
});

describe('unbudgeted', () => {
  it.each(['card.js.map', 'scard.js', 'chunks/a.css', 'chunks/deeper/a.js', 'library-x.js', 'fonts/a.woff2'])(
    'finds %s',
    (file) => {
      expect(unbudgeted(files([file, 1]), BUDGETS)).toEqual([file]);
    },
  );
});
