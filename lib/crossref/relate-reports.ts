import { sameAddress } from '../model/address.ts';
import type { Reason, RelatedReport } from '../model/crossref.ts';
import { addDays, daysBetween, gapBetween, type Period } from '../model/date.ts';
import type { Report } from '../model/report.ts';
import { because } from './evidence.ts';
import type { ArticleFacts, Frequencies, PlaceLookup } from './facts.ts';
import { compare } from './match-claims.ts';
import { areReprints } from './reprints.ts';
import { sharedNames } from './shared-names.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { ToldClaim } from './told.ts';
import { toldByArticle, toldByReport } from './told-claim.ts';

interface Scored {
  report: Report;
  score: number;
  reasons: Reason[];
}

/**
 * Reports related to an article, closest first: rare places and actors in common, closeness in time, claims of the same
 * harm. The article itself is left out; texts printed twice stand once, with the others as its reprints.
 */
export function relateReports(
  facts: ArticleFacts,
  candidates: readonly Report[],
  frequencies: Frequencies,
  places: PlaceLookup,
): RelatedReport[] {
  const period = periodOf(facts);
  const scored = candidates
    .filter((report) => !sameAddress(facts.meta.url, report.url))
    .map((report) => scoreNames(facts, period, report, frequencies, places))
    .sort((a, b) => b.score - a.score)
    .slice(0, THRESHOLDS.comparedReports);
  const claims = facts.claims.map((claim) =>
    toldByArticle(claim, { ...facts.meta, placeIds: facts.placeIds, claims: facts.claims }, places),
  );
  const best = withEvents(scored.map((entry) => withClaims(entry, claims, places)))
    .filter(({ score }) => score >= THRESHOLDS.relatedScore)
    .sort((a, b) => b.score - a.score);
  return folded(best).slice(0, THRESHOLDS.relatedLimit);
}

/** The days that the article tells of: those of its claims near publication, else publication itself. */
function periodOf({ meta, claims }: ArticleFacts): Period | null {
  const days = claims
    .flatMap(({ from, to }) => [from ?? [], to ?? []].flat())
    .filter((day) => isRecent(day, meta.published))
    .sort();
  const from = days[0] ?? meta.published;
  const to = days.at(-1) ?? meta.published;
  return from && to ? { from, to } : null;
}

function isRecent(day: string, published: string | null): boolean {
  return published === null || (day <= published && day >= addDays(published, -THRESHOLDS.recentDays));
}

function scoreNames(
  facts: ArticleFacts,
  period: Period | null,
  report: Report,
  frequencies: Frequencies,
  places: PlaceLookup,
): Scored {
  const names = sharedNames(facts, report, frequencies, places);
  const time = closeness(period, report);
  return {
    report,
    // Armies fight everywhere: an actor in common without a place says little of one event, however close in time.
    score: names.score * time.factor + (names.here ? time.bonus : 0),
    reasons: [...names.reasons, ...time.reasons],
  };
}

function closeness(mine: Period | null, report: Report) {
  const theirs = daysTold(report);
  if (!mine || !theirs) return { factor: THRESHOLDS.undatedCloseness, bonus: 0, reasons: [] };
  const gap = gapBetween(mine, theirs);
  const step = THRESHOLDS.closeness.find(({ days }) => gap <= days);
  if (!step) return { factor: THRESHOLDS.farCloseness, bonus: 0, reasons: [] };
  return {
    ...step,
    reasons: [gap === 0 ? because('same_days') : because('days_apart', gap)],
  };
}

/** Days that a report tells of; a history of months tells of every event and of none, so that its own day counts. */
function daysTold({ from, to, published }: Report): Period | null {
  if (from && to && daysBetween(from, to) <= THRESHOLDS.totalDays) return { from, to };
  const day = published ?? to ?? from;
  return day ? { from: day, to: day } : null;
}

function withClaims(entry: Scored, claims: readonly ToldClaim[], places: PlaceLookup): Scored {
  let matched = 0;
  const reasons: Reason[] = [];
  for (const [index, claim] of entry.report.claims.entries()) {
    const theirs = toldByReport({ report: entry.report, claim: index }, places);
    if (!theirs || !claims.some((mine) => compare(mine, theirs))) continue;
    matched++;
    if (reasons.length === 0) reasons.push(because('same_harm', claim.words, claim.event));
  }
  const score = entry.score + THRESHOLDS.claimScore * Math.min(matched, THRESHOLDS.claimsCounted);
  return { ...entry, score, reasons: [...reasons, ...entry.reasons] };
}

/** Where the closest reports are of one event of the database, its other reports are close too, whatever they name. */
function withEvents(entries: readonly Scored[]): Scored[] {
  const scores = new Map<string, number[]>();
  for (const { report, score } of entries)
    if (report.event) scores.set(report.event, [...(scores.get(report.event) ?? []), score]);
  const voice = (event: string | null) => {
    const heard = (event === null ? undefined : scores.get(event)) ?? [];
    const best = [...heard].sort((a, b) => b - a).slice(0, THRESHOLDS.eventVoices);
    return best.reduce((sum, score) => sum + score, 0) / THRESHOLDS.eventVoices;
  };
  return entries.map((entry) => ({
    ...entry,
    score: entry.score + THRESHOLDS.eventShare * voice(entry.report.event),
  }));
}

function folded(entries: readonly Scored[]): RelatedReport[] {
  const kept: { entry: Scored; reprints: string[] }[] = [];
  for (const entry of entries) {
    const same = kept.find((other) => areReprints(other.entry.report, entry.report));
    if (same) same.reprints.push(entry.report.id);
    else kept.push({ entry, reprints: [] });
  }
  return kept.map(({ entry, reprints }) => ({
    report: entry.report.id,
    score: Math.round(entry.score * 100) / 100,
    reasons: entry.reasons,
    reprints,
  }));
}
