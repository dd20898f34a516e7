import { place } from './place.ts';

/** The one element that is added to a page: a host in the top layer with a closed shadow root. */
export interface CardHost {
  /** Null until first used. */
  element(): HTMLElement | null;
  /** Opens beside what `boxes` say, and follows it while the page scrolls. */
  open(anchor: Element, boxes: () => DOMRect[]): ShadowRoot;
  close(): void;
  /** Places the open card anew, when what it shows has changed its size. */
  refit(): void;
  remove(): void;
}

export function createCardHost(document: Document, css: string): CardHost {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let placing: { stop(): void; now(): void } | null = null;

  // The least telling element: a div like any other of the page, without id, class or name, random or not; a custom
  // element of random letters would be the only one of its kind. `popover` and `style` are its sole attributes.
  function make(): { host: HTMLElement; root: ShadowRoot } {
    const element = document.createElement('div');
    element.popover = 'manual';
    const shadow = element.attachShadow({ mode: 'closed' });
    adopt(document, shadow, HOST_CSS + css);
    return { host: element, root: shadow };
  }

  function close(): void {
    placing?.stop();
    placing = null;
    if (host?.isConnected && host.matches(':popover-open')) host.hidePopover();
  }

  return {
    element: () => host,
    open(anchor, boxes) {
      close();
      if (!host || !root) ({ host, root } = make());
      // Beside the body, where scripts of the page that rebuild the body leave it alone.
      if (!host.isConnected) document.documentElement.append(host);
      host.showPopover();
      placing = place(host, anchor, boxes);
      return root;
    },
    close,
    refit: () => placing?.now(),
    remove() {
      close();
      host?.remove();
      host = null;
      root = null;
    },
  };
}

/** The browser's own style of popovers would centre the card and frame it. */
const HOST_CSS = `:host { all: initial; position: fixed; inset: 0 auto auto 0; margin: 0; border: 0; padding: 0;
  background: none; overflow: visible; width: max-content; height: max-content; max-width: calc(100vw - 16px); }
:host(:not(:popover-open)) { display: none; }\n`;

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
