import type { Page } from '../../../scripts/site/serve.ts';

/** What a hostile page tells the tests, as properties of its window. */
export interface HostileWindow {
  /** Texts of all highlights that are not the page's own, read with what the page kept before it broke the rest. */
  marked(): string[];
  /** Where the first of these that is `text` stands. */
  boxOf(text: string): { x: number; y: number; width: number; height: number } | null;
  /** Waits until what was scrolled is drawn there, and its scroll event is over. */
  drawn(): Promise<void>;
  /** How often the page took an element away. */
  removed: number;
}

/** What a stealing page has got. */
export interface StealingWindow {
  stolen: HTMLIFrameElement[];
  /** What was said to its own documents in the place of a card's. */
  mail: string[];
}

/** What a curious page writes down. */
export interface CuriousWindow {
  /** Names of the window's properties before anyone else had a turn. */
  before: string[];
  /** Every change of its document after its own parser was done. */
  changes: string[];
  /** How many events it heard. */
  events: number;
  /** What can be read of the closed roots that an event led to. */
  strangers: string[];
}

/** Keeps what the tests ask with, before the page breaks it for all others. */
const KEPT = `<script>
{
  const { highlights } = CSS;
  const createRange = document.createRange.bind(document);
  const { scrollIntoView } = Element.prototype;
  const frame = requestAnimationFrame.bind(window);
  const parent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement').get;
  const rangeOf = (part) => {
    const range = createRange();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    return range;
  };
  const all = () => [...highlights].filter(([name]) => /^sidelight-(place|unit|claim)(-on-(dark|mixed))?$/.test(name)).flatMap(([, parts]) => [...parts]);
  window.marked = () => all().map((part) => rangeOf(part).toString());
  window.boxOf = (text) => {
    const part = all().find((part) => rangeOf(part).toString() === text);
    if (!part) return null;
    const element = parent.call(part.startContainer);
    scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
    const { x, y, width, height } = rangeOf(part).getClientRects()[0];
    return { x, y, width, height };
  };
  window.drawn = () => new Promise((resolve) => frame(() => frame(() => resolve())));
  window.removed = 0;
}
</script>`;

/** Puts a script behind the ones that keep, in front of all else. */
const withScript = (code: string) => (page: Page) => ({
  ...page,
  body: String(page.body).replace('<head>', () => `<head>${KEPT}<script>${code}</script>`),
});

const BREAKS_ALL = `
const refuse = () => { throw new Error('broken by the page'); };
const breakAll = (object, names) => {
  for (const name of names) Object.defineProperty(object, name, { get: () => refuse, set: refuse, configurable: true });
};
breakAll(Element.prototype, ['attachShadow', 'getAttribute', 'hasAttribute', 'append', 'remove', 'closest', 'checkVisibility', 'shadowRoot', 'children']);
breakAll(Node.prototype, ['appendChild', 'insertBefore', 'contains', 'compareDocumentPosition', 'textContent', 'firstChild', 'nextSibling', 'parentElement', 'isConnected', 'getRootNode']);
breakAll(Document.prototype, ['createElement', 'createRange', 'createTreeWalker', 'caretPositionFromPoint', 'title']);
breakAll(EventTarget.prototype, ['addEventListener', 'removeEventListener']);
breakAll(HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'style']);
breakAll(CharacterData.prototype, ['data']);
breakAll(Highlight.prototype, ['add', 'priority']);
breakAll(window, ['CSS', 'Highlight', 'StaticRange', 'getComputedStyle', 'MutationObserver', 'requestIdleCallback', 'requestAnimationFrame', 'CSSStyleSheet', 'ResizeObserver', 'IntersectionObserver', 'URL', 'Proxy', 'Reflect']);
`;

const REMOVES = `
addEventListener('DOMContentLoaded', () => {
  const known = new Set(document.querySelectorAll('*'));
  new MutationObserver(() => {
    for (const element of document.querySelectorAll('*')) {
      if (known.has(element)) continue;
      element.remove();
      window.removed += 1;
    }
  }).observe(document, { childList: true, subtree: true });
});
`;

