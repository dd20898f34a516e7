import type { Surveyed } from './survey.ts';

/** Text in an element, in UTF-16 units without white space at the ends of text nodes. */
export interface Tally {
  chars: number;
  /** Of these, in links. */
  link: number;
  /** In blocks that read like sentences, without their links. */
  prose: number;
  /** In the element's own inline content, and of these in links: the density of a block of its own. */
  own: number;
  ownLink: number;
}

type Told = WeakMap<Element, Surveyed>;

/** The tallies of a page without what one reading leaves out; what is remembered for the next reading stays as it is. */
export class Tallies {
  readonly #told: Told;
  readonly #less = new Map<Element, Tally>();

  constructor(told: Told) {
    this.#told = told;
  }

  /** Nothing for an element without text. */
  get(element: Element): Readonly<Tally> | undefined {
    const less = this.#less.get(element);
    if (less) return less;
    const tally = this.#told.get(element)?.tally;
    return tally && tally.chars > 0 ? tally : undefined;
  }

  /** The tally of this reading, to be changed. */
  changing(element: Element): Tally | undefined {
    const known = this.#less.get(element);
    if (known) return known;
    const told = this.get(element);
    if (!told) return undefined;
    const own = { ...told };
    this.#less.set(element, own);
    return own;
  }
}

/** The parts that a reading leaves out: those that their own markup told, and those that only the whole page could. */
export class LeftOut {
  readonly #told: Told;
  /** Only the latter. */
  readonly byPage = new Set<Element>();

  constructor(told: Told) {
    this.#told = told;
  }

  has(element: Element): boolean {
    return this.byPage.has(element) || (this.#told.get(element)?.out ?? null) !== null;
  }

  add(element: Element): void {
    this.byPage.add(element);
  }
}
