import { plain } from '../plain.ts';
import { holds, isWithin, outermost, parentOf } from './flat-tree.ts';
import type { Survey } from './survey.ts';

export function isArticle(element: Element): boolean {
  const asked = plain(element);
  return asked.localName === 'article' || asked.getAttribute('role') === 'article';
}

export function articleAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (isArticle(at)) return at;
  return null;
}

/** The outermost articles that neither hold the given one nor stand in it; all where none is given. */
export function articlesBeside(article: Element | null, { declared, dropped }: Survey): Element[] {
  const isBeside = (other: Element) => !(article && (holds(article, other) || holds(other, article)));
  return outermost(
    declared.filter((one) => isArticle(one) && isBeside(one) && !isWithin(one, dropped.byPage)),
  );
}
