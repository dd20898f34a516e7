import { EVENTS, VICTIM_GROUPS } from '../model/claim.ts';
import type { FacetCount, Facets } from '../model/report-search.ts';
import { type Columns, GOVERNORATE_NAMES } from './columns.ts';
import { eventOf, victimsOf } from './harms.ts';
import { listOf } from './lists.ts';
import type { Wanted } from './wanted.ts';

/** The filters that a report does not fit, as bits. */
const DATE = 1;
const GOVERNORATE = 2;
const ACTOR = 4;
const OUTLET = 8;
const HARM = 16;

export interface Counts {
  /** Reports that fit everything, latest first. */
  fitting: Uint32Array;
  facets: Facets;
  /** Reports on each day that fit everything but the dates. */
  buckets: Uint32Array;
}

/**
 * Goes through all reports once. A report that fits all filters is counted for every value it has; one that fits
 * all but one is counted for that filter's values only, so that each value says how many reports choosing it shows.
 */
export function count(
  columns: Columns,
  scores: Uint8Array | null,
  wanted: Wanted,
  timeline: { first: number; of: Uint16Array; buckets: number },
): Counts {
  const reports = columns.ids.length;
  const fitting = new Uint32Array(reports);
  let found = 0;
  const governorates = new Uint32Array(GOVERNORATE_NAMES.length);
  const outlets = new Uint32Array(columns.outletKeys.length);
  const actors = new Uint32Array(columns.actorIds.length);
  const events = new Uint32Array(EVENTS.length);
  const victims = new Uint32Array(VICTIM_GROUPS.length);
  const buckets = new Uint32Array(timeline.buckets);

  for (let at = 0; at < reports; at++) {
    if (scores && !scores[at]) continue;
    const fails = failing(columns, at, wanted);
    if (fails === 0) fitting[found++] = at;
    if ((fails & ~DATE) === 0) {
      const bucket = (columns.days[at] ?? -1) - timeline.first;
      if (bucket >= 0 && bucket < timeline.of.length) add(buckets, timeline.of[bucket]);
    }
    if ((fails & ~GOVERNORATE) === 0) addBits(governorates, columns.governorates[at] ?? 0);
    if ((fails & ~OUTLET) === 0) add(outlets, columns.outlets[at]);
    if ((fails & ~ACTOR) === 0) for (const actor of listOf(columns.actors, at)) add(actors, actor);
    if ((fails & ~HARM) === 0) addHarms(listOf(columns.harms, at), wanted, events, victims);
  }
  return {
    fitting: fitting.subarray(0, found),
    buckets,
    facets: {
      governorates: named(GOVERNORATE_NAMES, governorates),
      events: named(EVENTS, events),
      victims: named(VICTIM_GROUPS, victims),
      outlets: most(named(columns.outletKeys, outlets)),
      actors: most(named(columns.actorIds, actors)),
    },
  };
}

function failing(columns: Columns, at: number, wanted: Wanted): number {
  const day = columns.days[at] ?? -1;
  let fails = day < wanted.from || day > wanted.to ? DATE : 0;
  if (wanted.governorate !== 0 && ((columns.governorates[at] ?? 0) & wanted.governorate) === 0)
    fails |= GOVERNORATE;
  if (wanted.outlet !== null && columns.outlets[at] !== wanted.outlet) fails |= OUTLET;
  if (wanted.actor !== null && !listOf(columns.actors, at).includes(wanted.actor)) fails |= ACTOR;
  if (wanted.event !== null || wanted.victims !== null) {
    if (!listOf(columns.harms, at).some((harm) => isEvent(harm, wanted) && isVictims(harm, wanted)))
      fails |= HARM;
  }
  return fails;
}

const isEvent = (harm: number, { event }: Wanted) => event === null || eventOf(harm) === event;
const isVictims = (harm: number, { victims }: Wanted) => victims === null || victimsOf(harm) === victims;

/** Each kind of harm and each group once for a report, in a claim that fits the other of the two filters. */
function addHarms(harms: Uint32Array, wanted: Wanted, events: Uint32Array, victims: Uint32Array): void {
  let eventBits = 0;
  let victimBits = 0;
  for (const harm of harms) {
    if (isVictims(harm, wanted)) eventBits |= 1 << eventOf(harm);
    if (isEvent(harm, wanted)) victimBits |= 1 << victimsOf(harm);
  }
  addBits(events, eventBits);
  addBits(victims, victimBits);
}

function add(counts: Uint32Array, at: number | undefined): void {
  if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
}

function addBits(counts: Uint32Array, bits: number): void {
  for (let at = 0; bits >> at !== 0; at++) if ((bits >> at) & 1) add(counts, at);
}

function named(ids: readonly string[], counts: Uint32Array): FacetCount[] {
  return ids.map((id, at) => ({ id, count: counts[at] ?? 0 }));
}

/** The values that there are, those of most reports first. */
function most(counts: FacetCount[]): FacetCount[] {
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
