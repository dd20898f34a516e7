import joiners from '../../assets/names/joiners.json' with { type: 'json' };
import { pattern } from '../model/pattern.ts';
import type { Span } from '../model/span.ts';
import { type Bearer, bearersOf, type NameIndex, soundsLike } from './name-index.ts';
import { canonical, exactKey, SHORTEST_KEY, SHORTEST_UNLISTED_KEY } from './name-keys.ts';
import { type Word, wordsOf } from './words.ts';

/** A stretch of a text that spells a name of the index. */
export interface Found extends Span {
  rows: number[];
  /** Rows under other spellings that sound the same, beside an exact match. */
  like: number[];
  match: 'exact' | 'key';
}

/** English words that stand capitalised beside a name at the head of a sentence or a title. */
const FUNCTION_WORDS = new Set('a an the in on at of and or to by as if it he we no so is us i'.split(' '));
/** A spelling this much further off than the closest is not meant. */
const MUCH_FURTHER = 0.25;

/** Words that a name may hold in lower case. */
const JOINERS = new Set(joiners.words);
/** Longest name in words, articles not counted. */
const LONGEST_NAME = 7;

/** Every stretch of the text that spells a name, in order of position; stretches may nest and overlap. */
export function findNames(index: NameIndex, text: string): Found[] {
  const words = wordsOf(text);
  const found: Found[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    if (!first || first.article) continue;
    if (!first.capital && !index.lowerStarts.has(first.fold)) continue;
    namesFrom(index, text, words, i, found);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function namesFrom(
  index: NameIndex,
  text: string,
  words: readonly Word[],
  from: number,
  found: Found[],
): void {
  const first = words[from] as Word;
  let joined = '';
  let genitive = '';
  let count = 0;
  for (let j = from; j < words.length && count < LONGEST_NAME; j += 1) {
    const word = words[j] as Word;
    if (j > from && word.before === 'break') return;
    if (word.article) continue;
    if (j > from && !first.capital && !word.capital && count > 3) return;
    if (j > from && first.capital && !word.capital && word.before !== 'hyphen' && !JOINERS.has(word.fold))
      return;
    const before = joined + genitive;
    joined = before + canonical(word.fold);
    genitive = word.genitive;
    count += 1;
    const hit = lookUp(index, joined, before, text, first, word);
    if (hit) found.push({ ...hit, start: startOf(words, from) });
  }
}

/** "ISs". */
const SHORT_AND_S = pattern(String.raw`^\p{Lu}{2,}s$`);

function lookUp(
  index: NameIndex,
  joined: string,
  before: string,
  text: string,
  first: Word,
  last: Word,
): Omit<Found, 'start'> | null {
  const isPossessive = SHORT_AND_S.test(last.raw);
  const exact = isPossessive ? [] : allowed(bearersOf(index, exactKey(joined)), text, first, last);
  if (exact.length > 0) {
    const like = rowsLike(index, joined, first, last, SHORTEST_KEY).filter((n) => !exact.includes(n));
    return { rows: exact, like, match: 'exact', end: last.end };
  }
  // Lost apostrophes: "Syrias", "Aleppos", "ISs" for Syria's, Aleppo's, IS's.
  if (isPossessive || (last.raw.endsWith('s') && !last.fold.endsWith('ss') && last.fold.length > 3)) {
    const bare = before + canonical(last.fold.slice(0, -1));
    const rows = allowed(bearersOf(index, exactKey(bare)), text, first, { ...last, end: last.end - 1 });
    if (rows.length > 0) return { rows, like: [], match: 'exact', end: last.end - 1 };
  }
  const rows = rowsLike(index, joined, first, last, SHORTEST_UNLISTED_KEY);
  return rows.length > 0 ? { rows, like: [], match: 'key', end: last.end } : null;
}

function rowsLike(index: NameIndex, joined: string, first: Word, last: Word, shortest: number): number[] {
  if (!first.capital || !last.capital || FUNCTION_WORDS.has(first.fold) || FUNCTION_WORDS.has(last.fold))
    return [];
  const near = soundsLike(index, joined, shortest);
  const limit = (near[0]?.distance ?? 0) + MUCH_FURTHER;
  return [...new Set(near.filter(({ distance }) => distance <= limit).map(({ n }) => n))];
}

function allowed(bearers: readonly Bearer[], text: string, first: Word, last: Word): number[] {
  if (bearers.length === 0) return [];
  const written = text.slice(first.start, last.end);
  return bearers
    .filter(({ strict, lower }) => (strict ? isSameAbbreviation(written, strict) : lower || first.capital))
    .map(({ n }) => n);
}

/** `T-4` and `T4` are one; in a headline all in capitals `al-Fu'ah` is never at stake here. */
function isSameAbbreviation(written: string, strict: string): boolean {
  return written.replace(/[-.\s]/g, '') === strict.replace(/[-.\s]/g, '');
}

/** A name begins at its article where one is written: `al-Bab`, `Ash Shaykh`; `as` and `at` alone are English words. */
function startOf(words: readonly Word[], from: number): number {
  const first = words[from] as Word;
  const article = words[from - 1];
  if (!article?.article || first.before === 'break') return first.start;
  const isSure =
    first.before === 'hyphen' || article.capital || article.fold === 'al' || article.fold === 'el';
  return isSure ? article.start : first.start;
}
