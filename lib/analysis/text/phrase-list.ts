import type { Word } from './words.ts';

/** Something listed under one or more words; a slot may give a choice: `no|not less than`. */
export interface Phrase<T> {
  slots: readonly ReadonlySet<string>[];
  value: T;
}

export interface PhraseHit<T> {
  /** Index after the last word of the phrase. */
  next: number;
  value: T;
}

/** Phrases by their first word, longest first. */
export class PhraseList<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  constructor(rows: Iterable<readonly [words: string, value: T]>) {
    for (const [words, value] of rows) {
      const slots = words.split(' ').map((slot) => new Set(slot.split('|')));
      for (const first of slots[0] ?? []) {
        const list = this.#byFirst.get(first) ?? [];
        list.push({ slots, value });
        this.#byFirst.set(first, list);
      }
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.slots.length - a.slots.length);
  }

  /** The longest listed phrase that begins at `at`; null when there is none. */
  at(words: readonly Word[], at: number): PhraseHit<T> | null {
    const first = words[at]?.lower;
    const list = first === undefined ? undefined : this.#byFirst.get(first);
    const hit = list?.find(({ slots }) => slots.every((slot, k) => slot.has(words[at + k]?.lower ?? '')));
    return hit ? { next: at + hit.slots.length, value: hit.value } : null;
  }
}
