import type { CandidateIndex } from '../../lib/crossref/candidates.ts';
import { matchClaims } from '../../lib/crossref/match-claims.ts';
import { relateReports } from '../../lib/crossref/relate-reports.ts';
import type { Analysis, ArticleMeta } from '../../lib/model/article.ts';
import type { ClaimMatch, RelatedReport } from '../../lib/model/crossref.ts';
import type { Knowledge } from '../../lib/model/knowledge.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Report } from '../../lib/model/report.ts';

/** What the reports of a pack say of an article's claims and subject. */
export interface CrossReferences {
  /** Matches of each claim, in the order of the analysis' claims. */
  matches: ClaimMatch[][];
  related: RelatedReport[];
  report(id: string): Report | null;
}

/** Sets an article beside the reports of an index made with `indexCandidates`. */
export function crossReference(
  article: ArticleMeta,
  analysis: Analysis,
  reports: CandidateIndex,
  knowledge: Knowledge,
): CrossReferences {
  const facts = {
    meta: article,
    placeIds: idsOf(analysis.mentions, 'place'),
    actorIds: idsOf(analysis.mentions, 'unit'),
    claims: analysis.claims,
  };
  const place = (id: string) => knowledge.place(id);
  return {
    matches: analysis.claims.map((claim) =>
      matchClaims(
        claim,
        { ...article, placeIds: facts.placeIds, claims: facts.claims },
        reports.claimsFor(claim, article.published),
        place,
      ),
    ),
    related: relateReports(facts, reports.reportsFor(facts), reports.frequencies, place),
    report: reports.report,
  };
}

function idsOf(mentions: readonly Mention[], kind: Mention['kind']): string[] {
  return [
    ...new Set(mentions.flatMap((mention) => (mention.kind === kind && mention.id ? [mention.id] : []))),
  ];
}
