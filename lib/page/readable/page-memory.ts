import { isStyle } from '../is-style.ts';
import { plain } from '../plain.ts';
import type { ArticleMap } from './article-map.ts';
import { isElement, parentOf } from './flat-tree.ts';
import type { Layout } from './layout.ts';
import type { StoryMemory } from './story.ts';
import type { Surveyed } from './surveyed.ts';
import type { ReadBlock } from './text-builder.ts';

/**
 * Milliseconds for which what was read of unchanged parts holds. Not told are what style sheets do, and attributes of what neither
 * is in the article nor stands around it; no mark is on wrong words for that, but others may be read.
 */
const HOLDS_FOR = 60_000;

/** What was read last, block by block. */
interface LastRead {
  map: ArticleMap;
  blocks: ReadonlyMap<Element, ReadBlock>;
  /** As `LeftOut.byPage`. */
  leftOut: ReadonlySet<Element>;
  /** Parts of the page that were not shown. */
  hidden: readonly Element[];
}

/**
 * What readings of a page remember of it, so that the next one reads only what has changed. Readings are counted from 1; what
 * is remembered of an element holds as long as it is of a later reading than the last change in it. A change during a reading
 * is of that reading, so that what was read just before and what just after it are both read again by the next.
 */
export class PageMemory {
  /** Of each element met, by the survey. */
  readonly surveyed = new WeakMap<Element, Surveyed>();
  last: LastRead | null = null;
  /** As the last reading knew them. */
  story: StoryMemory = { title: '', first: null, stories: null };
  #reading = 0;
  #path = '';
  #wholeAt = 0;
  /** In which reading's time something in an element changed. */
  #changed = new WeakMap<Element, number>();
  /** The same for changes that may concern all that is in an element. */
  #anew = new WeakMap<Element, number>();
  #allAnew = 0;

  get reading(): number {
    return this.#reading;
  }

  /** To be called when a reading begins. Which links lead elsewhere is another matter at another path of the site. */
  begin(path: string, now: number): void {
    if (path !== this.#path || now - this.#wholeAt > HOLDS_FOR) this.forget();
    if (this.#allAnew === this.#reading) this.#wholeAt = now;
    this.#path = path;
    this.#reading++;
  }

  /** Has the next reading read all of the page. */
  forget(): void {
    this.#allAnew = this.#reading;
  }

  /** Whether what was read last is hidden now, or what was hidden then is shown. */
  isShownOtherwise({ isHidden }: Pick<Layout, 'isHidden'>): boolean {
    if (!this.last) return false;
    const { blocks, hidden } = this.last;
    const isThere = (element: Element) => element.isConnected;
    return (
      hidden.some((element) => isThere(element) && !isHidden(element)) ||
      [...blocks.keys()].some((element) => isThere(element) && isHidden(element))
    );
  }

  /** UTF-16 units of the page that were not shown when it was read last. */
  get hiddenText(): number {
    const { hidden = [] } = this.last ?? {};
    return hidden.reduce((sum, element) => sum + (plain(element).textContent?.length ?? 0), 0);
  }

  /** To be told of the changes of nodes and texts outside of shadow trees, and of the article's attributes, in order. */
  tell(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      const element = elementOf(target);
      const moved = [...addedNodes, ...removedNodes];
      // Another root, or other styles, which may show and hide anything.
      if (type === 'childList' && (!element || moved.some(isStyle))) this.forget();
      if (!element) continue;
      if (isStyle(element)) this.forget();
      this.#touch(element);
      if (type === 'attributes') this.#anew.set(element, this.#reading);
      for (const node of addedNodes) if (isElement(node)) this.#anew.set(node, this.#reading);
    }
  }

  /** From which reading on what is in an element holds, where for what is around it that is `around`. */
  since(element: Element, around: number): number {
    return Math.max(around, this.#allAnew, this.#anew.get(element) ?? 0);
  }

  /** Whether what a reading read of an element still holds; `since`: of the element. */
  holds(element: Element, reading: number, since: number): boolean {
    return reading > since && reading > (this.#changed.get(element) ?? 0);
  }

  #touch(element: Element): void {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      if (this.#changed.get(at) === this.#reading) return;
      this.#changed.set(at, this.#reading);
    }
  }
}

/** What a change is in; null where that is the document. */
function elementOf(node: Node): Element | null {
  if (isElement(node)) return node;
  return node.parentElement ?? hostOf(node) ?? hostOf(node.parentNode);
}

function hostOf(node: Node | null): Element | null {
  return (node as ShadowRoot | null)?.host ?? null;
}
