import { pattern } from '../model/pattern.ts';

/** What stands between the words of a name or a title. */
export const BETWEEN_WORDS = pattern(String.raw`[^\p{L}\p{N}]+`);
