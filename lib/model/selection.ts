import * as v from 'valibot';
import { articleMeta } from './article.ts';

/** What the reader can ask for of words selected on a page. */
export const WISHES = ['look-up', 'cite', 'report'] as const;

/** Words that the reader selected on a page, and what the page tells of itself. */
export const selection = v.object({
  wish: v.picklist(WISHES),
  text: v.string(),
  from: v.object({ ...articleMeta.entries, outlet: v.nullable(v.string()) }),
});
export type Selection = v.InferOutput<typeof selection>;
export type Wish = Selection['wish'];
