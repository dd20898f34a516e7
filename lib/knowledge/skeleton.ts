/**
 * Transliteration keys. English texts spell Arabic names in dozens of ways (Hreitan, Haritan, Huraytan), which agree in
 * the consonants and, less strictly, in the long vowels. A name is cut into its consonants (the skeleton, by which it is
 * looked up) and the sounds between them (compared afterwards, since short vowels vary and long ones seldom do).
 */
export interface Skeleton {
  consonants: string;
  /** A sound before each consonant and one after the last, a character each (see `Sound`). */
  sounds: string;
}

/**
 * What stands between two consonants: `-` nothing, `a`, `i` (also e), `u` (also o), `I` long i and diphthongs with it
 * (ee, ei, ay), `U` long u (ou, oo, aw), `Y` i and a (iya), `W` u and a (uwa), `M` u and i mixed (uwai).
 */
type Sound = '-' | 'a' | 'i' | 'u' | 'I' | 'U' | 'Y' | 'W' | 'M';
const ORDER = '-aiuIUYWM';

/** Letter groups that spell one consonant, by first letter, longer ones first. The right side is one character. */
const GROUPS: Record<string, readonly (readonly [string, string])[]> = {
  t: [
    ['tch', 'C'],
    ['th', 't'],
  ],
  s: [
    ['sch', 'S'],
    ['sh', 'S'],
  ],
  d: [
    ['dj', 'j'],
    ['dh', 'd'],
  ],
  k: [['kh', 'X']],
  g: [['gh', 'G']],
  c: [
    ['ch', 'S'],
    ['ck', 'k'],
    ['c', 'k'],
  ],
  p: [
    ['ph', 'f'],
    ['p', 'b'],
  ],
  q: [['q', 'k']],
  x: [['x', 'X']],
};
const isVowel = (letter: string) => 'aeiouywv'.includes(letter);
const isDigit = (letter: string) => letter >= '0' && letter <= '9';

/** Cuts a folded name (letters and digits only) into consonants and sounds; doubled consonants count once. */
export function skeletonOf(folded: string): Skeleton {
  let consonants = '';
  let sounds = '';
  let vowels = '';
  for (let i = 0; i < folded.length; ) {
    const letter = folded.charAt(i);
    if (isVowel(letter) && !(i === 0 && isSemivowel(letter, folded.charAt(1)))) {
      vowels += letter;
      i += 1;
      continue;
    }
    const group = GROUPS[letter]?.find(([spelling]) => folded.startsWith(spelling, i));
    const consonant = group ? group[1] : letter;
    i += group ? group[0].length : 1;
    // A last h after a vowel is the mute ta marbuta: Salamiyah, Salamiya.
    if (consonant === 'h' && i === folded.length && vowels !== '') break;
    if (vowels === '' && consonants.endsWith(consonant) && !isDigit(consonant)) continue;
    consonants += consonant;
    sounds += soundOf(vowels);
    vowels = '';
  }
  return { consonants, sounds: sounds + soundOf(vowels) };
}

function isSemivowel(letter: string, next: string): boolean {
  return 'ywv'.includes(letter) && 'aeiou'.includes(next) && next !== '';
}

/** The sound of the letters between two consonants: `ey`, `ei`, `ay`, `ee` are one, `ou`, `aw`, `oo` another. */
function soundOf(vowels: string): Sound {
  if (vowels === '') return '-';
  if (vowels === 'a' || vowels === 'aa') return 'a';
  if (vowels === 'e' || vowels === 'i') return 'i';
  if (vowels === 'o' || vowels === 'u') return 'u';
  const rounded = /[ouwv]/.test(vowels);
  const front = /[iye]/.test(vowels);
  if (rounded && front) return 'M';
  if (rounded) return /[ouwv]a/.test(vowels) ? 'W' : 'U';
  return /[iy][ae]/.test(vowels) ? 'Y' : 'I';
}

/** Cost of taking one sound for another, 0 (the usual variation of spelling) to 1 (different names). */
const COSTS: Record<string, number> = {
  '-a': 0.25,
  '-i': 0.2,
  '-u': 0.2,
  '-I': 0.7,
  '-U': 0.6,
  ai: 0.1,
  au: 0.5,
  aI: 0.45,
  aU: 0.7,
  aY: 0.6,
  aW: 0.6,
  aM: 0.8,
  iu: 0.45,
  iI: 0.1,
  iU: 0.8,
  iY: 0.4,
  iW: 0.9,
  iM: 0.6,
  uI: 0.8,
  uU: 0.05,
  uW: 0.5,
  uM: 0.4,
  IY: 0.45,
  IM: 0.4,
  UW: 0.4,
  UM: 0.4,
  YM: 0.6,
  WM: 0.4,
};
/** The same by the places of two sounds in `ORDER`. */
const COST_TABLE = [...ORDER].map((x) => [...ORDER].map((y) => COSTS[x + y] ?? COSTS[y + x] ?? 1));
/** An ending that only one of two names has makes another name of it: Salem, Salma; Halab, Halabi. */
const ENDING = 0.85;

/** How far the sounds of two names with the same consonants are apart: the sum over the slots. */
export function soundDistance(a: string, b: string): number {
  if (a === b) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [ORDER.indexOf(a.charAt(i)), ORDER.indexOf(b.charAt(i))];
    if (x === y) continue;
    const cost = COST_TABLE[x]?.[y] ?? 1;
    // The first vowel is often an unwritten ayn or alif (Irbin, Arbin): half weight.
    if (i === 0) sum += cost / 2;
    else sum += i === a.length - 1 && (x === 0 || y === 0) ? Math.max(ENDING, cost) : cost;
  }
  return sum;
}

/** Sound distance that names of so many consonants may have: short names differ by their vowels alone. */
export function tolerance(consonants: string): number {
  return consonants.length <= 2 ? 0.1 : consonants.length === 3 ? 0.5 : 0.8;
}

/** Whether two folded names can be spellings of one Arabic name. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [skeletonOf(a), skeletonOf(b)];
  return x.consonants === y.consonants && soundDistance(x.sounds, y.sounds) <= tolerance(x.consonants);
}
