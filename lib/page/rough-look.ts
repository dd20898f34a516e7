import { MOST_NODES, SENTENCE_FROM } from './first-look.ts';

/** UTF-16 units of each kind of text after which enough was read: twice what `firstLook` reads, which leaves parts out. */
const ENOUGH = 8000;

/** With so much in its paragraphs a page holds its words in these. */
export const HAS_PARAGRAPHS = 4000;

/** With less text in sentences a page may hold its words in shadow roots; not with so many text nodes outside of them. */
const HAS_TEXT = 150;
const MANY_NODES = 300;

/** UTF-16 units of a text node that are looked at, and of its beginning, which tells a script from a text. */
const OF_NODE = 5000;
const BEGINNING = 300;

// Paths of names alone: the engine walks a page of 3,000 links for these in a fifth of the time that a condition on every
// element takes. One question: a second one costs a page a tenth of the look.
const WORDS =
  '//title//text()|/html/head/meta[@property="og:title"]/@content|/html/head/meta[@name="description"]/@content|//h1//text()|//h2//text()|//p//text()|//blockquote//text()';

/** What was read of a page. */
export interface RoughLook {
  text: string;
  /** UTF-16 units of its own text, with that of menus, other articles and its description. */
  length: number;
}

/**
 * All the words that `firstLook` could read of a page and more, those of menus and of other articles among them; null where
 * only `firstLook` can tell. What has no cue in these has none in that.
 *
 * Each page pays for the kinds of objects that a script touches in it the first time: elements cost more than all of
 * this, and so does asking for an idle moment. So the engine finds the texts, and hands out no elements.
 */
export function roughLook(document: Document): RoughLook | null {
  try {
    const found = document.evaluate(WORDS, document, null, 6 /* UNORDERED_NODE_SNAPSHOT_TYPE */);
    let text = '';
    for (let at = 0; text.length < ENOUGH; at++) {
      const node = found.snapshotItem(at);
      if (!node) break;
      const value = node.nodeValue as string;
      // A drop cap is the first letter of a word, a heading's last word is none of the paragraph after it.
      const code = value.charCodeAt(0);
      text += code > 96 && code < 123 ? value : ` ${value}`;
    }
    let { length } = text;
    if (length < HAS_PARAGRAPHS) {
      // In XML documents elements have a namespace, and are not found.
      if (document.contentType !== 'text/html') return null;
      const long = longTexts(document);
      if (long.text.length < HAS_TEXT && long.seen < MANY_NODES) return null;
      length = Math.max(length, long.text.length);
      text += long.text;
    }
    return { text, length };
  } catch {
    return null; // a form or an image may have taken the method's name
  }
}

function longTexts(document: Document): { text: string; seen: number } {
  const nodes = document.createTreeWalker(document, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  let label = '';
  let seen = 0;
  while (seen < MOST_NODES && text.length < ENOUGH) {
    const node = nodes.nextNode() as Text | null;
    if (!node) break;
    seen++;
    const { data } = node;
    if (data.length < SENTENCE_FROM) {
      const code = data.charCodeAt(0);
      // A row of a monitor's table: a name, and a figure behind it. Other short stretches are labels and links.
      if (code > 47 && code < 58) {
        text += ` ${label}`;
        label = '';
      } else if (code > 57) label = data;
      continue;
    }
    // Scripts, styles and what a page keeps for browsers without scripts.
    const beginning = data.slice(0, BEGINNING);
    if (!beginning.includes('{') && !beginning.includes('=') && !beginning.includes('<'))
      text += ` ${data.slice(0, OF_NODE)}`;
  }
  return { text, seen };
}
