/** Gives a document or a shadow tree a style of the extension's own, which the page's policy for styles has no say in. */
export function adoptCss(document: Document, tree: Document | ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    tree.adoptedStyleSheets = [sheet];
  } catch {
    // Sheets made in another realm than the document's are refused by some versions; an element is not.
    const style = document.createElement('style');
    style.textContent = css;
    const parent = tree instanceof Document ? tree.head : tree;
    parent.append(style);
  }
}
