import * as v from 'valibot';

/** The pack whose place another of its id takes. */
export const replacedPack = v.object({ title: v.string(), version: v.string(), reports: v.number() });
export type ReplacedPack = v.InferOutput<typeof replacedPack>;