const PAINTS = `
addEventListener('DOMContentLoaded', () => {
  const range = new StaticRange({ startContainer: document.querySelector('h1').firstChild, startOffset: 0, endContainer: document.querySelector('h1').firstChild, endOffset: 4 });
  CSS.highlights.set('find-in-article', new Highlight(range));
  CSS.highlights.set('place', new Highlight(range));
});
`;

const WRITES = `
addEventListener('load', () => setTimeout(() => {
  const { outerHTML } = document.documentElement;
  document.open();
  document.write('<!doctype html>' + outerHTML.replace(/<script>[^]*?<[/]script>/g, '').replace('</h1>', ' (updated)</h1>'));
  document.close();
}, 1500));
`;

/** Listens to everything and looks into whatever appears. */
const LOOKS = `
Object.assign(window, { changes: [], strangers: [], events: 0 });
window.before = Object.getOwnPropertyNames(window).concat('before');
addEventListener('DOMContentLoaded', () => {
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records)
      changes.push([type, target.nodeName, attributeName ?? [...addedNodes].map((node) => node.nodeName).join()].join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
const read = (root) => {
  const words = [root.textContent];
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes)
      if (!['class', 'style', 'tabindex', 'sandbox', 'allow', 'srcdoc'].includes(name)) words.push(name + '=' + value);
    for (const way of [() => element.contentDocument.documentElement.outerHTML, () => element.contentWindow.document.body.innerText, () => element.shadowRoot.textContent])
      try { words.push(way()) } catch {}
  }
  return words.join('\\n');
};
// Firefox tells with each event which node it truly came from, in a closed root too.
const nodesOf = (event) => ['target', 'relatedTarget', 'originalTarget', 'explicitOriginalTarget', 'rangeParent'].map((key) => { try { return event[key] } catch {} });
for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'mouseout', 'click', 'dblclick', 'focus', 'blur', 'focusin', 'focusout', 'keydown', 'keyup', 'wheel', 'contextmenu', 'message', 'beforetoggle', 'toggle', 'scroll', 'selectionchange', 'selectstart', 'copy', 'slotchange', 'animationstart', 'animationend', 'transitionend'])
  addEventListener(type, (event) => {
    events += 1;
    for (const node of [...nodesOf(event), ...event.composedPath()])
      if (node instanceof Node && node.getRootNode() !== document) strangers.push(read(node.getRootNode()));
  }, true);
`;

/** Puts a document of its own into the frame of a card, with all that told the true one, and listens there. */
const STEALS = `
Object.assign(window, { stolen: [], mail: [] });
const listener = 'addEventListener("message", ({ data, ports }) => { parent.postMessage("mail " + data, "*"); for (const port of ports) port.onmessage = ({ data }) => parent.postMessage("said " + data, "*") })';
addEventListener('message', ({ data }) => mail.push(String(data)));
addEventListener('pointerover', ({ originalTarget: frame }) => {
  if (frame?.localName !== 'iframe' || stolen.includes(frame)) return;
  stolen.push(frame);
  const { srcdoc } = frame;
  frame.removeAttribute('sandbox');
  frame.srcdoc = srcdoc + '<p>Stolen</p><script>' + listener + '</' + 'script>';
}, true);
`;

/**
 * Comes to the frame before anything is in it, and has it load a document that the page can read: by the selection, which Firefox
 * moves into closed roots, or by showing the host itself, so large that the pointer is over it.
 */
const AHEAD = (way: string) => `
Object.assign(window, { stolen: [], mail: [] });
addEventListener('message', ({ data }) => mail.push(String(data)));
const take = (frame) => {
  if (frame?.localName !== 'iframe' || stolen.includes(frame)) return;
  stolen.push(frame);
  frame.removeAttribute('sandbox');
  frame.srcdoc = frame.srcdoc + '<body>';
};
const within = (node) => take(node instanceof Element ? node.closest('iframe') ?? node.querySelector('iframe') : null);
new MutationObserver((records) => {
  for (const host of records.flatMap(({ addedNodes }) => [...addedNodes])) ${way}
}).observe(document, { childList: true, subtree: true });
`;
const BY_SELECTION = AHEAD(`{
    if (!host.popover) continue;
    getSelection().collapse(host, 0);
    for (let step = 0; step < 3; step++) { getSelection().modify('move', 'forward', 'character'); within(getSelection().focusNode) }
  }`);
