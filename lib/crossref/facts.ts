import type { ArticleMeta } from '../model/article.ts';
import type { ArticleClaim } from '../model/claim.ts';
import type { Place } from '../model/place.ts';
import type { ReportOutline } from '../model/report.ts';

/** Finds a gazetteer row; null for an id that is not in the data. */
export type PlaceLookup = (id: string) => Place | null;

/** A claim of a stored report that may describe the same harm as an article's. */
export interface Candidate {
  report: ReportOutline;
  /** Index among the report's claims. */
  claim: number;
}

/** An article as its claims are compared. */
export interface ArticleContext extends ArticleMeta {
  /** Gazetteer ids of the places that it names, where the caller knows them: they say where its unplaced claims may lie. */
  placeIds?: readonly string[];
  /** All claims of the article, where the caller knows them: figures of one counter are set beside each other there. */
  claims?: readonly ArticleClaim[];
}

/** What is known of an article when related reports are sought. */
export interface ArticleFacts {
  meta: ArticleMeta;
  /** Gazetteer ids of the places that it names. */
  placeIds: readonly string[];
  /** Ids of the actors that it names. */
  actorIds: readonly string[];
  claims: readonly ArticleClaim[];
}

/** In how many reports of the database a place or an actor is named: a rare one says more. */
export interface Frequencies {
  /** Reports in the database. */
  reports: number;
  /** Reports that name a place, by gazetteer id; one that is missing counts as named once. */
  places: ReadonlyMap<string, number>;
  actors: ReadonlyMap<string, number>;
}
