import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../text/words.ts';
import { findQuantities } from './find-quantities.ts';
import { digitsOf } from './numeral.ts';

const words = (text: string) => wordsOf(text, { start: 0, end: text.length });

function table(name: string): string[][] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => line.split('\t'));
}
const bound = (cell: string | undefined) => (cell === '-' ? null : Number(cell));

describe('quantities', () => {
  it('have a table worth the name', () => {
    const phrases = table('quantities.cases.tsv').map(([phrase]) => phrase);
    expect(new Set(phrases).size).toBeGreaterThanOrEqual(300);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it.each(table('quantities.cases.tsv'))('%s', (phrase, min, max, vague) => {
    const text = `Medics said that ${phrase} were hurt.`;
    const [found, ...more] = findQuantities(words(text));
    expect(found).toMatchObject({ min: bound(min), max: bound(max), vague: vague === 'yes' });
    expect(more).toEqual([]);
  });

  it.each(table('not-quantities.cases.tsv'))('counts no one: %s', (phrase) => {
    expect(findQuantities(words(`It was ${phrase} that the road was cut.`))).toEqual([]);
  });

  it('finds every quantity of a list', () => {
    const found = findQuantities(words('two women, 11 soldiers and dozens of fighters'));
    expect(found.map(({ min }) => min)).toEqual([2, 11, 24]);
  });

  it('keeps the words as printed', () => {
    const all = words('where at least two dozen people died');
    const [found] = findQuantities(all);
    const printed = all.slice(found?.first, (found?.last ?? 0) + 1).map(({ text }) => text);
    expect(printed.join(' ')).toBe('at least two dozen');
  });
});

describe('digits', () => {
  it.each([
    ['1300', 1300],
    ['1,300', 1300],
    ['1.300', 1300],
    ['4.1', null],
    ['1,30', null],
    ['12,345,678', 12345678],
    ['0', 0],
  ])('%s', (text, value) => {
    expect(digitsOf(text)).toBe(value);
  });
});

describe('properties', () => {
  const pieces = fc.constantFrom(
    'at least',
    'no',
    'two',
    'dozen',
    'and',
    '12',
    '1,300',
    'to',
    '-',
    'million',
    'some',
    'people',
    '.',
    'a',
    'of',
    'May',
  );
  it('never overlaps, never throws, keeps min ≤ max', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        const all = words(parts.join(' '));
        let end = -1;
        for (const { first, last, min, max } of findQuantities(all)) {
          expect(first).toBeGreaterThan(end);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(all.length);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          end = last;
        }
      }),
    );
  });

  it('reads what it prints: every number up to a million in digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        const [found] = findQuantities(words(`${n.toLocaleString('en-US')} people`));
        expect(found).toMatchObject({ min: n, max: n, vague: false });
      }),
    );
  });
});
