import { pattern } from '../../model/pattern.ts';
import type { Attribution } from './attribution-type.ts';
import { BODY_NOUNS, PAPERS, PERSONS, SOURCES } from './lexicon.ts';

/** How many sentences back the source is sought that "he" or "the group" means. */
const REACH = 8;
/** A noun that names its source ("the source", "the governor") is understood from further off. */
const NOUN_REACH = 16;

/** "The statement" without one named before is that of the body just spoken of. */
const PAPER_REACH = 2;

/** What the article and the data know of a source. */
export interface Known {
  /** The kind of outlet or body behind a name; null for none. */
  kindOf(phrase: string): string | null;
  /** The data knows who it names. */
  isNamed(phrase: string): boolean;
  /** One word that names a place or a body: "Damascus" is no "he". */
  isPlaceOrBody(phrase: string): boolean;
  sentence(index: number): string;
  /** The armed group that is named nearest before an offset, in that sentence or the one before; null for none. */
  groupBefore(offset: number, sentence: number): { name: string; sentence: number } | null;
}

interface Named {
  source: string;
  sentence: number;
  /** Only the subject of its sentence, which said nothing. */
  silent: boolean;
}

/**
 * Gives pronouns and "the source", "the group" the source that they refer to; pronouns that refer to nobody are dropped.
 * `heads`: for each sentence the body that it begins with, if any: "The agency was more cautious: …, it said".
 */
export function resolveReferences(
  found: readonly (readonly Attribution[])[],
  heads: readonly (string | null)[],
  known: Known,
): Attribution[][] {
  const named: Named[] = [];
  /** The sentence in which somebody spoke last, also by a pronoun. */
  let spokeIn = -1;
  return found.map((list, sentence) => {
    const head = heads[sentence];
    if (head) named.push({ source: head, sentence, silent: true });
    const resolved: Attribution[] = [];
    for (const attribution of list) {
      const { refers, source, rule } = attribution;
      if (refers === null) {
        if (source !== null) {
          named.push({ source, sentence, silent: false });
          spokeIn = sentence;
        }
        resolved.push(attribution);
        continue;
      }
      const meant = meantBy(attribution, sentence, named, spokeIn, known);
      if (meant) {
        resolved.push({ ...attribution, source: meant, rule: `${rule}:${refers}` });
        spokeIn = sentence;
      } else if (refers === 'noun') resolved.push({ ...attribution, refers: null });
    }
    return resolved;
  });
}

function meantBy(
  { refers, source, start }: Attribution,
  sentence: number,
  named: readonly Named[],
  spokeIn: number,
  known: Known,
): string | null {
  const within = (reach: number) => named.filter((earlier) => sentence - earlier.sentence <= reach);
  const last = (fits: (earlier: Named) => boolean, reach = REACH) =>
    within(reach).filter(fits).at(-1)?.source ?? null;
  if (refers === 'any') return last(() => true);
  if (refers === 'person') return last((earlier) => isPerson(earlier.source, known));
  const noun = (source ?? '').toLowerCase().split(' ').at(-1) ?? '';
  const kinds = BODY_NOUNS.get(noun);
  // "The militia stormed a post. Two were captured, the group said": nobody spoke since.
  const armed = noun === 'group' ? known.groupBefore(start, sentence) : null;
  if (armed && spokeIn < armed.sentence) return armed.name;
  // A named monitor before "a monitor": who counted is known.
  const body = kinds && last((earlier) => kinds.has(known.kindOf(earlier.source) ?? ''));
  if (body) return body;
  const own = last((earlier) => hasWord(earlier.source, noun), NOUN_REACH);
  if (own) return own;
  // "Karim Nasser, director of the clinic, … the director": the noun stands beside the name.
  if (PERSONS.has(noun))
    return last((earlier) => isPersonName(earlier.source) && hasWord(known.sentence(earlier.sentence), noun));
  // "X said in a statement … the statement".
  if (PAPERS.has(noun))
    return (
      last((earlier) => hasWord(known.sentence(earlier.sentence), noun)) ??
      last(({ source, silent }) => !silent && known.isNamed(source)) ??
      last((earlier) => known.isNamed(earlier.source), PAPER_REACH)
    );
  return noun === 'group' ? last(({ source }) => /\s\p{Lu}|^\p{Lu}{2}/u.test(source)) : null;
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`, 'i').test(text);
}

function isPerson(name: string, known: Known): boolean {
  const words = name.toLowerCase().split(/[\s,]+/);
  return words.some((word) => PERSONS.has(word)) || (isPersonName(name) && !known.isPlaceOrBody(name));
}

const NAME_WORD = pattern(String.raw`^(?:(?:al|el|an|ar|as|ash|at|ad|az)-)?\p{Lu}|^(?:bin|ibn|abu|umm)$`);

/** Capitalised words without a noun for a body: "Rami Abdel Rahman", "Salma al-Shami". */
function isPersonName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.every((word) => NAME_WORD.test(word) && !/^\p{Lu}{2,}$/u.test(word)) &&
    !words.some((word) => SOURCES.has(word.toLowerCase()))
  );
}
