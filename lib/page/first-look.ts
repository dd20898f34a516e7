import { LIKE_TITLE, mostAlike } from './headline.ts';
import { plain } from './plain.ts';
import { announces, isLabel, SHORTEST_TITLE } from './teaser.ts';

/** What the detector reads of a page: its title and the beginning of its own words. */
export interface FirstLook {
  title: string;
  text: string;
}

/** UTF-16 units after which enough was read to tell what a page is about. */
const ENOUGH = 4000;

/** Text nodes looked at before giving up: a page of menus only is left after a fraction of a millisecond. */
export const MOST_NODES = 1500;

/** UTF-16 units of paragraphs in a part that calls itself the article or the main part, from which on it is believed. */
const SHORT_ARTICLE = 150;

/** Shorter stretches are labels and links. */
export const SENTENCE_FROM = 50;

/** Cells of tables, in which monitors set names and figures. */
const CELLS = 'td,th';

/** Other articles are announced in these, so a menu with "Syria" in it says nothing of the page. */
const ELSEWHERE = 'nav,aside,footer,header,menu,form,script,style,noscript,template,button,select,textarea,a';

/** Reads title, description, headings, the first paragraphs and short cells, and stops early. Changes nothing, asks for no layout. */
export function firstLook(looked: Document): FirstLook {
  const document = plain(looked);
  const headline = headlineOf(document);
  const title = [
    document.title,
    content(document, 'meta[property="og:title"]'),
    content(document, 'meta[name="description"]'),
    headline?.textContent ?? '',
  ].join('. ');
  return { title, text: beginning(document, headline) };
}

/** Of a page that goes on to other stories, the one that its title is of. */
function headlineOf(document: Document): Element | null {
  const headings = document.querySelectorAll('h1');
  const alike = headings.length > 1 ? mostAlike(headings, document.title, LIKE_TITLE) : null;
  return alike ?? headings[0] ?? null;
}

function content(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content') ?? '';
}

function beginning(document: Document, headline: Element | null): string {
  // The article is the one under the headline; a page of many is announced in all the others.
  const headed = headline?.closest('article') ?? partOf(document, headline);
  const root = headed ?? document.body;
  if (!root) return '';
  const paragraphs = paragraphsOf(root);
  // A monitor's paragraphs say how it counts; the places and the dead are in its tables.
  const cells = paragraphs.length < ENOUGH ? paragraphsOf(root, CELLS) : '';
  // Beside a short article stand longer texts that are not of it; one without the headline may be an announcement.
  const isArticle = headed !== null && (!headline || headed.contains(headline));
  const enough = isArticle ? SHORT_ARTICLE : ENOUGH / 8;
  if (paragraphs.length >= enough) return paragraphs + cells;
  const texts = longTexts(document, document.body ?? root) + cells;
  return texts.length >= SHORT_ARTICLE ? texts : texts + inShadow(document);
}

/** The first part that calls itself the article or the main part; what ends before the headline announces another article. */
function partOf(document: Document, headline: Element | null): Element | null {
  for (const part of document.querySelectorAll('article,main'))
    if (!headline || part.contains(headline) || part.compareDocumentPosition(headline) & 2) return part; // Node.DOCUMENT_POSITION_PRECEDING
  return null;
}

/** Pages built of web components hold their words in shadow roots. */
function inShadow(document: Document): string {
  const roots: ParentNode[] = [document];
  let text = '';
  let seen = 0;
  for (let at = 0; at < roots.length && text.length < ENOUGH; at++) {
    for (const { shadowRoot } of roots[at]?.querySelectorAll('*') ?? []) {
      if (++seen > MOST_NODES * 2) return text;
      if (!shadowRoot) continue;
      roots.push(shadowRoot);
      text += paragraphsOf(shadowRoot) || longTexts(document, shadowRoot);
    }
  }
  return text;
}

function paragraphsOf(root: ParentNode & Node, which = 'h1,h2,p,blockquote'): string {
  let text = '';
  let seen = 0;
  for (const paragraph of root.querySelectorAll(which)) {
    if (text.length >= ENOUGH || ++seen > MOST_NODES) break;
    // A cell that holds others lays out a page, and to ask for all of its words costs one copy of it for each.
    if (which === CELLS && paragraph.querySelector('td,p')) continue;
    const { textContent } = paragraph;
    // Longer cells list what other pages say.
    if (which === CELLS && (textContent as string).length >= SENTENCE_FROM) continue;
    if (paragraph.closest('nav,aside,footer') || isPointer(paragraph, root)) continue;
    text += `${textContent} `;
  }
  return text;
}

/** Pages without paragraphs: monitors' tables, old templates with line breaks. */
function longTexts(document: Document, root: Node): string {
  const texts = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  for (let seen = 0; seen < MOST_NODES && text.length < ENOUGH; seen++) {
    const node = texts.nextNode() as Text | null;
    if (!node) break;
    const { data, parentElement } = node;
    if (data.length < SENTENCE_FROM || parentElement?.closest(ELSEWHERE)) continue;
    if (parentElement && !isPointer(parentElement, root)) text += `${data} `;
  }
  return text;
}

/** Whether a paragraph points to another article: all of it is a link, or a label and a link, or it stands under a heading that is one. */
function isPointer(paragraph: Element, root: Node): boolean {
  const text = paragraph.textContent?.trim() ?? '';
  const link = paragraph.querySelector('a')?.textContent?.trim() ?? '';
  if (link.length > text.length * 0.8) return true;
  if (link.length >= SHORTEST_TITLE && text.endsWith(link) && isLabel(text.slice(0, -link.length)))
    return true;
  const card = paragraph.closest('li,article');
  return card !== null && card !== root && !card.contains(root) && announces(card);
}
