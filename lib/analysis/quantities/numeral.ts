import lists from '../../../assets/language/en/quantities.json' with { type: 'json' };
import type { Word } from '../text/words.ts';

const UNITS = new Map(Object.entries(lists.units));
const TENS = new Map(Object.entries(lists.tens));
const SCALES = new Map(Object.entries(lists.scales));

export interface Numeral {
  value: number;
  /** Index after its last word. */
  next: number;
  form: 'digits' | 'words';
}

/** A number written in digits: `1,300`, `1.300`, `1300`; null for decimals such as `4.1`, dates and codes. */
export function digitsOf(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return Number(text.replaceAll('.', ''));
  return null;
}

/** The number at `at`, in digits or words ("forty-one", "a hundred and sixty-two", "1.1 million"); null when none is. */
export function numeralAt(words: readonly Word[], at: number): Numeral | null {
  const word = words[at];
  if (!word) return null;
  if (word.kind === 'number') return digitNumeral(words, at, word);
  const article = word.lower === 'a' && SCALES.has(words[at + 1]?.lower ?? '') ? 1 : 0;
  return wordNumeral(words, at + article, article === 1);
}

function digitNumeral(words: readonly Word[], at: number, word: Word): Numeral | null {
  const scale = SCALES.get(words[at + 1]?.lower ?? '');
  if (scale) {
    const value = Number(word.text.replace(',', '.')) * scale;
    return Number.isFinite(value) ? { value: Math.round(value), next: at + 2, form: 'digits' } : null;
  }
  const value = digitsOf(word.text);
  return value === null ? null : { value, next: at + 1, form: 'digits' };
}

/** Value of "sixty", "sixty-two", "two", by one word; null for any other. */
export function smallNumber(lower: string): number | null {
  const plain = UNITS.get(lower) ?? TENS.get(lower);
  if (plain !== undefined) return plain;
  if (!lower.includes('-')) return null;
  const [ten = '', unit = ''] = lower.split('-');
  const tens = TENS.get(ten);
  const units = UNITS.get(unit);
  return tens !== undefined && units !== undefined && units < 10 && units > 0 ? tens + units : null;
}

function wordNumeral(words: readonly Word[], at: number, article: boolean): Numeral | null {
  let total = 0;
  let group = article ? 1 : 0;
  let next = at;
  let seen = article;
  for (let i = at; i < words.length; i++) {
    const lower = words[i]?.lower ?? '';
    const scale = SCALES.get(lower);
    if (scale === 100 && seen) group = (group || 1) * 100;
    else if (scale && scale > 100 && seen && lower !== 'k') {
      total += (group || 1) * scale;
      group = 0;
    } else if (
      lower === 'and' &&
      seen &&
      isAfterScale(words, i) &&
      smallNumber(words[i + 1]?.lower ?? '') !== null
    ) {
      continue;
    } else {
      const value = smallNumber(lower);
      if (value === null || !fits(group, value, seen, words[i - 1]?.lower)) break;
      group += value;
      seen = true;
    }
    next = i + 1;
  }
  return next > at && seen ? { value: total + group, next, form: 'words' } : null;
}

/** "twenty one" goes on, "twenty twenty" and "two three" do not. */
function fits(group: number, value: number, seen: boolean, before: string | undefined): boolean {
  if (!seen || group === 0) return true;
  if (group % 100 === 0) return true;
  return value < 10 && before !== undefined && TENS.has(before);
}

function isAfterScale(words: readonly Word[], at: number): boolean {
  return SCALES.has(words[at - 1]?.lower ?? '');
}
