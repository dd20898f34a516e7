import stopWords from '../../../assets/language/stop-words.json' with { type: 'json' };
import { pattern } from '../../model/pattern.ts';

/** UTF-16 units read at most: the language of an article shows in its first paragraphs. */
const SAMPLE = 6000;

/** Share of all letters from which a script decides. */
const MAIN_SCRIPT = 0.5;

/** Share of words that are stop words, below which a text of some length is not prose of that language. */
const LEAST_SHARE = 0.08;

const STOP_WORDS = Object.entries(stopWords.languages).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

const LETTERS = /\p{L}+/gu;
const LATIN = /[a-zà-öø-ɏḀ-ỿ]+/g;
const WORD = pattern(String.raw`[\p{L}\p{M}]+`, 'g');

/** With so many Latin letters no other script can be a text's main one, and none of them needs to be counted. */
const PLAINLY_LATIN = 0.9;

/** Scripts that stand for a language or a few; letters tell these apart (Persian, Urdu and Sorani have their own). */
const SCRIPTS: readonly (readonly [script: RegExp, languages: readonly (readonly [RegExp, string])[]])[] = [
  [
    /\p{Script=Arabic}/gu,
    [
      [/[ۆێڕڵ]/gu, 'ckb'],
      [/[ٹڈےں]/gu, 'ur'],
      [/[پچژگ]/gu, 'fa'],
      [/\p{L}/gu, 'ar'],
    ],
  ],
  [/\p{Script=Hebrew}/gu, [[/\p{L}/gu, 'he']]],
  [
    /\p{Script=Cyrillic}/gu,
    [
      [/[іїєґ]/gu, 'uk'],
      [/\p{L}/gu, 'ru'],
    ],
  ],
  [/\p{Script=Greek}/gu, [[/\p{L}/gu, 'el']]],
  [/\p{Script=Armenian}/gu, [[/\p{L}/gu, 'hy']]],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, [[/\p{L}/gu, 'ja']]],
  [/\p{Script=Han}/gu, [[/\p{L}/gu, 'zh']]],
  [/\p{Script=Hangul}/gu, [[/\p{L}/gu, 'ko']]],
];

/**
 * BCP 47 language of a text, `und` where it cannot be told. What the text shows wins over what the page declares:
 * pages in Arabic are often declared English. The declaration serves where the text is too short to tell.
 */
export function languageOf(text: string, declared: string | null): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = count(sample, LETTERS);
  if (letters === 0) return 'und';
  if (count(sample, LATIN) / letters > PLAINLY_LATIN) return latin(sample, plain(declared));
  for (const [script, languages] of SCRIPTS) {
    const own = count(sample, script);
    // Japanese mixes its syllables with Chinese signs: a tenth of them is enough.
    if (own / letters < (languages[0]?.[1] === 'ja' ? 0.1 : MAIN_SCRIPT)) continue;
    // A few letters of its own mark the language; a foreign name or two do not.
    return languages.find(([sign]) => count(sample, sign) / own > 0.01)?.[1] ?? 'und';
  }
  return latin(sample, plain(declared));
}

/** The language whose stop words are commonest; where they decide nothing, the declared one. */
function latin(sample: string, declared: string): string {
  const words = sample.match(WORD) ?? [];
  const hits = new Map<string, number>();
  for (const [language, stop] of STOP_WORDS) {
    hits.set(language, words.filter((word) => stop.has(word)).length);
  }
  const most = Math.max(...hits.values());
  if (most / words.length < LEAST_SHARE) return declared;
  const best = [...hits.keys()].filter((language) => hits.get(language) === most);
  return best.includes(declared) ? declared : (best[0] ?? declared);
}

/** The primary language of a declared tag (`en-GB` → `en`); only those in Latin letters can be meant. */
function plain(declared: string | null): string {
  const primary = /^[a-z]{2,3}/.exec((declared ?? '').toLowerCase())?.[0];
  return primary && !['ar', 'fa', 'he', 'ru', 'uk', 'ur', 'zh', 'ja', 'ko'].includes(primary)
    ? primary
    : 'und';
}

/** How many signs of a text are in the runs or signs that a pattern finds. */
function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
}
