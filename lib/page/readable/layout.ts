import tags from '../../../assets/page/blocks.json' with { type: 'json' };

/** What reading must know of how a page is rendered. */
export interface Layout {
  /** Whether the element stands apart from the text before and after it. */
  isBlock(element: Element): boolean;
  /** Whether line feeds in its text are rendered as such. */
  keepsLines(element: Element): boolean;
  isHidden(element: Element): boolean;
}

const BLOCKS = new Set(tags.blocks);
const PREFORMATTED = new Set(tags.preformatted);
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Longest drop cap: an opening quotation mark, a letter, and a combining mark or two. */
const DROP_CAP = 4;

/** The layout that the markup alone promises: for saved pages, and for a first look at live ones. */
export const markupLayout: Layout = {
  isBlock: (element) => BLOCKS.has(element.localName),
  keepsLines: (element) => PREFORMATTED.has(element.localName),
  isHidden(element) {
    if (element.hasAttribute('hidden')) return true;
    const style = element.getAttribute('style');
    if (style && HIDING.test(style)) return true;
    const { parentElement } = element;
    return (
      parentElement?.localName === 'details' &&
      element.localName !== 'summary' &&
      !parentElement.hasAttribute('open')
    );
  },
};

/** The layout that the browser made. Asks for styles only of what it is asked about, and never for sizes. */
export function liveLayout(window: Window): Layout {
  return {
    isBlock(element) {
      const { display, cssFloat } = window.getComputedStyle(element);
      if (/^(?:inline|ruby|contents|none)/.test(display)) return false;
      // A drop cap floats, which makes it a block to the engine and the first letter of a word to the reader.
      return cssFloat === 'none' || (element.textContent ?? '').trim().length > DROP_CAP;
    },
    keepsLines: (element) => /^(?:pre|break)/.test(window.getComputedStyle(element).whiteSpace),
    isHidden(element) {
      if (typeof element.checkVisibility !== 'function') return markupLayout.isHidden(element);
      // Both names of the option: browsers before 2024 know only the second.
      if (element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) return false;
      return window.getComputedStyle(element).display !== 'contents';
    },
  };
}
