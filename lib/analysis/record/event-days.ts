import type { ArticleClaim } from '../../model/claim.ts';
import { addDays, type Day } from '../../model/date.ts';

/** News is about the days before it: older dates in an article are background. */
const NEWS_DAYS = 14;

/** First and last day that the article reports on: those of its figures near publication; null where none is told. */
export function eventDays(
  claims: readonly Pick<ArticleClaim, 'from' | 'to'>[],
  published: Day | null,
): { from: Day | null; to: Day | null } {
  const recent = (day: Day) =>
    published === null || (day <= published && day >= addDays(published, -NEWS_DAYS));
  const days = claims
    .flatMap(({ from, to }) => [from ?? [], to ?? []].flat())
    .filter(recent)
    .sort();
  return { from: days[0] ?? null, to: days.at(-1) ?? null };
}
