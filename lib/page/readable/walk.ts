/** What a walk tells on its way. `enter` answers whether the element's content is walked; `leave` follows only if so. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Walks a tree in document order without recursion, so that no depth of nesting can overflow the stack. */
export function walk(root: Element, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  const path: Element[] = [root];
  let node = firstChildOf(root);
  for (;;) {
    while (!node) {
      const element = path.pop() as Element;
      visitor.leave(element);
      if (path.length === 0) return;
      node = nextOf(element);
    }
    const { nodeType } = node;
    if (nodeType === ELEMENT && visitor.enter(node as Element)) {
      path.push(node as Element);
      node = firstChildOf(node as Element);
      continue;
    }
    if (nodeType === TEXT || nodeType === CDATA) visitor.text(node as Text);
    node = nextOf(node);
  }
}

/**
 * A form's fields hide its own properties where they bear their names (`<input name="firstChild">`), also from a
 * content script; the prototype's getters are out of their reach. Sites exist that wrap the whole page in a form.
 */
function firstChildOf(element: Element): ChildNode | null {
  return element.localName === 'form' ? native('firstChild', element) : element.firstChild;
}

function nextOf(node: ChildNode): ChildNode | null {
  return node.nodeType === ELEMENT && (node as Element).localName === 'form'
    ? native('nextSibling', node)
    : node.nextSibling;
}

function native(name: 'firstChild' | 'nextSibling', node: ChildNode): ChildNode | null {
  const getter =
    typeof Node === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return getter ? getter.call(node) : node[name];
}
