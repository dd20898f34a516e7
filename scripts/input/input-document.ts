import * as v from 'valibot';
import { day } from '../../lib/model/claim.ts';

const optionalText = v.optional(v.nullable(v.string()), null);

/** A document as the command line takes it: one line of a `.jsonl`, or a page or text read into the same shape. */
export const inputDocument = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  url: optionalText,
  title: v.pipe(
    optionalText,
    v.transform((title) => title ?? ''),
  ),
  published: v.optional(v.nullable(day), null),
  lang: optionalText,
  text: v.string(),
});
export type InputDocument = v.InferOutput<typeof inputDocument>;

/** An input that could be read, or one line that says what is wrong with it and what to do. */
export type Input = { ok: true; document: InputDocument } | { ok: false; problem: string };
