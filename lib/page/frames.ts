/** With fewer characters of its own, a page may hold its article in a frame. */
export const OWN_TEXT = 600;

/**
 * Part of the window's width, and pixels of height, that an article takes at least; advertisements and menus take less. Where a
 * page is shown larger, its frame is told in larger pixels than the window: this many are enough in any, since advertisements have less.
 */
const SHARE = 0.5;
const WIDTH = 340;
const HEIGHT = 200;

/** Frames are often loaded together. */
const TOGETHER_MS = 300;

export function isFrame(window: Window): boolean {
  return window !== window.top;
}

/** Whether the document in a frame has the room that an article takes. */
export function isLarge({ innerWidth, innerHeight, outerWidth }: Window): boolean {
  return innerWidth >= Math.min(outerWidth * SHARE, WIDTH) && innerHeight >= HEIGHT;
}

/** Calls when a frame of the document has loaded another document: in a frameset that is how one goes on to the next article. */
export function whenFramesLoad(document: Document, call: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = ({ target }: Event) => {
    if (!/^i?frame$/i.test((target as Element | null)?.nodeName ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(call, TOGETHER_MS);
  };
  document.addEventListener('load', later, { capture: true });
}
