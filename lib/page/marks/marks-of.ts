import type { Analysis } from '../../model/article.ts';
import type { Settings } from '../../model/settings.ts';
import type { Span } from '../../model/span.ts';
import type { Mark } from './mark.ts';

/** What is painted: mentions and claims of the kinds that the reader wants to see. */
export function marksOf({ mentions, claims }: Analysis, kinds: Settings['kinds']): Mark[] {
  const marks: Mark[] = mentions.map(({ kind, start, end }, index) => ({ kind, start, end, index }));
  const figures: Mark[] = claims.map(({ start, end }, index) => ({ kind: 'claim', start, end, index }));
  return [...marks, ...figures].filter(({ kind }) => kinds[kind]);
}

const ALL = { place: true, unit: true, claim: true };

/** The mark of a stretch of the text: the painted one, else one of a kind that the reader does not want painted. */
export function markOf({ start, end }: Span, painted: readonly Mark[], analysis: Analysis): Mark | null {
  const isThere = (mark: Mark) => mark.start === start && mark.end === end;
  return painted.find(isThere) ?? marksOf(analysis, ALL).find(isThere) ?? null;
}
