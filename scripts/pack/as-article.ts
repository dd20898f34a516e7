import type { ArticleFacts } from '../../lib/crossref/facts.ts';
import type { ArticleClaim, ReportClaim } from '../../lib/model/claim.ts';
import type { Report } from '../../lib/model/report.ts';

/** A stored claim in the form of an article's, to measure matching with: what the analysis would find at its best. */
export function asArticleClaim(claim: ReportClaim): ArticleClaim {
  const { place, ...told } = claim;
  return {
    ...told,
    start: 0,
    end: claim.words.length,
    text: claim.words,
    place: place?.id ?? null,
    governorate: place?.governorate ?? null,
    rules: [],
  };
}

/** A stored report as if it were an article that is being read. */
export function asArticle({ url, title, published, lang, places, actors, claims }: Report): ArticleFacts {
  return {
    meta: { url, title, published, lang },
    placeIds: places.flatMap(({ id }) => id ?? []),
    actorIds: actors.flatMap(({ id }) => id ?? []),
    claims: claims.map(asArticleClaim),
  };
}
