import table from '../../assets/crossref/sources.json' with { type: 'json' };
import { BETWEEN_WORDS } from './between-words.ts';

/** The words of a printed source, in their order: without case, marks, possessives and plurals. */
export function sourceWords(source: string): string[] {
  return source
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map(singular);
}

const MARKS = /[\u0300-\u036f]/g;

/** "Authorities", "witnesses", "spokesmen" and "sources" as of one; a short word and "press" are none of many. */
function singular(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/([^sui])s$/, '$1');
}

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(singular));
const MANY = listOf(table.many.words);
const OFFICES = listOf(table.office.words);
const NATIONS = listOf(table.nation.words);
const PARTIES = listOf(table.party.words);
const PLAIN = listOf(table.plain.words);
const WHERE = listOf(table.where.words);
const SMALL = listOf(table.small.words);
const BEHIND = listOf(table.beside.behind);
const BEFORE = listOf(table.beside.before);
const NAME_NONE = [MANY, OFFICES, NATIONS, PARTIES, PLAIN, SMALL];

/** Whether a word never tells sources apart. */
export const isSmall = (word: string) => SMALL.has(word);

/**
 * Whether a source bears no name, so that one of the same words in another outlet may be somebody else: "activists", "medical
 * sources in Idlib", "the governor". The office of a nation or a place is named: "Turkish border authorities", "police in Homs".
 */
export function isUnnamed(words: readonly string[]): boolean {
  const end = words.findIndex((word, at) => at > 0 && WHERE.has(word) && !BEFORE.has(words[at + 1] ?? ''));
  const head = end < 0 ? words : words.slice(0, end);
  if (
    head.some(
      (word, at) => !namesNone(word) && !BEHIND.has(head[at - 1] ?? '') && !BEFORE.has(head[at + 1] ?? ''),
    )
  )
    return false;
  const holds = (list: ReadonlySet<string>) => head.some((word) => list.has(word));
  if (!holds(OFFICES) || holds(PARTIES)) return true;
  return !holds(NATIONS) && (end < 0 || holds(MANY));
}

function namesNone(word: string): boolean {
  return NAME_NONE.some((list) => list.has(word));
}
