import type { Analysis } from '../../model/article.ts';
import type { Mark } from './MarkedText.tsx';

/** All that was found in a text, as marks that have cards. */
export function marksIn({ mentions, claims }: Pick<Analysis, 'mentions' | 'claims'>): Mark[] {
  return [
    ...mentions.map((found) => ({ kind: found.kind, start: found.start, end: found.end, found })),
    ...claims.map((found) => ({ kind: 'claim' as const, start: found.start, end: found.end, found })),
  ];
}
