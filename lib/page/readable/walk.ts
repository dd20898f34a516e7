import { type Children, childrenOf, isElement } from './flat-tree.ts';

/** What a walk tells on its way. `enter` answers whether the element's content is walked; `leave` follows only if so. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

const TEXT = 3;
const CDATA = 4;

/** Walks what is rendered in order, without recursion, so that no depth of nesting can overflow the stack. */
export function walk(root: Element, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  const path: { element: Element; children: Children }[] = [{ element: root, children: childrenOf(root) }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const node = top.children.next();
    if (!node) {
      path.pop();
      visitor.leave(top.element);
    } else if (isElement(node)) {
      if (visitor.enter(node)) path.push({ element: node, children: childrenOf(node) });
    } else if (node.nodeType === TEXT || node.nodeType === CDATA) visitor.text(node as Text);
  }
}
