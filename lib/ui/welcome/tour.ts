import type { MarkKind } from '../../model/settings.ts';
import type { Mark } from '../marked/MarkedText.tsx';

/** The three cards of the tour, in order. */
export const TOUR = ['place', 'unit', 'claim'] as const satisfies readonly MarkKind[];

/** The mark that a step of the tour shows: the first of its kind that is in the data. */
export function markOfStep(marks: readonly Mark[], step: number): Mark | null {
  const kind = TOUR[step];
  const ofKind = marks.filter((mark) => mark.kind === kind);
  return ofKind.find(({ found }) => !('id' in found) || found.id !== null) ?? ofKind[0] ?? null;
}
