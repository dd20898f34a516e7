import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../../scripts/browsers/find-browser.ts';
import type { reread } from '../../../tests/rereading/reread.ts';
import { openBuilt } from '../../../tests/support/built-site.ts';

/** Pages and changes by chance, always the same ones. */
const TRIALS = 400;
const ROUNDS = 6;

describe('a page that was read before, and changes', () => {
  it.each(BROWSERS)(
    'is read as one that never was, by its styles, slots and shadow trees too, in %s',
    async (name) => {
      const { page, close } = await openBuilt(name, 'tests/rereading/index.html');
      try {
        for (let seed = 1; seed <= TRIALS; seed++) {
          const { again, anew } = await page.evaluate(
            (seed, rounds) => (window as unknown as { reread: typeof reread }).reread(seed, rounds),
            seed,
            ROUNDS,
          );
          expect(again, `trial ${seed}`).toEqual(anew);
        }
      } finally {
        await close();
      }
    },
  );
});
