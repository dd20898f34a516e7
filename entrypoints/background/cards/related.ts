import { relateReports } from '../../../lib/crossref/relate-reports.ts';
import { THRESHOLDS } from '../../../lib/crossref/thresholds.ts';
import { fromStore, NO_COVERAGE } from '../from-store.ts';
import type { HandlerOf } from '../handler.ts';
import { namesOf } from '../names-of.ts';
import { lineOf } from '../report-line.ts';
import type { Services } from '../services.ts';

/** Beyond this a shared name says little, see the thresholds. */
const NEAR_DAYS = Math.max(...THRESHOLDS.closeness.map(({ days }) => days));

/** Reports related to an article, best first, each with its reasons. */
export function relatedHandler({ knowledge: load, store }: Services): HandlerOf<'related'> {
  return async ({ article, places, actors, claims, limit }) => {
    const around = article.published === null ? null : { day: article.published, days: NEAR_DAYS };
    const [knowledge, { reports, frequencies }, coverage] = await Promise.all([
      load(),
      store.reportsNear({ places, actors, around }),
      fromStore(store.coverage(), NO_COVERAGE),
    ]);
    const facts = { meta: article, placeIds: places, actorIds: actors, claims };
    const lines = new Map(reports.map((report) => [report.id, lineOf(report)]));
    const best = relateReports(facts, reports, frequencies, knowledge.place).slice(0, limit);
    const shown = reports.filter(({ id }) => best.some(({ report }) => report === id));
    const named = shown.flatMap(({ places, actors }) => [...places, ...actors]);
    return {
      reports: best.flatMap((one) => {
        const line = lines.get(one.report);
        return line ? [{ ...one, line }] : [];
      }),
      names: namesOf(
        named.flatMap(({ name, id }) => (id === null ? [] : [[name, id]])),
        knowledge,
      ),
      coverage,
    };
  };
}
