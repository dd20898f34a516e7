import type { Steps } from '../slices.ts';
import { type Children, childrenOf, isElement } from './flat-tree.ts';

/** What a walk tells on its way. `enter` answers whether the element's content is walked; `leave` follows only if so. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  /** The content that follows stands in an open shadow root. */
  shadow?(root: ShadowRoot): void;
}

const TEXT = 3;
const CDATA = 4;

/** Nodes from one step to the next: a fraction of a millisecond of most pages. */
const STEP = 30;

/**
 * Walks what is rendered in order, without recursion, so that no depth of nesting can overflow the stack. A page that changes
 * between two steps may end the walk early.
 */
export function* walk(root: Element, visitor: Visitor): Steps<void> {
  const path: { element: Element; children: Children }[] = [];
  const enter = (element: Element) => {
    if (!visitor.enter(element)) return;
    const children = childrenOf(element);
    if (children.shadow) visitor.shadow?.(children.shadow);
    path.push({ element, children });
  };
  enter(root);
  let nodes = 0;
  for (let top = path.at(-1); top; top = path.at(-1)) {
    if (++nodes % STEP === 0) yield;
    const node = top.children.next();
    if (!node) {
      path.pop();
      visitor.leave(top.element);
    } else if (isElement(node)) {
      enter(node);
    } else if (node.nodeType === TEXT || node.nodeType === CDATA) visitor.text(node as Text);
  }
}
