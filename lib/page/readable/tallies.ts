import { ancestorsOf } from './flat-tree.ts';
import { type Layout, markupLayout } from './layout.ts';
import type { Surveyed, Tally } from './surveyed.ts';

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

  /** Whether what announces other articles was left out of an element. */
  pointed(element: Element): boolean {
    return this.#told.get(element)?.pointed ?? false;
  }

  add(element: Element): void {
    this.byPage.add(element);
  }
}

/** What a reading keeps of a page, and what not. */
export interface Kept {
  tallies: Tallies;
  dropped: LeftOut;
}

/** Leaves a part out of the article, and its text out of the tallies around it. */
export function leaveOut(element: Element, { tallies, dropped }: Kept, layout: Layout = markupLayout): void {
  dropped.add(element);
  const tally = tallies.get(element);
  if (!tally) return;
  const inline = !layout.isBlock(element);
  let ownTold = false;
  for (const ancestor of ancestorsOf(element)) {
    const told = tallies.changing(ancestor);
    if (!told) break;
    add(told, tally, -1);
    if (inline && !ownTold) addOwn(told, tally, -1);
    ownTold ||= layout.isBlock(ancestor);
  }
}

export function add(to: Tally, of: Pick<Tally, 'chars' | 'link' | 'prose'>, sign: 1 | -1): void {
  to.chars += sign * of.chars;
  to.link += sign * of.link;
  to.prose += sign * of.prose;
}

export function addOwn(to: Tally, of: Pick<Tally, 'own' | 'ownLink'>, sign: 1 | -1): void {
  to.own += sign * of.own;
  to.ownLink += sign * of.ownLink;
}
