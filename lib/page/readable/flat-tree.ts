import { plain } from '../plain.ts';

/** Ancestors that learn of a part left out; more only in pages made to be deep. */
const CLIMB = 500;

/**
 * The tree that a page is rendered from: an open shadow root stands in the place of its host's children, and the nodes
 * that a slot was given in the place of the slot's. Closed roots stay closed: their words are not read.
 */
export interface Children {
  /** The shadow root that they stand in; null where they are the element's own. */
  shadow: ShadowRoot | null;
  /** The next child, and null after the last one. */
  next(): Node | null;
}

export function childrenOf(element: Element): Children {
  const { shadowRoot, firstChild } = plain(element);
  const given = shadowRoot ? [] : assignedTo(element);
  if (given.length > 0) {
    let at = 0;
    return { shadow: null, next: () => given[at++] ?? null };
  }
  let node: Node | null = shadowRoot ? shadowRoot.firstChild : firstChild;
  return {
    shadow: shadowRoot,
    next() {
      const found = node;
      if (found) node = nextOf(found);
      return found;
    },
  };
}

/** The elements among a parent's children. */
export function elementsIn(parent: Element): Element[] {
  const found: Element[] = [];
  const children = childrenOf(parent);
  for (let node = children.next(); node; node = children.next()) if (isElement(node)) found.push(node);
  return found;
}

export function parentOf(element: Element): Element | null {
  const { assignedSlot, parentElement, parentNode } = plain(element);
  if (assignedSlot) return assignedSlot;
  return parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;
}

/** Whether `outer` is `inner` or stands around it. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** What an element stands in, from inside out. */
export function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at && found.length < CLIMB; at = parentOf(at)) found.push(at);
  return found;
}

/** Elements, and all that they stand in. */
export function withAncestors(elements: readonly Element[]): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements)
    for (let at: Element | null = element; at && !found.has(at); at = parentOf(at)) found.add(at);
  return found;
}

/** Of elements in document order those that stand in no other of them. */
export function outermost(elements: readonly Element[]): Element[] {
  const found: Element[] = [];
  for (const element of elements) {
    const last = found.at(-1); // what holds it came right before it
    if (!last || !holds(last, element)) found.push(element);
  }
  return found;
}

export function isWithin(element: Element, set: ReadonlySet<Element>): boolean {
  if (set.size === 0) return false;
  return set.has(element) || ancestorsOf(element).some((ancestor) => set.has(ancestor));
}

/** Only a form with a field of that name has a node type that is no number. */
export function isElement(node: Node): node is Element {
  const { nodeType } = node;
  return nodeType === 1 || typeof nodeType !== 'number';
}

function assignedTo(element: Element): readonly Node[] {
  return element.localName === 'slot' && 'assignedNodes' in element
    ? (element as HTMLSlotElement).assignedNodes()
    : [];
}

function nextOf(node: Node): Node | null {
  return isElement(node) ? plain(node).nextSibling : node.nextSibling;
}
