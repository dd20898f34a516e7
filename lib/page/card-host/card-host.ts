import { adoptCss } from './adopt-css.ts';
import { type CardFrame, createCardFrame, type FrameParts } from './card-frame.ts';
import { type Placing, place, type Wish } from './place.ts';
import { placeSheet } from './sheet.ts';

/** The one element that is added to a page: a host in the top layer, with a frame for the card in its closed shadow root. */
export interface CardHost<Sent> {
  /** Null until first used. */
  element(): HTMLElement | null;
  /** Has a frame ready to be told something, if there is none; nothing is to be seen yet. */
  prepare(): void;
  /** Waits until the frame is ready; lost where none was prepared, or the page has taken it away since. */
  send(message: Sent): void;
  /**
   * Opens beside what `boxes` say, and follows it while the page scrolls; as a `sheet`, at an edge of the window. `wish` is the
   * size that the card would like to have, which it gets where there is room. False where the frame is gone meanwhile.
   */
  open(anchor: Element, boxes: () => DOMRect[], sheet: boolean, wish: Wish): boolean;
  /** Changes the size of the open card. */
  resize(wish: Wish): void;
  /** Takes the focus into the open card; when that closes, the focus goes back to where it was. */
  focus(): void;
  close(): void;
  remove(): void;
}

interface Made<Sent> {
  host: HTMLElement;
  slot: HTMLElement;
  frame: CardFrame<Sent>;
}

/** `css`: the style of the frame's surroundings. */
export function createCardHost<Sent, Told>(
  document: Document,
  css: string,
  parts: FrameParts<Told>,
): CardHost<Sent> {
  let made: Made<Sent> | null = null;
  let placing: Placing | null = null;
  /** What had the focus before it went into the card. */
  let before: HTMLElement | null = null;

  function get(): Made<Sent> {
    if (made?.host.isConnected && made.frame.lives()) return made;
    made?.host.remove();
    made = make<Sent, Told>(document, HOST_CSS + css, parts);
    // Beside the body, where scripts of the page that rebuild the body leave it alone.
    document.documentElement.append(made.host);
    return made;
  }

  function hide(): void {
    placing?.stop();
    placing = null;
    if (!made) return;
    made.slot.classList.remove('open');
    made.frame.element.tabIndex = -1;
    if (made.host.isConnected && made.host.matches(':popover-open')) made.host.hidePopover();
  }

  function close(): void {
    const hadFocus = made !== null && document.activeElement === made.host;
    hide();
    // The frame is still there, and would keep the focus: no key would reach the page any more.
    if (hadFocus) made?.frame.element.blur();
    if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
    before = null;
  }

  return {
    element: () => made?.host ?? null,
    prepare: () => void get(),
    send: (message) => made?.frame.send(message),
    open(anchor, boxes, sheet, wish) {
      hide();
      if (!made?.host.isConnected || !made.frame.lives()) return false;
      const { host, slot, frame } = made;
      const now = focused(document);
      if (now && now !== host) before = now;
      frame.element.tabIndex = 0;
      slot.classList.add('open');
      host.showPopover();
      placing = sheet ? placeSheet(slot, anchor, boxes, wish) : place(slot, anchor, boxes, wish);
      return true;
    },
    resize: (wish) => placing?.resize(wish),
    focus() {
      made?.frame.element.focus({ preventScroll: true });
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
function make<Sent, Told>(document: Document, css: string, parts: FrameParts<Told>): Made<Sent> {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const slot = document.createElement('div');
  const frame = createCardFrame<Sent, Told>(document, parts);
  slot.className = 'slot';
  frame.element.className = 'frame';
  frame.element.tabIndex = -1;
  slot.append(frame.element);
  root.append(slot);
  adoptCss(document, root, css);
  return { host, slot, frame };
}

/** The element that has the focus, also in an open shadow tree; null when none has. */
function focused(document: Document): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : null;
}

/**
 * The host is a point without a size, at which the page's rules for any `div` or popover end: what is important here goes before what
 * is important there. The slot in it, which the page's styles can't reach, has the card's place and size. While no card is open it is
 * laid out and there for assistive technology, which hears what the frame says, but not to be seen or pointed at, even where the
 * page shows the host. On paper a card would cover the text.
 */
const HOST_CSS = `:host { all: initial !important; direction: ltr !important; display: block !important;
  position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; }
:host(:not(:popover-open)) { z-index: -2147483648 !important; }
:host::before, :host::after, :host::backdrop { display: none !important; }
@media print { :host { display: none !important; } }
.slot:not(.open) { opacity: 0; pointer-events: none; }
.slot { position: fixed; inset: 0 auto auto 0; width: 360px; height: 1px; max-width: calc(100vw - 16px); }
.frame { display: block; box-sizing: border-box; width: 100%; height: 100%; border: 0; border-radius: inherit;
  background: none; color-scheme: light dark; }
`;