const BY_SHOWING = `${AHEAD(`if (host.popover) { host.showPopover(); document.documentElement.style.zoom = 2000 }`)}
for (const type of ['pointerover', 'pointermove', 'mouseover', 'mousemove'])
  addEventListener(type, ({ originalTarget }) => within(originalTarget), true);
`;

/** What sheets say of all boxes and of the page's own popovers, some of it by force. */
const STYLES = `<style>
* { box-sizing: border-box; letter-spacing: 1px; transition: all 1s }
div { position: relative; display: flex; float: right; opacity: 0.1; direction: rtl; left: 300px !important }
html > div { transform: scale(0.5); filter: blur(1px); zoom: 2; animation: spin 1s infinite }
html > div::before, [popover]::after { content: 'unwanted' !important; position: fixed !important; inset: 0 !important; display: block !important }
[popover] { width: 100vw !important; height: 100vh !important; inset: 0 !important; padding: 40px; border: 9px solid; background: #c00; pointer-events: auto !important; display: block !important; visibility: hidden !important }
[popover]::backdrop { background: #000 !important; display: block !important; pointer-events: auto !important }
@keyframes spin { to { rotate: 1turn; margin: 50px } }
</style>`;

/** Fields that hide the properties of the form around the article. */
const FIELDS = [
  'localName getAttribute hasAttribute querySelector querySelectorAll textContent children firstChild nextSibling',
  'parentElement parentNode shadowRoot assignedSlot contains closest checkVisibility style nodeType isConnected getRootNode',
]
  .join(' ')
  .split(' ')
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');

/** The article's main part in two nested shadow roots; its heading is slotted in from outside. */
const SHADOWS = `
addEventListener('DOMContentLoaded', () => {
  const article = document.querySelector('article');
  const host = document.createElement('x-article');
  const outer = host.attachShadow({ mode: 'open' });
  outer.innerHTML = '<section><slot name="title"></slot><x-body></x-body></section>';
  const inner = outer.querySelector('x-body').attachShadow({ mode: 'open' });
  const heading = article.querySelector('h1');
  article.before(host);
  inner.append(article);
  heading.slot = 'title';
  host.append(heading);
});
`;

const NAMES = [
  'browser',
  'chrome',
  ...['Run', 'Read', 'Reader', 'Forced', 'Frames', 'Cards'].map((name) => `sidelight${name}`),
];

/** Ways of serving an article that fight an extension, knowingly or not. */
export const HOSTILE: Record<string, (page: Page) => Page> = {
  breaking: withScript(BREAKS_ALL),
  removing: withScript(REMOVES),
  painting: withScript(PAINTS),
  writing: withScript(WRITES),
  shadowed: withScript(SHADOWS),
  curious: withScript(LOOKS),
  stealing: withScript(STEALS),
  selecting: withScript(BY_SELECTION),
  showing: withScript(BY_SHOWING),
  /** Elements whose names are those of the extension's interface and of what its scripts remember. */
  named: (page) => ({
    ...page,
    body: String(page.body).replace('<main>', `${NAMES.map((id) => `<a id="${id}"></a>`).join('')}<main>`),
  }),
  styled: (page) => ({ ...page, body: String(page.body).replace('</head>', `${STYLES}</head>`) }),
  trusting: (page) => ({
    ...page,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  }),
  /** No frames, no clipboard, nothing of others. */
  shut: (page) => ({
    ...page,
    headers: {
      'content-security-policy':
        "frame-src 'none'; child-src 'none'; worker-src 'none'; connect-src 'none'; font-src 'none'",
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'clipboard-write=(), clipboard-read=()',
    },
  }),
  sandboxed: (page) => ({
    ...page,
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    body: String(page.body).replace(
      '</main>',
      '<iframe sandbox srcdoc="<p>Framed words</p>"></iframe></main>',
    ),
  }),
  formed: (page) => ({
    ...page,
    body: String(page.body)
      .replace('<article>', `<form name="title" id="f">${FIELDS}<article>`)
      .replace('</article>', '</article></form>'),
  }),
};
