import { pattern } from '../../model/pattern.ts';
import type { Attribution } from './attribution-type.ts';
import type { Line } from './line.ts';
import { nameAfter } from './noun-phrase.ts';

/**
 * When, where and by what means somebody spoke, up to the next mark: "on Saturday.", "in a statement,", "in New York;".
 * A word is taken whole: could it end anywhere, each way to cut a long sentence would be tried.
 */
const ASIDE = pattern(
  String.raw`^(?:\s*(?:late\s+|early\s+)?(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\s+(?:yesterday|today|overnight|later|earlier)|\s+(?:on|by|via|through|over|to|from|at the|in an?|in the|in its|in their|in his)\s+(?:(?!least\b|\d)[^\s.,;:—–"”)]+(?:\s+|(?=[\s.,;:—–"”)]|$))){1,6}?|\s+in(?:\s+\p{Lu}[^\s.,;:]*)+)*\s*(?:[.,;:—–"”)]|$|(?=\b(?:adding|blaming|citing|noting|warning|calling|referring|describing|updating|correcting|revising|accusing|condemning|stressing|urging|without)\b|and (?!\S+ (?:were|was|had|have)\b)\p{L}+(?:ed|ve)\b))`,
);

/** The clause begins with the source: what was said can only follow. */
const CLAUSE_START = /(?:^|[.;:—–“"•]|\b(?:while|but|and|however|meanwhile|whereas|as)\b),?\s*$/i;

const WORD = pattern(String.raw`[\p{L}\p{N}]{2}`);

/** What a reporting clause covers: what precedes when nothing but time, place and an addressee follows, else what follows. */
export function coverage(line: Line, start: number, verb: number): Attribution['covers'] {
  const { text, sentence } = line;
  const before = text.slice(sentence.start, start);
  const after = text.slice(afterAddressee(line, verb), sentence.end);
  const aside = ASIDE.exec(after);
  const headed = WORD.test(before) && !CLAUSE_START.test(before);
  const quoted = /[”"],?\s*$/.test(before);
  if (!aside && quoted && /,["”]\s*$|["”],\s*$/.test(before)) return 'both';
  if (aside && (headed || quoted)) return aside[0].length >= after.trimEnd().length ? 'before' : 'both';
  return 'after';
}

/** Offset after "told AFP", "told the agency", "tells us". */
function afterAddressee({ words, classes }: Line, verb: number): number {
  const word = words[verb];
  if (!word) return 0;
  if (!/^(?:told|tells|informed)$/.test(word.lower)) return word.end;
  const next = words[verb + 1];
  if (next && /^(?:us|me|them|him|her|it)$/.test(next.lower)) return next.end;
  let end = nameAfter(classes, verb + 1) ?? verb + 1;
  // "Channel 24".
  if (words[end]?.kind === 'number') end++;
  return words[end - 1]?.end ?? word.end;
}
