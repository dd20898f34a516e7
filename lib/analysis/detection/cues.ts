import cues from '../../../assets/language/cues.json' with { type: 'json' };

/** UTF-16 units of an article's text that are looked at: a report says what it is about in its first paragraphs. */
const LOOKED_AT = 5000;

const list = (...words: string[]) => new Set(words.join(' ').split(' '));
const NAMES: ReadonlySet<string> = list(cues.names.words, cues.arabicNames.words);
const WAR: ReadonlySet<string> = list(cues.war.words, cues.arabicWar.words);

/** Arabic writes "and", "by", "for" and the article onto the word: و ب ل ك ف, then ال. */
const ARABIC_CLITICS = 'وبلكف';

/**
 * May a page be about the Syrian conflict? Cheap enough for every page, meant to miss none and to be wrong often:
 * it only decides whether the background is asked. One name and two words of war, or two and one, are enough.
 */
export function hasCues(parts: { title: string; text: string }): boolean {
  const text = `${parts.title} ${parts.text.slice(0, LOOKED_AT)}`.toLowerCase();
  const names = new Set<string>();
  const war = new Set<string>();
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetter(text.charCodeAt(at))) continue;
    if (at - start > 2) {
      const word = bare(text.slice(start, at));
      if (NAMES.has(word)) names.add(word);
      else if (WAR.has(word)) war.add(word);
      if (names.size > 0 && war.size > 0 && names.size + war.size > 2) return true;
    }
    start = at + 1;
  }
  return false;
}

/** Basic Latin, Latin-1 and Latin Extended-A letters, and Arabic ones; all else parts words. */
function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 191 && code < 384) || (code > 0x61f && code < 0x6d4);
}

/** Without a plural's s, or Arabic clitics and article; a word that is listed as it stands stays so. */
function bare(word: string): string {
  if (NAMES.has(word) || WAR.has(word)) return word;
  if (word.charCodeAt(0) < 0x600) return word.endsWith('s') ? word.slice(0, -1) : word;
  const rest = ARABIC_CLITICS.includes(word.charAt(0)) ? word.slice(1) : word;
  if (rest.startsWith('ال')) return rest.slice(2);
  return rest.startsWith('ل') ? rest.slice(1) : rest;
}
