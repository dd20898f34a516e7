import tags from '../../../assets/page/blocks.json' with { type: 'json' };
import { isFrame } from '../frames.ts';
import { plain } from '../plain.ts';

/** What reading must know of how a page is rendered. */
export interface Layout {
  /** Whether it knows what is shown; otherwise it knows what the markup promises. */
  isLive: boolean;
  /** Whether the element stands apart from the text before and after it. */
  isBlock(element: Element): boolean;
  /** Whether line feeds in its text are rendered as such. */
  keepsLines(element: Element): boolean;
  isHidden(element: Element): boolean;
  /**
   * How far in CSS pixels a part of the page is from where the reader is; null where that is not known, or the part is in another column
   * than `column`.
   */
  awayFrom(element: Element, column: Element | null): number | null;
}

const BLOCKS = new Set(tags.blocks);
const PREFORMATTED = new Set(tags.preformatted);

/** Stand apart however they are rendered: in a row that a style makes of them each is still an item of its own. */
const ITEMS = new Set(['li', 'dt', 'dd', 'td', 'th']);

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Longest drop cap: an opening quotation mark, a letter, and a combining mark or two. */
const DROP_CAP = 4;

/** The layout that the markup alone promises: for saved pages, and for a first look at live ones. */
export const markupLayout: Layout = {
  isLive: false,
  isBlock: (element) => BLOCKS.has(plain(element).localName),
  keepsLines: (element) => PREFORMATTED.has(plain(element).localName),
  isHidden(judged) {
    const element = plain(judged);
    if (element.hasAttribute('hidden')) return true;
    const style = element.getAttribute('style');
    if (style && HIDING.test(style)) return true;
    if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
    const { parentElement } = element;
    return (
      parentElement?.localName === 'details' &&
      element.localName !== 'summary' &&
      !parentElement.hasAttribute('open')
    );
  },
  awayFrom: () => null,
};

/**
 * The layout that the browser made. Asks for styles only of what it is asked about, and for sizes only of the stories of a page
 * that has several.
 */
export function liveLayout(window: Window): Layout {
  return {
    isLive: true,
    isBlock(element) {
      if (ITEMS.has(plain(element).localName)) return true;
      const { display, cssFloat, position } = window.getComputedStyle(element);
      if (/^(?:inline|ruby|contents|none)/.test(display)) return false;
      // So do a line of a PDF page and a word for screen readers that are put in their places.
      if (position === 'absolute') return markupLayout.isBlock(element);
      // A drop cap floats, which makes it a block to the engine and the first letter of a word to the reader.
      return cssFloat === 'none' || (element.textContent ?? '').trim().length > DROP_CAP;
    },
    keepsLines: (element) => /^(?:pre|break)/.test(window.getComputedStyle(element).whiteSpace),
    isHidden(element) {
      const asked = plain(element);
      if (typeof asked.checkVisibility !== 'function') return markupLayout.isHidden(element);
      // Both names of the option: browsers before 2024 know only the second.
      if (asked.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) return false;
      return window.getComputedStyle(element).display !== 'contents';
    },
    awayFrom(element, column) {
      // A frame may be as high as all that is in it, and can't tell what of it is seen.
      if (isFrame(window)) return null;
      const box = plain(element).getBoundingClientRect();
      const beside = column && column !== element ? plain(column).getBoundingClientRect() : box;
      const shared = Math.min(box.right, beside.right) - Math.max(box.left, beside.left);
      if (box.height === 0 || shared < Math.min(box.width, beside.width) / 2) return null;
      const line = lineOf(window);
      return Math.max(0, box.top - line, line - box.bottom);
    },
  };
}

/**
 * Where in a window somebody reads, in CSS pixels from its upper edge: in the middle. At the beginning of a page it comes there from
 * above, and at its end it goes on below, so that whatever comes first and last is read too.
 */
function lineOf({ document, innerHeight, scrollY }: Window): number {
  const height = document.scrollingElement?.scrollHeight ?? 0;
  const left = height - innerHeight - scrollY;
  const scrolled = scrollY + left;
  if (scrolled <= 0) return innerHeight / 2; // a part of the page scrolls, or nothing does
  if (scrolled < innerHeight) return (innerHeight * scrollY) / scrolled;
  return scrollY < innerHeight / 2 ? scrollY : innerHeight - Math.min(left, innerHeight / 2);
}
