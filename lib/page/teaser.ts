/**
 * Whether a part's first heading is a link to another page: then it announces another article. The headings of a live
 * blog and of an encyclopedia link to themselves.
 */
export function announces(element: Element): boolean {
  const heading = element.querySelector('h1,h2,h3,h4,h5,h6');
  if (!heading || heading.localName === 'h1') return false;
  const href = (heading.closest('a') ?? heading.querySelector('a'))?.getAttribute('href');
  if (!href || /^[#?]/.test(href)) return false;
  const { location } = element.ownerDocument;
  if (!location || !URL.canParse(href, location.href)) return true;
  return new URL(href, location.href).pathname !== location.pathname;
}

/** Links, and what a script makes a link. */
export function isLink(element: Element): boolean {
  return element.localName === 'a' || element.getAttribute('role') === 'link';
}
