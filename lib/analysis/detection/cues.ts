import cues from '../../../assets/language/cues.json' with { type: 'json' };
import { hasArabic, isLetter } from './rough-cues.ts';

/** UTF-16 units of an article's text that are looked at: a report says what it is about in its first paragraphs. */
const LOOKED_AT = 5000;

const NAMES = cues.names.words.toLowerCase();

/** Arabic writes "and", "by", "for" and the article onto the word: و ب ل ك ف, then ال. */
const ARABIC_CLITICS = 'وبلكف';

/**
 * May a page be about the Syrian conflict? Cheap, meant to miss none and to be wrong often:
 * it only decides whether the background is asked. One name and two words of war, or two and one, are enough.
 */
export function hasCues(parts: { title: string; text: string }): boolean {
  return cuesIn(`${parts.title} ${parts.text.slice(0, LOOKED_AT)}`);
}

/** The same of all of a text. */
function cuesIn(read: string): boolean {
  const text = read.toLowerCase();
  // A page runs this once, before anything is compiled: what the engine searches itself costs a tenth of a loop here.
  if (hasArabic(text)) return hasCuesOfBoth(text);
  const names = count(text, NAMES, 2);
  return names > 0 && count(text, cues.war.words, 3 - names) >= 3 - names;
}

/** How many of the words stand in the text, also with a plural's s; counts up to `most`. */
function count(text: string, words: string, most: number): number {
  let found = 0;
  for (const word of words.split(' ')) {
    if (found === most) break;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!stands(text, at, at + word.length)) continue;
      found++;
      break;
    }
  }
  return found;
}

function stands(text: string, start: number, end: number): boolean {
  if (isLetter(text.charCodeAt(start - 1))) return false;
  const after = text.charCodeAt(end);
  return !isLetter(after) || (after === 0x73 && !isLetter(text.charCodeAt(end + 1)));
}

/** The same word by word, for texts in which the words of both scripts count. */
function hasCuesOfBoth(text: string): boolean {
  const listed = (...lists: string[]) => new Set(lists.join(' ').split(' '));
  const allNames = listed(NAMES, cues.arabicNames.words);
  const allWar = listed(cues.war.words, cues.arabicWar.words);
  const names = new Set<string>();
  const war = new Set<string>();
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetter(text.charCodeAt(at))) continue;
    if (at - start > 2) {
      const whole = text.slice(start, at);
      const word = allNames.has(whole) || allWar.has(whole) ? whole : bare(whole);
      if (allNames.has(word)) names.add(word);
      else if (allWar.has(word)) war.add(word);
      if (names.size > 0 && war.size > 0 && names.size + war.size > 2) return true;
    }
    start = at + 1;
  }
  return false;
}

/** Without a plural's s, or Arabic clitics and article. */
function bare(word: string): string {
  if (word.charCodeAt(0) < 0x600) return word.endsWith('s') ? word.slice(0, -1) : word;
  const rest = ARABIC_CLITICS.includes(word.charAt(0)) ? word.slice(1) : word;
  if (rest.startsWith('ال')) return rest.slice(2);
  return rest.startsWith('ل') ? rest.slice(1) : rest;
}
