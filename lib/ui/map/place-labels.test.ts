import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

const spot = (text: string, x: number, y: number) => ({ text, x, y, radius: 4 });

describe('names on a map', () => {
  it('stand to the right of their mark, and to the left at the right edge', () => {
    const [inner, outer] = placeLabels([spot('Atarib', 50, 50), spot('Hasakah', 290, 90)], 300, 200);
    expect(inner?.x).toBeGreaterThan(50);
    expect(outer?.x).toBeLessThan(290);
  });

  it('keep off each other and off the marks', () => {
    const names = [spot('Sarmin', 100, 100), spot('Binnish', 108, 100), spot('Idlib', 100, 106)];
    const labels = placeLabels(names, 300, 200);
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1)) {
        const apart =
          Math.abs(a.y - b.y) >= 13 || Math.abs(a.x - b.x) >= ((a.text.length + b.text.length) * 6.1) / 2;
        expect(apart, `${a.text}, ${b.text}`).toBe(true);
      }
  });

  it('are left out where there is no room, the later ones first', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => spot(`Place number ${i}`, 60 + i, 50));
    const labels = placeLabels(crowd, 160, 100);
    expect(labels.length).toBeLessThan(12);
    expect(labels[0]?.text).toBe('Place number 0');
  });

  it('of areas stand in their middle or not at all', () => {
    const area = { text: 'Idlib', x: 50, y: 50, radius: 0 };
    expect(placeLabels([area], 100, 100)).toEqual([{ text: 'Idlib', x: 50, y: 50, isArea: true }]);
    expect(placeLabels([spot('Sarmin', 52, 50), area], 200, 100).map(({ text }) => text)).toEqual(['Sarmin']);
  });
});
