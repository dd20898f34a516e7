import { pattern } from '../../model/pattern.ts';
import { type Word, withoutGenitive } from '../text/words.ts';
import { LINKS, MODIFIERS, OBJECT_VERBS, PAPERS, SOURCES, STOPS, VERBS } from './lexicon.ts';

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'his', 'her']);
const COMPOUND =
  /^(?:pro|anti)-|-(?:based|run|linked|affiliated|backed|owned|funded|led|aligned|controlled|leaning)$/;
/** Arabic names whose article is written small: "al-Homsi", "ash-Sham". */
const ARABIC_NAME = pattern(String.raw`^(?:al|el|an|ar|as|ash|at|ad|az|abu|ibn|bin)-\p{L}|^(?:bin|ibn|abu)$`);

/** Verbs whose past form is nothing else. */
const IRREGULAR = new Set(
  'gave spoke held took saw went came made began became brought sent kept knew'.split(' '),
);

/** An abbreviation in capitals. */
const SHORT_NAME = pattern(String.raw`^\p{Lu}{2,}$`);
const CAPITAL = pattern(String.raw`^[\p{Lu}+]`);

/**
 * What a word can be in the name of a source, a letter each, so that a name is found by a regular expression over letters:
 * D article, S noun of speaking ("ministry"), N paper or nameless speaker ("statement", "source"), M modifier ("military",
 * "Britain-based"), C capitalised word, P preposition, A "and", O any other word, X what a name cannot hold.
 */
export function classOf(word: Word, first: boolean): string {
  const { lower, text, kind } = word;
  if (text === '(' || text === ')') return text;
  if (kind !== 'word' || (STOPS.has(lower) && !SHORT_NAME.test(text))) return 'X';
  if (ARTICLES.has(lower)) return 'D';
  const bare = withoutGenitive(lower);
  // "The office of the ministry released", "a source of the opposition gave": the verb is no part of the name.
  if (IRREGULAR.has(text)) return 'X';
  if (lower.endsWith('ed') && lower === text && (VERBS.has(lower) || OBJECT_VERBS.has(lower))) return 'X';
  if (PAPERS.has(bare)) return 'N';
  if (SOURCES.has(bare)) return 'S';
  const capital = CAPITAL.test(text);
  if (LINKS.has(lower)) return 'P';
  if (MODIFIERS.has(bare) || COMPOUND.test(bare)) return capital && !first ? 'C' : 'M';
  if (lower === 'and' || lower === '&') return 'A';
  if (capital || ARABIC_NAME.test(lower)) return first && /ly$/.test(lower) ? 'X' : 'C';
  return 'O';
}

export function classesOf(words: readonly Word[]): string {
  return words.map((word, at) => classOf(word, at === 0 || words[at - 1]?.kind === 'mark')).join('');
}

/** `(SOHR)` after the name. */
const ABBREVIATION = '(?:\\([CSM]{1,3}\\))?';
const HEAD = `[MCS]*[CS]${ABBREVIATION}[CS]*`;
/** A statement or source has no name of its own behind it: "according to the bulletin Nusra fighters …". */
const PAPER = '[MCS]*N';
/** "of the main hospital", "from the opposition factions": up to four words after a preposition. */
const TAIL = `(?:P{1,2}[DM]*[MCOSN]{1,4}${ABBREVIATION})`;
const LIST = `(?:AD?(?:${PAPER}|${HEAD}))?`;
/** No part repeats inside a repeated part: time stays linear in the few words that are looked at. */
const NAME = `D?M?(?:${PAPER}|${HEAD})${TAIL}{0,3}${LIST}[CS]*`;

const BEFORE = new RegExp(`${NAME}$`);
const AFTER = new RegExp(`^${NAME}`);

/** Words that are looked at on either side: no name of a source is longer. */
const LONGEST = 18;

/** The longest name of a source that ends before `end`; index of its first word, null when there is none. */
export function nameBefore(classes: string, end: number): number | null {
  const from = Math.max(0, end - LONGEST);
  const match = BEFORE.exec(classes.slice(from, end));
  return match ? from + match.index : null;
}

/** The name of a source that begins at `start`; index after its last word, null when there is none. */
export function nameAfter(classes: string, start: number): number | null {
  const match = AFTER.exec(classes.slice(start, start + LONGEST));
  return match ? start + match[0].length : null;
}
