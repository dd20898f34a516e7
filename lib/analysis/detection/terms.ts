import { pattern } from '../../model/pattern.ts';

const WORD = pattern(String.raw`[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*`, 'g');
const APOSTROPHE = /['’]/;

/** Words at the head of an article, title included, that count twice: they say what it is about. */
export const LEAD = 60;

/** Words of a text in lower case, without possessive endings; hyphened words stay whole. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.map((word) => (APOSTROPHE.test(word) ? word.replace(/['’]s?$/, '') : word));
}

/** Words and phrases to be counted in a text; phrases by their first word, longest first. */
export type Terms = ReadonlyMap<string, readonly (readonly string[])[]>;

export function termsOf(list: readonly string[]): Terms {
  const terms = new Map<string, string[][]>();
  for (const term of list) {
    const parts = term.split(' ');
    const first = parts[0] ?? '';
    terms.set(
      first,
      [...(terms.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return terms;
}

export interface Count {
  /** Different terms met. */
  kinds: number;
  /** Meetings, those among the first `lead` words counted twice. */
  weight: number;
  /** Indexes of the words at which terms were met. */
  at: readonly number[];
}

/** Counts terms, the longest at each place; a phrase's words don't count again by themselves. */
export function countTerms(words: readonly string[], terms: Terms, lead: number): Count {
  const kinds = new Set<readonly string[]>();
  const met: number[] = [];
  let weight = 0;
  for (let at = 0; at < words.length; at++) {
    const listed = terms.get(words[at] as string);
    if (!listed) continue;
    const term = listed.find((parts) => parts.every((part, k) => words[at + k] === part));
    if (!term) continue;
    kinds.add(term);
    met.push(at);
    weight += at < lead ? 2 : 1;
    at += term.length - 1;
  }
  return { kinds: kinds.size, weight, at: met };
}
