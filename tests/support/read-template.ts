import { parseHTML } from 'linkedom';
import { readArticle } from '../../lib/page/read-article.ts';
import { markupLayout } from '../../lib/page/readable/layout.ts';

/** A paragraph of some 100 characters, named by its first word. */
export const p = (name: string, attributes = '') =>
  `<p${attributes}>${name} growers picked more this autumn than in any year before it, the cooperative said on Friday.</p>`;
export const ps = (name: string, count: number, attributes = '') => p(name, attributes).repeat(count);
export const H1 = '<h1>The harvest</h1>';

/** The words in capitals that name the parts that were read, each once. */
export function read(body: string, { title = 'The harvest', layout = markupLayout } = {}): string[] {
  const { document } = parseHTML(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
  const { text } = readArticle(document as unknown as Document, { layout });
  return [...new Set(text.match(/\b[A-Z]{3,}\b/g) ?? [])];
}
