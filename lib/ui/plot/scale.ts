import type { Figures } from '../claim/claim-words.ts';

/** A number axis from 0: positions are per cent of its length from the start. */
export interface Scale {
  ticks: number[];
  /** True when the axis is compressed, because figures lie more than 25-fold apart. */
  compressed: boolean;
  at(value: number): number;
}

const WIDE_APART = 25;

/** An axis for figures; open ends get room to be seen. Without any number, 0–10. */
export function scaleFor(figures: readonly Pick<Figures, 'min' | 'max'>[]): Scale {
  const bounds = figures.flatMap(({ min, max }) => [min, max]).filter((n) => n !== null);
  const largest = Math.max(1, ...bounds);
  const smallest = Math.max(1, Math.min(largest, ...bounds.filter((n) => n > 0)));
  const open = figures.some(({ max }) => max === null);
  const compressed = largest / smallest > WIDE_APART;
  const end = niceAbove(open ? largest * 1.15 : largest);
  const shape = compressed ? (n: number) => Math.log10(1 + n) : (n: number) => n;
  return {
    ticks: compressed ? powers(end) : [0, end / 2, end].filter(Number.isInteger),
    compressed,
    at: (value) => Math.min(100, (100 * shape(value)) / shape(end)),
  };
}

/** The next of 1, 2, 4, 5, 6, 8, 10 × a power of ten. */
function niceAbove(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 5, 6, 8, 10].find((n) => n * unit >= value) ?? 10;
  return step * unit;
}

function powers(end: number): number[] {
  const found = [0];
  for (let n = 10; n <= end; n *= 10) found.push(n);
  return found;
}
