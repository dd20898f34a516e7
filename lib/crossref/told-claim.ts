import type { ArticleClaim, ReportClaim } from '../model/claim.ts';
import { addDays, type Day } from '../model/date.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { ArticleContext, Candidate, PlaceLookup } from './facts.ts';
import { peopleOf } from './people.ts';
import { rootOfClaim } from './roots.ts';
import { isPartAmong } from './siblings.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Sibling, ToldClaim } from './told.ts';

export function toldByArticle(claim: ArticleClaim, article: ArticleContext, places: PlaceLookup): ToldClaim {
  const place = claim.place ? places(claim.place) : null;
  const claims = article.claims ?? [claim];
  const own = claims.findIndex(
    (other) => other === claim || (other.start === claim.start && other.text === claim.text),
  );
  return withSiblings(
    {
      claim,
      // An article's quantity is the number alone; its stretch holds the noun: "three" of "three children were wounded".
      people: peopleOf(claim.text),
      root: rootOfClaim(claim, null),
      ...articlePeriod(claim, article.published),
      published: article.published,
      where: {
        place,
        name: place?.name ?? null,
        governorate: place?.governorate ?? claim.governorate,
        around: knownOnes(article.placeIds ?? [], places),
      },
    },
    siblingsOf(own, claims, (other) => ({
      people: peopleOf(other.text),
      root: rootOfClaim(other, null),
      period: articlePeriod(other, article.published).period,
      place: other.place && (places(other.place)?.name ?? null),
    })),
  );
}

export function toldByReport({ report, claim: index }: Candidate, places: PlaceLookup): ToldClaim | null {
  const claim = report.claims[index];
  if (!claim) return null;
  const place = claim.place?.id ? places(claim.place.id) : null;
  return withSiblings(
    {
      claim,
      people: peopleOf(claim.words),
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
    },
    siblingsOf(index, report.claims, (other) => ({
      people: peopleOf(other.words),
      root: rootOfClaim(other, report.outlet),
      period: periodOf(other, report, report.published).period,
      place: other.place?.name ?? null,
    })),
  );
}

function withSiblings(told: Omit<ToldClaim, 'isPart' | 'siblings'>, siblings: readonly Sibling[]): ToldClaim {
  const whole = { ...told, siblings };
  return { ...whole, isPart: isPartAmong(whole, siblings) };
}

/** The other claims of a text that share the counter of the one at `own`. */
function siblingsOf<Claim extends ReportClaim | ArticleClaim>(
  own: number,
  claims: readonly Claim[],
  read: (claim: Claim) => Pick<Sibling, 'people' | 'period' | 'place'> & { root: string | null },
): Sibling[] {
  const claim = claims[own];
  if (!claim || claims.length === 1) return [];
  const { root } = read(claim);
  return claims.flatMap((other, index) => {
    if (index === own || other.event !== claim.event) return [];
    const held = claim.partOf === index ? 'total' : other.partOf === own ? 'part' : null;
    const { root: counter, ...told } = read(other);
    return held !== null || counter === root ? [{ claim: other, ...told, held }] : [];
  });
}

/** Rules of the analysis that lend a claim a day which its own sentence does not give. */
const BORROWED_FROM_ARTICLE = 'date:article';
const BORROWED_FROM_LEAD = 'date:lead';

export function articlePeriod(
  claim: ArticleClaim,
  published: Day | null,
): Pick<ToldClaim, 'period' | 'dated'> {
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

function knownOnes(ids: readonly string[], places: PlaceLookup): Place[] | null {
  const known = ids.flatMap((id) => places(id) ?? []);
  return known.length > 0 ? known : null;
}
