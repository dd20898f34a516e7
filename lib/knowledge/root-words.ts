import data from '../../assets/language/en/root-words.json' with { type: 'json' };
import { pattern } from '../model/pattern.ts';
import { withoutMarks } from './fold.ts';

const list = (group: { words: string }): ReadonlySet<string> => new Set(group.words.split(' '));

const FUNCTION_WORDS = list(data.functionWords);
const WHOLE_ONLY = list(data.wholeOnly);
const CONJUNCTIONS = list(data.conjunctions);
const BESIDE = new Set([...list(data.roles), ...list(data.qualifiers), ...FUNCTION_WORDS]);
const SPELLINGS = new Map(Object.entries(data.spellings.words));
const NATIONS = new Map(Object.entries(data.nations.words));
const NATIONALITIES = new Set(NATIONS.values());

/** A word of a phrase: folded, with its spelling made one of its variants, and whether it was printed with a capital. */
export interface Word {
  text: string;
  capital: boolean;
}

const WORD = pattern(String.raw`[\p{L}\p{N}+]+`, 'g');
const CAPITAL = pattern(String.raw`^[^\p{Ll}]`);
/** The letters of `U.S.`. */
const INITIAL = pattern(String.raw`\b(\p{L})\.(?=\p{L}\.|\s|$)`, 'g');

/** Words without marks, possessives and full stops of abbreviations ("U.S." is `us`). */
export function wordsIn(phrase: string): Word[] {
  const plain = withoutMarks(phrase)
    .replace(INITIAL, '$1')
    .replace(/['’]s?(?=[\s,]|$)/g, '')
    .replace(/['’ʿʾ]/g, '');
  return (plain.match(WORD) ?? []).map((word) => {
    const text = word.toLowerCase();
    return { text: SPELLINGS.get(text) ?? text, capital: CAPITAL.test(word) };
  });
}

/** The nation that a word names, as its adjective; null when it names none. */
export function nationOf(word: string): string | null {
  return NATIONS.get(word) ?? (NATIONALITIES.has(word) ? word : null);
}

export const isFunctionWord = (word: string) => FUNCTION_WORDS.has(word);
export const isConjunction = (word: string) => CONJUNCTIONS.has(word);

/** True for a name that is also a common word or a capital: it counts only as the whole phrase. */
export const countsOnlyWhole = (word: string) => WHOLE_ONLY.has(word);

/** May the word stand beside the name of a body without making it another? Persons' and towns' names may, other nations' not. */
export function mayStandBeside(word: Word): boolean {
  if (BESIDE.has(word.text)) return true;
  const nation = nationOf(word.text);
  return nation === 'syrian' || (word.capital && nation === null);
}

/** A nation, or a word with which reports introduce a body: such words name none that could speak beside another. */
export function introduces({ text }: Word): boolean {
  return BESIDE.has(text) || nationOf(text) !== null;
}
