import { pattern } from '../../model/pattern.ts';
import {
  ACCUSATIONS,
  ADVERBS,
  AFTER_NOUN,
  CLAIMED_ACT,
  LIST_VERBS,
  NOT_REPORTING,
  NOUN_ALSO,
  OBJECT_VERBS,
  THAT_VERBS,
  VERBS,
} from './lexicon.ts';
import type { Line } from './line.ts';

// These and the patterns of what follows a verb are asked of text in lower case, see lower-case.ts.
/** A toll or a figure right after a verb that counts only with one. */
const FIGURE = pattern(
  String.raw`^\W*(?:(?:(?:the|a|an|its|their|his|her|that|this)\s+)?(?:\p{L}+\s+){0,2}(?:toll|number|figure|count|total|tally|casualties|losses|dead|death)\b|(?:it\s+)?(?:at|of)\s+|(?:only|at\s+least|about|some|nearly|more\s+than|over|around|up\s+to)\s+|\p{N}|reasonable\s+grounds\b|\p{L}+(?:-\p{L}+)?\s+(?:dead|killed|deaths|wounded|injured|casualties|victims|bodies))`,
);
/** "put the alliance's losses at 16". */
const PUT_AT = pattern(String.raw`^\s+[^.;:]{3,60}?\bat\s+(?:\p{N}|[\p{L}-]+\s)`);
const LISTED = pattern(String.raw`^\s+(?:[\p{L}-]+\s+){0,2}(?:lists?|names|records|registers?)\b`);
/** "which activists say killed ten": after these a participle is what they say, not the end of "reported killed". */
const SAYING = /^(?:sa(?:y|ys|id)|believes?|thinks?)$/;

/** Is the word a verb of saying here, by what follows it and the auxiliary before it? */
export function isReporting({ text, words }: Line, at: number): boolean {
  const word = words[at];
  if (!word || !SPEECH.has(word.lower)) return false;
  const { lower } = word;
  const rest = text.slice(word.end, word.end + 80).toLowerCase();
  if (NOT_REPORTING.test(rest) && !SAYING.test(lower)) return false;
  // "has been killed" is no "has 12 dead".
  if (lower === 'has' && words[at + 1]?.lower === 'been') return false;
  if (/^claim/.test(lower) && CLAIMED_ACT.test(rest)) return false;
  if (NOUN_ALSO.has(lower) && AFTER_NOUN.test(rest)) return false;
  let auxiliary = at - 1;
  while (ADVERBS.has(words[auxiliary]?.lower ?? '') && !/^ha/.test(words[auxiliary]?.lower ?? ''))
    auxiliary--;
  if (/^(?:was|were|is|are|be|been|being|to|not)$/.test(words[auxiliary]?.lower ?? '')) return false;
  if (VERBS.has(lower)) return true;
  if (ACCUSATIONS.has(lower)) return /^[^.;]{3,70}\bof\b/.test(rest);
  if (THAT_VERBS.has(lower) && words[at + 1]?.lower === 'that') return true;
  if (LIST_VERBS.has(lower) && LISTED.test(rest)) return true;
  if (/^puts?$/.test(lower) && PUT_AT.test(rest)) return true;
  return OBJECT_VERBS.has(lower) && FIGURE.test(rest);
}

const SPEECH = new Set([...VERBS, ...OBJECT_VERBS, ...ACCUSATIONS, ...THAT_VERBS, ...LIST_VERBS]);
