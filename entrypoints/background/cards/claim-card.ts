import { claimWindow } from '../../../lib/crossref/candidates.ts';
import type { Candidate } from '../../../lib/crossref/facts.ts';
import { matchClaims } from '../../../lib/crossref/match-claims.ts';
import type { ArticleMeta } from '../../../lib/model/article.ts';
import type { Figure } from '../../../lib/model/card.ts';
import type { ArticleClaim, CasualtyEvent } from '../../../lib/model/claim.ts';
import type { Day } from '../../../lib/model/date.ts';
import type { Knowledge } from '../../../lib/model/knowledge.ts';
import { fromStore, NO_COVERAGE } from '../from-store.ts';
import type { HandlerOf } from '../handler.ts';
import { lineOf } from '../report-line.ts';
import type { Services } from '../services.ts';
import { arabicNameOfRoot, byRoot, isActor, nameOfRoot } from './by-root.ts';
import { withReprints } from './reprinted.ts';

/** A claim beside the figures of other reports for what may be the same harm, grouped by who counted. */
export function claimCardHandler({ knowledge: load, store }: Services): HandlerOf<'claimCard'> {
  return async ({ claim, article, places: placeIds, claims }) => {
    const [knowledge, candidates, coverage] = await Promise.all([
      load(),
      candidatesFor(claim, article.published),
      fromStore(store.coverage(), NO_COVERAGE),
    ]);
    const matches = matchClaims(claim, { ...article, placeIds, claims }, candidates, knowledge.place);
    const reports = new Map(candidates.map(({ report }) => [report.id, report]));
    const figures = matches.flatMap((match): Figure[] => {
      const report = reports.get(match.report);
      const other = report?.claims[match.claim];
      return report && other ? [{ match, claim: other, report: lineOf(report), sameTextAs: null }] : [];
    });
    return {
      kind: 'claim',
      claim,
      cited: citedFrom(article, knowledge),
      place: claim.place === null ? null : knowledge.place(claim.place),
      rootName: nameOfRoot(claim.root, knowledge),
      rootNameAr: arabicNameOfRoot(claim.root, knowledge),
      rootIsActor: isActor(claim.root, knowledge),
      groups: byRoot(
        withReprints(figures, (id) => reports.get(id)),
        knowledge,
      ),
      coverage,
    };
  };

  async function candidatesFor(claim: ArticleClaim, published: Day | null): Promise<Candidate[]> {
    const period = claimWindow(claim, published);
    if (!period) return [];
    const { place, governorate, event } = claim;
    return fromStore(store.claimsNear({ place, governorate, period, events: comparable(event) }), []);
  }
}

function citedFrom({ title, url, published }: ArticleMeta, knowledge: Pick<Knowledge, 'outletOfUrl'>) {
  return { outlet: (url && knowledge.outletOfUrl(url)?.name) || null, title, url, published };
}

/** Kinds of harm whose figures may count the same people: `casualties` holds the killed and the wounded. */
function comparable(event: CasualtyEvent): CasualtyEvent[] {
  if (event === 'casualties') return ['casualties', 'killed', 'wounded'];
  return event === 'killed' || event === 'wounded' ? [event, 'casualties'] : [event];
}
