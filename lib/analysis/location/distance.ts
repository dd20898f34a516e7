import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidates.ts';
import type { PlainPlace } from './place-words.ts';

/** Characters that one mark between a claim and a place counts for: another clause is farther than its letters. */
const COMMA = 25;
const CLAUSE = 60;

const ROLE = { where: 0, bare: 15, whence: 160, who: 300 } as const;

/** How far a place is from a claim, in characters, with marks and clauses between them counted more. */
export function distance(text: string, anchor: Span, place: Candidate | PlainPlace): number {
  const own = ROLE['mention' in place ? place.role : 'where'];
  if (place.start < anchor.end && place.end > anchor.start) return own;
  const after = place.start >= anchor.end;
  const between = after ? text.slice(anchor.end, place.start) : text.slice(place.end, anchor.start);
  const commas = between.match(/[,–—(]/g)?.length ?? 0;
  const clauses = between.match(/[;:.]|\b(?:while|but|whereas|when|after|before|and)\b/g)?.length ?? 0;
  return own + between.length + COMMA * commas + CLAUSE * clauses + (after ? 0 : 10);
}
