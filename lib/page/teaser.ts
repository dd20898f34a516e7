import { plain } from './plain.ts';

/** Whether a part announces another article: its first heading is a link to another page. */
export function announces(part: Element): boolean {
  const heading = plain(part).querySelector('h1,h2,h3,h4,h5,h6');
  return heading !== null && leadsElsewhere(heading);
}

/**
 * Whether a heading is a link to another page. The page's own headline is none, and those of a live blog and of an
 * encyclopedia link to themselves.
 */
export function leadsElsewhere(heading: Element): boolean {
  if (heading.localName === 'h1') return false;
  const href = (heading.closest('a') ?? heading.querySelector('a'))?.getAttribute('href');
  if (!href || /^[#?]/.test(href)) return false;
  const { location } = heading.ownerDocument;
  if (!location || !URL.canParse(href, location.href)) return true;
  return new URL(href, location.href).pathname !== location.pathname;
}

/** Links, and what a script makes a link. */
export function isLink(element: Element): boolean {
  const asked = plain(element);
  return asked.localName === 'a' || asked.getAttribute('role') === 'link';
}
