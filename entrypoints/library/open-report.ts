import { asArticle } from '../../lib/crossref/as-article.ts';
import { askBackground, type Result } from '../../lib/messages/send.ts';
import type { Related } from '../../lib/model/card.ts';
import type { Report } from '../../lib/model/report.ts';
import type { OpenReport } from '../../lib/ui/library/library-state.ts';

/** Related reports on a report's page. */
const RELATED = 6;

/** Looks a report up; null where the database has none of that id. */
export async function openReport(id: string): Promise<Result<OpenReport | null>> {
  const answer = await askBackground('report', { id });
  if (!answer.ok) return answer;
  const { report, saved, places, names } = answer.value;
  return { ok: true, value: report && { report, saved, places, names, related: null } };
}

/** Other reports that relate to a report, as to an article on a page. */
export async function relatedTo(report: Report): Promise<Related | { problem: string }> {
  const { meta, placeIds, actorIds, claims } = asArticle(report);
  const answer = await askBackground('related', {
    article: meta,
    places: [...placeIds],
    actors: [...actorIds],
    claims: [...claims],
    limit: RELATED + 1,
  });
  if (!answer.ok) return { problem: answer.problem };
  // A record without an address can't be told from itself by it.
  const others = answer.value.reports.filter((one) => one.report !== report.id).slice(0, RELATED);
  return { ...answer.value, reports: others };
}
