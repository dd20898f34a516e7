import { type Actor, sideAt, victimGroupOf } from '../model/actor.ts';
import type { VictimGroup } from '../model/claim.ts';
import type { Day } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';

/** Names that a data set has for actors: rows of the actors table, and whose dead theirs are where there is no row. */
export interface ActorTable {
  actors: Readonly<Record<string, string>>;
  groups: Readonly<Record<string, string>>;
}

export interface ResolvedActor {
  name: string;
  id: string | null;
  /** The group that its dead belong to; null where the name is not known. */
  group: VictimGroup | null;
}

/** Resolves names of actors on a day; remembers names, since few are told again and again. */
export function createActorResolver(knowledge: Knowledge, table: ActorTable) {
  const known = new Map<string, Actor[]>();

  function rowsNamed(name: string): Actor[] {
    const rows = known.get(name) ?? namedIn(name, table, knowledge);
    known.set(name, rows);
    return rows;
  }

  return (name: string, day: Day | null): ResolvedActor => {
    const rows = rowsNamed(name);
    const row = rows.find((actor) => isActiveOn(actor, day)) ?? onDay(rows[0] ?? null, day, knowledge);
    const told = Object.hasOwn(table.groups, name) ? (table.groups[name] as VictimGroup) : null;
    const side = row && sideAt(row, day);
    return { name, id: row?.id ?? null, group: told ?? (side ? victimGroupOf(side, day) : null) };
  };
}

function namedIn(name: string, table: ActorTable, knowledge: Knowledge): Actor[] {
  const listed = Object.hasOwn(table.actors, name) ? table.actors[name] : undefined;
  const ids = listed ? [listed] : hitsOf(name, knowledge);
  return ids.flatMap((id) => knowledge.actor(id) ?? []);
}

function hitsOf(name: string, knowledge: Knowledge): string[] {
  const hits = knowledge
    .names(name)
    .filter(({ table, start, end }) => table === 'actor' && start <= articleOf(name) && end === name.length);
  const best = hits.find(({ match }) => match === 'exact') ?? hits[0];
  return best?.ids ?? [];
}

/** Renamings that are followed: more than any organisation of the table has. */
const LONGEST_LINEAGE = 5;

/** The organisation under the name that it bore on the day: data sets keep one name for all years. */
function onDay(actor: Actor | null, day: Day | null, knowledge: Knowledge): Actor | null {
  if (!actor || day === null) return actor;
  let now: Actor | null = actor;
  for (let step = 0; now && step < LONGEST_LINEAGE; step += 1) {
    if (isActiveOn(now, day)) return now;
    const isEarlier: boolean = now.activeFrom !== null && day < now.activeFrom;
    // Of several that merged none alone is the same organisation.
    const [before, ...others]: string[] = now.predecessors;
    const next: string | null = isEarlier ? (others.length === 0 ? (before ?? null) : null) : now.successor;
    now = next ? knowledge.actor(next) : null;
  }
  return actor;
}

/** Length of the article before a name. */
function articleOf(name: string): number {
  return /^(?:the|al-)\s*/i.exec(name)?.[0].length ?? 0;
}

/** Dates of the table may be a year or a month: "2017" is before every day of 2017 as text. */
function isActiveOn({ activeFrom, activeTo }: Actor, day: Day | null): boolean {
  return (
    day === null ||
    ((!activeFrom || activeFrom <= day) && (!activeTo || day.slice(0, activeTo.length) <= activeTo))
  );
}
