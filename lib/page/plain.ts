/**
 * A form's fields hide its own properties where they bear their names (`<input name="children">`), and named forms and
 * images hide the document's, also from a content script; the prototypes' own are out of their reach. Sites exist that
 * wrap the whole page in a form. Anything else is given back as it is.
 */
export function plain<T extends Element | Document>(node: T): T {
  // Asked of each element several times, so what is neither is told by its name, which only those two can hide: a document
  // has none, or the element's that took it.
  const { localName } = node as { localName?: unknown };
  return typeof localName === 'string' && localName !== 'form' ? node : protectedOne(node);
}

/** What stands before a node already: asked through another one it would not be known as an element. */
const protectors = new WeakSet<object>();

function protectedOne<T extends Element | Document>(node: T): T {
  if (protectors.has(node)) return node;
  const isForm = typeof HTMLFormElement !== 'undefined' && node instanceof HTMLFormElement;
  const isDocument = typeof Document !== 'undefined' && node instanceof Document;
  if (!isForm && !isDocument) return node;
  const protector = new Proxy(node, { get }) as T;
  protectors.add(protector);
  return protector;
}

function get(node: object, key: PropertyKey): unknown {
  for (let at = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, key);
    if (own?.get) return own.get.call(node);
    if (typeof own?.value === 'function') return own.value.bind(node);
    if (own) return own.value;
  }
  return Reflect.get(node, key, node);
}
