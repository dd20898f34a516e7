import { expect, it } from 'vitest';
import { partsOfProblem, problemOf } from './problem.ts';

it.each([
  ['disk-full', [], []],
  ['pack-count', [12, 9], ['12', '9']],
  ['pack-line', [3, 'title: has\nthree\n lines'], ['3', 'title: has three lines']],
  ['pack-missing', [''], ['']],
])('a problem %s with %j is read as it was written', (code, values, read) => {
  expect(partsOfProblem(problemOf(code, values))).toEqual({ code, values: read });
});
