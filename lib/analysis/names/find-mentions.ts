import type { Article } from '../../model/article.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import type { Document } from '../text/document.ts';
import { findPlaces } from './find-places.ts';
import { findUnits } from './find-units.ts';

/** Finds the units and places that a text names, in order of position; no two of them overlap. */
export function findMentions(article: Article, document: Document, knowledge: Knowledge): Mention[] {
  const hits = knowledge.names(document.text);
  const { units, taken } = findUnits(article, document, hits, knowledge);
  const places = findPlaces(document, hits, taken, knowledge);
  return [...units, ...places].sort((a, b) => a.start - b.start);
}
