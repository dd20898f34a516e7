import { type ReadArticle, readArticle } from '../../lib/page/read-article.ts';
import { liveLayout } from '../../lib/page/readable/layout.ts';
import { PageMemory } from '../../lib/page/readable/page-memory.ts';

const SENTENCE = 'Two shells fell on the old market of Sarmin at noon, residents told this paper.';
const TAGS = [
  'p',
  'p',
  'p',
  'div',
  'div',
  'span',
  'b',
  'a',
  'li',
  'ul',
  'td',
  'h1',
  'h2',
  'article',
  'main',
  'section',
  'details',
  'x-part',
  'sup',
  'button',
  'dialog',
];
const CLASSES = [
  '',
  '',
  'rest',
  'locked',
  'veiled',
  'inline',
  'lines',
  'folded',
  'drop',
  'related',
  'share',
  'story',
  'paywall',
  'comments',
];
const WORDS = [
  SENTENCE,
  `A third one hit the road.\nNobody was hurt there, a rescuer said.`,
  'Kafr',
  ' ',
  'Taal',
  '2',
  'Read also:',
  'Another story of this paper on its day',
];

/** Numbers that are the same for the same seed (a linear congruential generator). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What was read by one who remembers, and by one who does not. */
export interface Accounts {
  again: string;
  anew: string;
}

/** A page that is made and changed by chance, and read after each change by one who remembers and one who does not. */
class Trial {
  readonly #pick: (below: number) => number;
  readonly #memory = new PageMemory();
  readonly #layout = liveLayout(window);
  readonly #observer = new MutationObserver((records) => this.#memory.tell(records));

  constructor(seed: number) {
    this.#pick = chance(seed);
    document.body.replaceChildren();
    document.body.removeAttribute('class');
    for (let parts = this.#pick(8) + 1; parts > 0; parts--) document.body.append(this.#tree(4));
    this.#observe(document);
  }

  run(rounds: number): Accounts {
    readArticle(document, { layout: this.#layout, memory: this.#memory });
    let accounts: Accounts = { again: '', anew: '' };
    for (let round = 0; round < rounds && accounts.again === accounts.anew; round++) {
      for (let edits = this.#pick(4); edits >= 0; edits--) this.#edit();
      this.#memory.tell(this.#observer.takeRecords());
      accounts = {
        again: account(readArticle(document, { layout: this.#layout, memory: this.#memory })),
        anew: account(readArticle(document, { layout: this.#layout })),
      };
    }
    this.#observer.disconnect();
    return accounts;
  }

  #observe(root: Node): void {
    const attributes = {
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
    };
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true, ...attributes });
  }

  #of<T>(list: ArrayLike<T>): T {
    return list[this.#pick(list.length)] as T;
  }

  #tree(depth: number): Node {
    if (depth === 0 || this.#pick(3) === 0) return document.createTextNode(this.#of(WORDS));
    const element = document.createElement(this.#of(TAGS));
    element.className = this.#of(CLASSES);
    if (element.localName === 'a') element.setAttribute('href', this.#of(['/other', '#n']));
    for (let parts = this.#pick(5); parts > 0; parts--) element.append(this.#tree(depth - 1));
    if (this.#pick(4) === 0 && /^(?:div|section|article|p)$/.test(element.localName)) {
      this.#shadow(element, depth);
    }
    return element;
  }

  /** What changes in it nobody is told, as of those in which nothing was read. */
  #shadow(element: HTMLElement, depth: number): void {
    element.attachShadow({ mode: 'open' }).append(this.#tree(depth - 1), document.createElement('slot'));
  }

  #edit(): void {
    const elements = [document.body, ...document.body.querySelectorAll<HTMLElement>('*')];
    for (const element of elements)
      if (element.shadowRoot) elements.push(...element.shadowRoot.querySelectorAll<HTMLElement>('*'));
    const element = this.#of(elements);
    const other = this.#of(elements);
    const edits = [
      () => {
        const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE) as
          | Text
          | undefined;
        if (text) text.data = this.#of(WORDS);
      },
      () => {
        const node = this.#tree(3);
        element.insertBefore(node, element.childNodes[this.#pick(element.childNodes.length + 1)] ?? null);
      },
      () => element !== document.body && element.remove(),
      () => element === document.body || pathOf(other).includes(element) || other.prepend(element),
      () => {
        element.className = this.#of(CLASSES);
      },
      () => element.toggleAttribute('hidden'),
      () =>
        element.setAttribute('style', this.#of(['', 'display: none', 'display: block', 'display: contents'])),
      () => element.toggleAttribute('open'),
      () => {
        if (element.localName === 'x-part' && !element.shadowRoot) this.#shadow(element, 3);
      },
      () => {
        const slots = elements.filter(({ localName }) => localName === 'slot');
        const [one, two] = [this.#of(slots), this.#of(slots)];
        if (one && two && !pathOf(one).includes(two)) one.before(two);
      },
    ];
    this.#of(edits)();
  }
}

function account({ text, map, regions, shadows }: ReadArticle): string {
  const numbers = new Map<Node, number>();
  const number = (node: Node) => {
    numbers.set(node, numbers.get(node) ?? numbers.size);
    return `${numbers.get(node)} ${pathOf(node).map(placeOf)}`;
  };
  const runs = map.runs.map(({ node, from, start, end }) => [number(node), from, start, end]);
  return JSON.stringify({ text, runs, regions: regions.map(number), shadows: shadows.length });
}

/** The node and all that it stands in, through shadow roots. */
function pathOf(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) path.push(at);
  return path;
}

function placeOf(node: Node): number {
  return node.parentNode ? [...node.parentNode.childNodes].indexOf(node as ChildNode) : -1;
}

/** One trial; both accounts of the first round in which they differ, or of the last. */
export function reread(seed: number, rounds: number): Accounts {
  return new Trial(seed).run(rounds);
}

Object.assign(window, { reread });
