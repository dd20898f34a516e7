import type { ArticleClaim, ReportClaim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import type { ArticleFacts } from './facts.ts';

/** A stored report as if it were an article that is being read: what the analysis would find at its best. */
export function asArticle({ url, title, published, lang, places, actors, claims }: Report): ArticleFacts {
  return {
    meta: { url, title, published, lang },
    placeIds: places.flatMap(({ id }) => id ?? []),
    actorIds: actors.flatMap(({ id }) => id ?? []),
    claims: asArticleClaims(claims),
  };
}

/** A record keeps no text but the words of its figures: these stand behind one another, so that each has a place of its own. */
function asArticleClaims(claims: readonly ReportClaim[]): ArticleClaim[] {
  let start = 0;
  return claims.map(({ place, ...told }) => {
    const claim = {
      ...told,
      start,
      end: start + told.words.length,
      text: told.words,
      place: place?.id ?? null,
      governorate: place?.governorate ?? null,
      rules: [],
    };
    start = claim.end + 1;
    return claim;
  });
}
