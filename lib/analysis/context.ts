import type { Article } from '../model/article.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Document } from './text/document.ts';

/** What the steps after the names have to work with. */
export interface Context {
  article: Article;
  document: Document;
  mentions: readonly Mention[];
  knowledge: Knowledge;
}

/** The stretch of a claim that attribution, date and place are sought for. */
export interface Anchor extends Span {
  /** Index of the sentence that it begins in. */
  sentence: number;
}
