import * as v from 'valibot';
import { articleClaim, day } from './claim.ts';
import { mention } from './mention.ts';

/** What is known of an article before it is read. */
export const articleMeta = v.object({
  url: v.nullable(v.string()),
  title: v.string(),
  /** Day of publication; null when the page does not tell. */
  published: v.nullable(day),
  /** BCP 47 language of the page, null when it does not tell. */
  lang: v.nullable(v.string()),
});
export type ArticleMeta = v.InferOutput<typeof articleMeta>;

/** An article as the analysis reads it: blocks of the page joined by line feeds. */
export const article = v.object({ ...articleMeta.entries, text: v.string() });
export type Article = v.InferOutput<typeof article>;

/** Everything found in an article. Offsets are into the text it was given. */
export const analysis = v.object({
  relevant: v.boolean(),
  /** 0–1: how sure it is that the article is about the Syrian conflict; relevant from 0.5. */
  score: v.number(),
  /** Why the text was not read further. */
  skipped: v.nullable(v.picklist(['no-text', 'language', 'too-long'])),
  /** BCP 47 language as read from the text itself. */
  lang: v.string(),
  mentions: v.array(mention),
  claims: v.array(articleClaim),
});
export type Analysis = v.InferOutput<typeof analysis>;
