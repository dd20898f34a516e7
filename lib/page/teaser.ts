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
  return isElsewhere(heading.closest('a') ?? heading.querySelector('a'));
}

/** Whether a part begins with the name of another page's story, or of somebody's account: a link that is no sentence's. */
export function beginsElsewhere(part: Element): boolean {
  const link = firstLink(part);
  const sentence = link?.closest('p')?.textContent ?? '';
  return isElsewhere(link) && sentence.trim().length <= (link?.textContent ?? '').trim().length;
}

/** The link that a part's text begins with. */
export function firstLink(part: Element): Element | null {
  const texts = part.ownerDocument.createTreeWalker(part, 4 /* NodeFilter.SHOW_TEXT */);
  let first = texts.nextNode() as Text | null;
  while (first && first.data.trim() === '') first = texts.nextNode() as Text | null;
  return first?.parentElement?.closest('a') ?? null;
}

/** Whether a link has the length of a title; the day and hour of a post may be as long. */
export function isTitle(link: Element): boolean {
  return (link.textContent ?? '').replace(/\d/g, '').trim().length >= SHORTEST_TITLE;
}

export function isElsewhere(link: Element | null): boolean {
  const href = link?.getAttribute('href');
  if (!link || !href || /^[#?]/.test(href)) return false;
  const { location } = link.ownerDocument;
  if (!location || !URL.canParse(href, location.href)) return true;
  return new URL(href, location.href).pathname !== location.pathname;
}

/** Longest label of a link, and shortest title of a story. */
const LONGEST_LABEL = 30;
export const SHORTEST_TITLE = 25;

/** Shortest label that nothing but its capitals tell: "HTS" may be the subject of a sentence. */
const SHORTEST_CAPITALS = 5;

/** Labels that neither a colon nor capitals tell, in the languages that are read. */
const LABEL =
  /^(?:(?:(?:also )?(?:read|see|watch)|you (?:may|might)|more|related|recommended)(?: (?:also|more|next|now|this|like|read|on this|stor(?:y|ies)|articles?|news|reading|for you))*|(?:[اأإ]قر[أا]|شاهد|[اأإ]نظر|طالع|تابع)(?:وا)? (?:[اأ]يضا?ً?ا?|المزيد)|المزيد|(?:(?:مواضيع|أخبار|مقالات) )?ذات صلة)$/i;

/** Whether words before a link are its label, "Also read:" or "RELATED", and not the beginning of a sentence. */
export function isLabel(words: string): boolean {
  const label = words.trim();
  if (label.length > LONGEST_LABEL) return false;
  if (/[:：»›>→▶►•|–—-]$/.test(label) || LABEL.test(label)) return true;
  const capitals = label.toUpperCase();
  return label.length >= SHORTEST_CAPITALS && label === capitals && label !== label.toLowerCase();
}

/** The file of a picture: a link to it shows what its caption speaks of. */
const PICTURE = /^[^?#]+\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;

/** Links, what a script makes a link, and what is pressed like one: words of a sentence too, but no sentences. */
export function isLink(element: Element): boolean {
  const asked = plain(element);
  if (asked.localName === 'a') return !PICTURE.test(asked.getAttribute('href') ?? '');
  return asked.getAttribute('role') === 'link' || isButton(asked);
}

export function isButton(asked: Element): boolean {
  const element = plain(asked);
  return element.localName === 'button' || element.getAttribute('role') === 'button';
}
