import { place } from './place.ts';
import { placeSheet } from './sheet.ts';

/** The one element that is added to a page: a host in the top layer with a closed shadow root. */
export interface CardHost {
  /** Null until first used. */
  element(): HTMLElement | null;
  /** Makes what the card is drawn into, and returns it; the page has no part of it yet. */
  prepare(): HTMLElement;
  /**
   * Opens beside what `boxes` say, and follows it while the page scrolls; as a `sheet`, at an edge of the window.
   * Returns what the card is drawn into.
   */
  open(anchor: Element, boxes: () => DOMRect[], sheet: boolean): HTMLElement;
  /** Takes the focus into the open card; when that closes, the focus goes back to where it was. */
  focus(): void;
  /** Says something to those who hear the page, whether a card is open or not. */
  say(text: string): void;
  close(): void;
  remove(): void;
}

interface Made {
  host: HTMLElement;
  root: ShadowRoot;
  slot: HTMLElement;
  voice: HTMLElement;
}

/** `css`: the style of what is drawn into it. */
export function createCardHost(document: Document, css: string): CardHost {
  let made: Made | null = null;
  let placing: { stop(): void } | null = null;
  /** What had the focus before it went into the card. */
  let before: HTMLElement | null = null;

  function prepare(): Made {
    if (made) return made;
    made = make(document, HOST_CSS + css);
    made.host.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement) before ??= relatedTarget;
    });
    return made;
  }

  function get(): Made {
    const made = prepare();
    // Beside the body, where scripts of the page that rebuild the body leave it alone.
    if (!made.host.isConnected) document.documentElement.append(made.host);
    return made;
  }

  function hide(): void {
    placing?.stop();
    placing = null;
    if (made?.host.isConnected && made.host.matches(':popover-open')) made.host.hidePopover();
  }

  function close(): void {
    const hadFocus = made !== null && document.activeElement === made.host;
    hide();
    if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
    before = null;
  }

  return {
    element: () => made?.host ?? null,
    prepare: () => prepare().slot,
    open(anchor, boxes, sheet) {
      hide();
      const { host, slot } = get();
      host.showPopover();
      placing = sheet ? placeSheet(slot, anchor, boxes) : place(slot, anchor, boxes);
      return slot;
    },
    focus() {
      const { host, slot } = get();
      const now = focused(document);
      if (now && now !== host) before = now;
      slot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    },
    say(text) {
      const { voice } = get();
      // The same words twice are heard twice only when something changes in between.
      voice.textContent = '';
      requestAnimationFrame(() => {
        voice.textContent = text;
      });
    },
    close,
    remove() {
      close();
      made?.host.remove();
      made = null;
    },
  };
}

// The least telling element: a div like any other of the page, without id, class or name, random or not; a custom
// element of random letters would be the only one of its kind. `popover` is its sole attribute.
function make(document: Document, css: string): Made {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const slot = document.createElement('div');
  const voice = document.createElement('div');
  slot.className = 'slot';
  voice.className = 'voice';
  voice.role = 'status';
  root.append(slot, voice);
  adopt(document, root, css);
  // Keys that are pressed in the card are not for the page, whose shortcuts they may be.
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root, slot, voice };
}

/** The element that has the focus, also in an open shadow tree; null when none has. */
function focused(document: Document): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : null;
}

/**
 * The host is a point without a size, at which the page's rules for any `div` or popover end: what is important here goes before what
 * is important there. The slot in it, which the page can't see, has the card's place and size. While no card is open the host is
 * still there for assistive technology, which hears only what is drawn. On paper a card would cover the text. What is selected
 * is the page's to read, in a closed shadow root too.
 */
const HOST_CSS = `:host { all: initial !important; direction: ltr !important; display: block !important;
  position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  font-family: sans-serif !important; }
:host, .slot, .slot *, .voice { -webkit-user-select: none !important; user-select: none !important; }
:host(:not(:popover-open)) { width: 1px !important; height: 1px !important; overflow: hidden !important;
  clip-path: inset(50%) !important; pointer-events: none !important; }
:host::before, :host::after, :host::backdrop { display: none !important; }
@media print { :host { display: none !important; } }
.slot { position: fixed; inset: 0 auto auto 0; width: max-content; height: max-content; max-width: calc(100vw - 16px); }
:host(:not(:popover-open)) .slot { display: none; }
.voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

function adopt(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Sheets made in another realm than the document's are refused by some versions; an element is not.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
