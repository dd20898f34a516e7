import type { ArticleClaim, ReportClaim } from '../model/claim.ts';
import { addDays, type Day, type Period } from '../model/date.ts';
import type { Governorate, Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { ArticleContext, Candidate, PlaceLookup } from './facts.ts';
import { type People, peopleOf, sameParts } from './people.ts';
import { rootOfClaim } from './roots.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A claim of an article or a report with what surrounds it, so that the two can be compared alike. */
export interface ToldClaim {
  claim: Pick<ArticleClaim, 'event' | 'min' | 'max' | 'vague' | 'words' | 'victims'>;
  people: People;
  /** A total of the same people in the same report holds it: the 218 of a front, the 240 of the whole offensive. */
  isPart: boolean;
  root: string | null;
  /** Days that it covers; null when nothing tells. */
  period: Period | null;
  /** The claim itself gives its date; otherwise the period is that of the report or article. */
  dated: boolean;
  published: Day | null;
  where: Where;
}

export interface Where {
  /** Null when the claim names none, or one that is not in the gazetteer. */
  place: Place | null;
  /** The name as printed; null when it names none. */
  name: string | null;
  governorate: Governorate | null;
  /** Places that its text names: where the claim names none it must lie in one of them. Null where they are not known. */
  around: readonly Place[] | null;
}

export function toldByArticle(claim: ArticleClaim, article: ArticleContext, places: PlaceLookup): ToldClaim {
  const place = claim.place ? places(claim.place) : null;
  return {
    claim,
    // An article's quantity is the number alone; its stretch holds the noun: "three" of "three children were wounded".
    people: peopleOf(claim.text),
    isPart: false,
    root: rootOfClaim(claim, null),
    ...articlePeriod(claim, article.published),
    published: article.published,
    where: {
      place,
      name: place?.name ?? null,
      governorate: place?.governorate ?? claim.governorate,
      around: knownOnes(article.placeIds ?? [], places),
    },
  };
}

export function toldByReport({ report, claim: index }: Candidate, places: PlaceLookup): ToldClaim | null {
  const claim = report.claims[index];
  if (!claim) return null;
  const place = claim.place?.id ? places(claim.place.id) : null;
  return {
    claim,
    people: peopleOf(claim.words),
    isPart: isPartOfLike(claim, report),
    root: rootOfClaim(claim, report.outlet),
    ...periodOf(claim, report, report.published),
    published: report.published,
    where: {
      place,
      name: claim.place?.name ?? null,
      governorate: place?.governorate ?? claim.place?.governorate ?? null,
      around: knownOnes(
        report.places.flatMap(({ id }) => id ?? []),
        places,
      ),
    },
  };
}

/** Rules of the analysis that lend a claim a day which its own sentence does not give. */
const BORROWED_FROM_ARTICLE = 'date:article';
const BORROWED_FROM_LEAD = 'date:lead';

function articlePeriod(claim: ArticleClaim, published: Day | null): Pick<ToldClaim, 'period' | 'dated'> {
  if (claim.rules.includes(BORROWED_FROM_ARTICLE)) return periodOf({ from: null, to: null }, null, published);
  const own = periodOf(claim, null, published);
  if (!own.period || !claim.rules.includes(BORROWED_FROM_LEAD)) return own;
  // A dateline is often of the day after.
  return { period: { ...own.period, from: addDays(own.period.from, -THRESHOLDS.dayGap) }, dated: false };
}

/** The claim's own days, else those of what the report tells, else the days before publication. */
function periodOf(
  claim: Pick<ReportClaim, 'from' | 'to'>,
  report: Pick<Report, 'from' | 'to'> | null,
  published: Day | null,
): Pick<ToldClaim, 'period' | 'dated'> {
  const from = claim.from ?? claim.to;
  if (from) return { period: { from, to: claim.to ?? from }, dated: true };
  if (report?.from) return { period: { from: report.from, to: report.to ?? report.from }, dated: false };
  if (!published) return { period: null, dated: false };
  return { period: { from: addDays(published, -THRESHOLDS.untoldDays), to: published }, dated: false };
}

function isPartOfLike(claim: ReportClaim, report: Report): boolean {
  const total = claim.partOf === null ? undefined : report.claims[claim.partOf];
  return (
    total !== undefined &&
    total.victims === claim.victims &&
    sameParts(peopleOf(total.words).parts, peopleOf(claim.words).parts)
  );
}

function knownOnes(ids: readonly string[], places: PlaceLookup): Place[] | null {
  const known = ids.flatMap((id) => places(id) ?? []);
  return known.length > 0 ? known : null;
}
