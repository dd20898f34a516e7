import type { Words } from './words.ts';

/** The word for a kind of place; a kind without a word of its own is simply a place. */
export function placeKind(words: Words, kind: string): string {
  return words.t(`place_kind_${kind}`) || words.t('kind_place');
}

/** The word for a kind of unit. */
export function unitKind(words: Words, kind: string): string {
  return words.t(`unit_kind_${kind}`) || words.t('kind_unit');
}
