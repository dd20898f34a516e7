import { parseHTML } from 'linkedom';
import { readArticle } from '../../lib/page/read-article.ts';
import type { Input } from './input-document.ts';

/** Reads a saved page with the code that reads live ones. */
export function readPage(label: string, id: string, html: string): Input {
  const { document } = parseHTML(withRoot(html));
  const { text, title, published, lang, url } = readArticle(document as unknown as Document);
  if (text.trim() === '') return { ok: false, problem: `${label}: no article found in the page` };
  return { ok: true, document: { id, url, title, published, lang, text } };
}

/** HTML lets a page leave out its root element and body; the parser used here does not put them back. */
function withRoot(html: string): string {
  return /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}
