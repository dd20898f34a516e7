import rules from '../../../assets/names/unit-words.json' with { type: 'json' };
import type { Article } from '../../model/article.ts';
import type { Day } from '../../model/date.ts';
import type { Knowledge, NameHit } from '../../model/knowledge.ts';
import type { UnitMention } from '../../model/mention.ts';
import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../text/document.ts';
import { findAbbreviations, findHeads } from './abbreviations.ts';
import { byDate, isArmed } from './choose-actor.ts';
import { findFormations } from './formations.ts';
import { firstWins, longestFirst } from './spans.ts';
import type { UnitCandidate } from './unit-candidate.ts';
import { isOtherThing } from './unit-guards.ts';

/** The units of a text, and the stretches that are names of actors of any kind, where no place is sought. */
export function findUnits(
  article: Article,
  document: Document,
  hits: readonly NameHit[],
  knowledge: Knowledge,
): { units: UnitMention[]; taken: Span[] } {
  const { text } = document;
  const day = dayOf(article);
  const listed = listedUnits(hits, day, knowledge);
  const formed = findFormations(text).map((unit) => forcesOfState(text, unit, day, knowledge));
  const settled = firstWins(longestFirst(preferListed(listed, formed)));
  const short = findAbbreviations(text, settled, listed);
  const all = firstWins([...short, ...settled, ...findHeads(text, settled)]);
  const units = all
    .filter((candidate) => isUnit(candidate) && !isOtherThing(text, candidate))
    .map((candidate) => mentionOf(text, candidate));
  return { units, taken: all.map(({ start, end }) => ({ start, end })) };
}

function isUnit(candidate: UnitCandidate): boolean {
  const best = candidate.actors[0];
  return !best || isArmed(best);
}

/**
 * The day that actors are chosen by. Copies of articles carry wrong dates now and then: where the dateline names a
 * later year than the day of publication, that year's end is taken.
 */
function dayOf(article: Article): Day | null {
  const years = [...article.text.slice(0, DATELINE).matchAll(/\b20[12]\d\b/g)].map(([year]) => year);
  const latest = years.sort().at(-1);
  const { published } = article;
  return published && latest && latest > published.slice(0, 4) ? `${latest}-12-31` : published;
}

/** How far into a text a dateline may stand, in characters. */
const DATELINE = 200;

/** A form that begins or ends with a listed name is that name with a neighbour: the listed one is kept. */
function preferListed(listed: readonly UnitCandidate[], formed: readonly UnitCandidate[]): UnitCandidate[] {
  const starts = new Set(listed.map(({ start }) => start));
  const ends = new Set(listed.map(({ end }) => end));
  const own = formed.filter(
    ({ start, end, rule }) => rule === 'form:number+noun' || !(starts.has(start) || ends.has(end)),
  );
  const known = new Set(listed.map(({ start, end }) => `${start}-${end}`));
  return [...listed, ...own.filter(({ start, end }) => !known.has(`${start}-${end}`))];
}

const FORCE_OF = pattern(String.raw`^(United States|[\p{L}.]+?)(?:['’]?s)? (.+)$`);

/**
 * The forces of a state under another wording of its name: "Russia's air force" as "Russian air force", else the
 * state's armed forces as a whole.
 */
function forcesOfState(
  text: string,
  unit: UnitCandidate,
  day: Day | null,
  knowledge: Knowledge,
): UnitCandidate {
  if (unit.rule !== 'form:nation+army') return unit;
  const [, nation = '', force = ''] = FORCE_OF.exec(text.slice(unit.start, unit.end)) ?? [];
  const adjective = NATION_OF[nation] ?? nation;
  for (const wording of [`${adjective} ${force}`, `${adjective} military`, `${adjective} army`]) {
    const hit = knowledge
      .names(wording)
      .find(({ table, end }) => table === 'actor' && end === wording.length);
    const actors = byDate(
      (hit?.ids ?? []).map((id) => knowledge.actor(id)).filter((actor) => actor !== null),
      day,
    );
    if (actors.length > 0) return { ...unit, actors };
  }
  return unit;
}

const NATION_OF: Record<string, string> = rules.nationOf.words;

function listedUnits(hits: readonly NameHit[], day: Day | null, knowledge: Knowledge): UnitCandidate[] {
  const candidates: UnitCandidate[] = [];
  for (const hit of hits) {
    if (hit.table !== 'actor') continue;
    const rows = hit.ids.map((id) => knowledge.actor(id)).filter((actor) => actor !== null);
    const actors = byDate(rows, day);
    const { start, end } = hit;
    if (actors.length > 0) candidates.push({ start, end, actors, rule: `actor:${hit.match}` });
    // A name in print long before its bearer existed is someone else's: recognised, but not linked.
    else if (end - start > 4 && hit.match !== 'short' && rows.some(isArmed))
      candidates.push({ start, end, actors, rule: 'actor:before-its-time' });
  }
  return withoutLoneShortNames(candidates);
}

/** Short names hold where a full name of the actor stands in the text too; of several, the last one named before. */
function withoutLoneShortNames(candidates: readonly UnitCandidate[]): UnitCandidate[] {
  const full = candidates.filter(({ rule }) => rule !== 'actor:short');
  if (full.length === candidates.length) return full;
  const kept = candidates.flatMap((candidate) => {
    if (candidate.rule !== 'actor:short') return [];
    const bearers = full.filter(({ actors }) => actors.some((actor) => candidate.actors.includes(actor)));
    const nearest = bearers.findLast(({ start }) => start < candidate.start) ?? bearers[0];
    const meant = nearest?.actors.find((actor) => candidate.actors.includes(actor));
    return meant ? [{ ...candidate, actors: [meant] }] : [];
  });
  return [...full, ...kept];
}

function mentionOf(text: string, { start, end, actors, rule }: UnitCandidate): UnitMention {
  const words = text.slice(start, end);
  const [best, ...others] = actors;
  return {
    kind: 'unit',
    start,
    end,
    text: words,
    id: best?.id ?? null,
    name: best?.name ?? words,
    rule,
    alternatives: others.map(({ id }) => id),
  };
}
