import { expect, it } from 'vitest';
import { dwellLeft } from './dwell-left.ts';

it.each([
  ['rests from the moment of its move', 250, 0, 250],
  ['has rested for a frame when the script hears of it', 250, 17, 233],
  ['is told of so late that it may have gone on', 250, 900, 200],
  ['opens cards at once where the reader wants that', 0, 17, 0],
  ['moved after what the clock says, whose steps are coarse', 250, -1, 250],
])('a pointer %s', (_, dwell, already, left) => {
  expect(dwellLeft(dwell, already)).toBe(left);
});
