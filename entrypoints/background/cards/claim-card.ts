import { matchClaims } from '../../../lib/crossref/match-claims.ts';
import { type Sought, soughtBeside } from '../../../lib/crossref/sought.ts';
import type { ArticleMeta } from '../../../lib/model/article.ts';
import type { ClaimCard, Figure } from '../../../lib/model/card.ts';
import type { ArticleClaim, CasualtyEvent } from '../../../lib/model/claim.ts';
import type { ClaimMatch } from '../../../lib/model/crossref.ts';
import type { FoundClaim } from '../../../lib/store/queries/claims-near.ts';
import { fromStore, NO_COVERAGE } from '../from-store.ts';
import type { HandlerOf } from '../handler.ts';
import { type Outlets, outletAt } from '../outlet-at.ts';
import { lineOf } from '../report-line.ts';
import type { Services } from '../services.ts';
import { byRoot, counterOf } from './by-root.ts';
import { withReprints } from './reprinted.ts';

/** Reports whose figures a card lists at most. */
const SHOWN = 60;

/** A claim beside the figures of other reports for what may be the same harm, grouped by who counted. */
export function claimCardHandler({ knowledge: load, store }: Services): HandlerOf<'claimCard'> {
  return async ({ claim, article, places: placeIds, claims }) => {
    const context = { ...article, placeIds, claims };
    const asked = fromStore(store.coverage(), NO_COVERAGE);
    const knowledge = await load();
    const sought = soughtBeside(claim, context, knowledge.place);
    const [near, coverage] = await Promise.all([sought ? candidatesFor(claim, sought) : [], asked]);
    const candidates = near ?? [];
    const matches = matchClaims(claim, context, candidates, knowledge.place);
    const shown = await reportsShown(matches, candidates);
    const reports = new Map(shown?.map((report) => [report.id, report]));
    const isRead = near !== null && shown !== null && coverage.reports > 0;
    const figures = matches.flatMap((match): Figure[] => {
      const report = reports.get(match.report);
      const other = report?.claims[match.claim];
      return report && other ? [{ match, claim: other, report: lineOf(report), sameTextAs: null }] : [];
    });
    const counter = counterOf(claim.root, knowledge);
    return {
      kind: 'claim',
      claim,
      cited: citedFrom(article, knowledge),
      place: claim.place === null ? null : knowledge.place(claim.place),
      rootName: counter.name,
      rootNameAr: counter.nameAr,
      rootIsActor: counter.isActor,
      unsought: unsoughtFor(sought, isRead),
      groups: byRoot(
        withReprints(figures, (id) => reports.get(id)),
        knowledge,
      ),
      coverage,
    };
  };

  /** The whole reports of matches, best first; of very many the list would be no help. Null while none can be read. */
  function reportsShown(matches: readonly ClaimMatch[], candidates: readonly FoundClaim[]) {
    const keys = new Map(candidates.map(({ report, key }) => [report.id, key]));
    const ids = [...new Set(matches.map(({ report }) => report))].slice(0, SHOWN);
    const shown = ids.map((id) => keys.get(id)).filter((key) => key !== undefined);
    return fromStore(store.reportsAt(shown), null);
  }

  /** Null while they can't be read. */
  function candidatesFor({ place, event }: ArticleClaim, sought: Sought): Promise<FoundClaim[] | null> {
    return fromStore(store.claimsNear({ place, events: comparable(event), ...sought }), null);
  }
}

function unsoughtFor(sought: Sought | null, isRead: boolean): ClaimCard['unsought'] {
  if (!sought) return 'no-day';
  return isRead ? null : 'no-database';
}

function citedFrom({ title, url, published }: ArticleMeta, knowledge: Outlets) {
  return { outlet: outletAt(url, knowledge), title, url, published };
}

/** Kinds of harm whose figures may count the same people: `casualties` holds the killed and the wounded. */
function comparable(event: CasualtyEvent): CasualtyEvent[] {
  if (event === 'casualties') return ['casualties', 'killed', 'wounded'];
  return event === 'killed' || event === 'wounded' ? [event, 'casualties'] : [event];
}
