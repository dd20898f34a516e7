import cues from '../../../assets/language/cues.json' with { type: 'json' };

/** UTF-16 units in which a text that is full of cues shows them. */
const BEGINNING = 5000;

/** Those of a page's title and description, or of its title and first sentence: its other texts may announce other articles. */
const HEAD = 250;

/** Names and words of war from which on a text that is full of them leaves no doubt that its page has to be read. */
const FULL = { names: 3, war: 6 };

/**
 * Whether a text may have the cues that `hasCues` looks for, told with less code, since every page carries it: true for each text
 * that has them, but for names that are written small throughout. Arabic words count with whatever is written onto them.
 */
export function mayHaveCues(text: string): boolean {
  const names = countNames(text, 2);
  return names > 0 && countWar(text, 3 - names) === 3 - names;
}

/** Whether a page's texts, its title first, are so full of cues that to look closer would only cost. */
export function isFullOfCues(text: string): boolean {
  const read = text.slice(0, BEGINNING);
  return (
    countNames(text.slice(0, HEAD), 1) > 0 &&
    countNames(read, FULL.names) === FULL.names &&
    countWar(read, FULL.war) === FULL.war
  );
}

/**
 * A name begins with a capital, or is written in capitals. Few words are, and the engine passes over all the others at once:
 * a tenth of what it costs to look for small letters. Hashtags write names small. All that most pages run of this is here:
 * a function more costs each of them as much as a dozen words.
 */
function countNames(text: string, most: number): number {
  const { words } = cues.names;
  const arabic = text.includes('ا');
  const small = arabic || text.includes('#');
  const read = small ? text.toLowerCase() : text;
  const list = (small ? words.toLowerCase() : words).split(' ');
  const capitals = small ? list : words.toUpperCase().split(' ');
  let found = arabic ? count(read, cues.arabicNames.words, most) : 0;
  for (let at = 0; at < list.length && found < most; at++) {
    const word = list[at] as string;
    const other = capitals[at] as string;
    if ((read.includes(word) && stands(read, word)) || (read.includes(other) && stands(read, other))) found++;
  }
  return found;
}

function countWar(text: string, most: number): number {
  const words = hasArabic(text) ? `${cues.war.words} ${cues.arabicWar.words}` : cues.war.words;
  return count(text.toLowerCase(), words, most);
}

/** Its commonest letter tells that a text has Arabic in it. */
export function hasArabic(text: string): boolean {
  return text.includes('ا');
}

/** How many of the words stand in the text; counts up to `most`. */
function count(text: string, words: string, most: number): number {
  const list = words.split(' ');
  let found = 0;
  for (let at = 0; at < list.length && found < most; at++) {
    const word = list[at] as string;
    if (text.includes(word) && stands(text, word)) found++;
  }
  return found;
}

/** Whether a word stands in a text by itself, or with a plural's s. */
function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = text.charCodeAt(at + word.length);
    const isWhole =
      !isLetter(after) || ((after | 32) === 0x73 && !isLetter(text.charCodeAt(at + word.length + 1)));
    const before = text.charCodeAt(at - 1);
    // Arabic writes "and", "by", "for" and the article onto the word.
    if (isWhole && (!isLetter(before) || before > 0x5ff)) return true;
  }
  return false;
}

/** Basic Latin, Latin-1 and Latin Extended-A letters, and Arabic ones; all else parts words. */
export function isLetter(code: number): boolean {
  return (
    ((code | 32) > 96 && (code | 32) < 123) || (code > 191 && code < 384) || (code > 0x61f && code < 0x6d4)
  );
}
