import type { Analysis } from '../../lib/model/article.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';

/** What is painted: mentions and claims of the kinds that the reader wants to see. */
export function marksOf({ mentions, claims }: Analysis, kinds: Settings['kinds']): Mark[] {
  const marks: Mark[] = mentions.map(({ kind, start, end }, index) => ({ kind, start, end, index }));
  const figures: Mark[] = claims.map(({ start, end }, index) => ({ kind: 'claim', start, end, index }));
  return [...marks, ...figures].filter(({ kind }) => kinds[kind]);
}
