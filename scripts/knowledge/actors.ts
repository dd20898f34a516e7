import { foldWord } from '../../lib/knowledge/fold.ts';
import { type Actor, SIDES, type Side } from '../../lib/model/actor.ts';
import { periodOf } from '../../lib/model/date.ts';
import { cell, listOf, type Problems, type Row, readTable } from './tsv.ts';

const COLUMNS =
  'id name name_ar aliases kind sides parent active_from active_to predecessors successor note confidence sources'.split(
    ' ',
  );

interface SourceActor {
  row: Row;
  actor: Actor;
}

/** Reads the actors' table; dates told by month or year become days. */
export function readActors(
  folder: URL,
  problems: Problems,
): { actors: Actor[]; shortNames: [id: string, name: string][] } {
  const rows = readTable(new URL('actors.tsv', folder), COLUMNS, problems).map((row) => ({
    row,
    actor: actorOf(row, problems),
  }));
  const byId = new Map<string, SourceActor>();
  for (const source of rows) {
    const twin = byId.get(source.actor.id);
    if (twin) problems.add(source.row, `id ${source.actor.id} stands also in line ${twin.row.line}`);
    byId.set(source.actor.id, source);
  }
  for (const source of rows) {
    checkActor(source, byId, problems);
    const next = source.actor.successor && byId.get(source.actor.successor)?.actor;
    if (next && !next.predecessors.includes(source.actor.id)) next.predecessors.push(source.actor.id);
  }
  checkAliases(rows, problems);
  const shortNames = rows.flatMap(({ row, actor }) =>
    listOf(row, 'aliases')
      .filter(isShort)
      .map((name): [string, string] => [actor.id, name.slice(1)]),
  );
  return { actors: rows.map(({ actor }) => actor), shortNames };
}

/** `~Coalition`: a name that holds only where another name of the actor stands in the text. */
function isShort(alias: string): boolean {
  return alias.startsWith('~');
}

function actorOf(row: Row, problems: Problems): Actor {
  const orNull = (column: string) => cell(row, column) || null;
  const name = cell(row, 'name');
  return {
    id: cell(row, 'id'),
    name,
    nameAr: orNull('name_ar'),
    aliases: distinct(
      name,
      listOf(row, 'aliases').filter((alias) => !isShort(alias)),
    ),
    kind: cell(row, 'kind'),
    sides: sidesOf(row, problems),
    parent: orNull('parent'),
    activeFrom: dayOf(cell(row, 'active_from'), row, problems),
    activeTo: dayOf(cell(row, 'active_to'), row, problems, 'to'),
    predecessors: listOf(row, 'predecessors'),
    successor: orNull('successor'),
    note: cell(row, 'note'),
  };
}

/**
 * Aliases that differ in more than capitals and diacritics, from each other and from the name. Of two that do not, the
 * one in lower case is kept, for it matches both; abbreviations are compared as they are written.
 */
function distinct(name: string, aliases: readonly string[]): string[] {
  const folded = (alias: string) => (/^[A-Z-]+$/.test(alias) ? alias : foldWord(alias));
  const lower = new Set(aliases.filter((alias) => /^[a-z]/.test(alias) && alias !== name).map(folded));
  const seen = new Set(lower.has(folded(name)) ? [] : [folded(name)]);
  return aliases.filter((alias) => {
    const key = folded(alias);
    if (seen.has(key) || (lower.has(key) && !/^[a-z]/.test(alias))) return false;
    seen.add(key);
    return true;
  });
}

/** A period told by year or month ends where the next begins in it, else with its last day. */
function sidesOf(row: Row, problems: Problems): Actor['sides'] {
  const texts = listOf(row, 'sides');
  const sides = texts.map((text) => sideOf(text, row, problems));
  sides.forEach((period, i) => {
    const next = sides[i + 1];
    const printed = texts[i]?.split('..')[1] ?? '';
    if (next?.from?.startsWith(printed) && printed !== '') period.to = next.from;
  });
  return sides;
}

function sideOf(text: string, row: Row, problems: Problems): Actor['sides'][number] {
  const [, side = '', from = '', to = ''] = /^(\w+):([\d-]*)\.\.([\d-]*)$/.exec(text) ?? [];
  if (!SIDES.includes(side as Side))
    problems.add(row, `sides must read side:from..to, with a known side: ${text}`);
  return { side: side as Side, from: dayOf(from, row, problems), to: dayOf(to, row, problems, 'to') };
}

/** `2016` → 2016-01-01 as a beginning, 2016-12-31 as an end. */
function dayOf(text: string, row: Row, problems: Problems, end: 'from' | 'to' = 'from'): string | null {
  if (text === '') return null;
  const period = periodOf(text);
  if (!period) problems.add(row, `no such date: ${text}`);
  return period?.[end] ?? null;
}

function checkActor({ row, actor }: SourceActor, byId: Map<string, SourceActor>, problems: Problems): void {
  if (!/^[a-z0-9_]+$/.test(actor.id))
    problems.add(row, `an id is lower-case letters, digits and _: ${actor.id}`);
  if (actor.sides.length === 0) problems.add(row, `${actor.id} has no side`);
  for (const [what, id] of [
    ['parent', actor.parent],
    ['successor', actor.successor],
  ] as const)
    if (id && !byId.has(id)) problems.add(row, `${what} ${id} is not in the table`);
  for (const id of actor.predecessors)
    if (!byId.has(id)) problems.add(row, `predecessor ${id} is not in the table`);
  for (let up = actor.parent, steps = 0; up; up = byId.get(up)?.actor.parent ?? null, steps += 1)
    if (up === actor.id || steps > 20) {
      problems.add(row, `${actor.id} is its own ancestor`);
      break;
    }
  if (actor.activeFrom && actor.activeTo && actor.activeFrom > actor.activeTo)
    problems.add(row, `${actor.id} ends (${actor.activeTo}) before it begins (${actor.activeFrom})`);
  actor.sides.forEach((period, i) => {
    if (period.from && period.to && period.from > period.to)
      problems.add(row, `a side ends before it begins`);
    const next = actor.sides[i + 1];
    if (next && period.to && next.from && next.from < period.to)
      problems.add(row, `sides overlap: ${period.side} until ${period.to}, ${next.side} from ${next.from}`);
  });
}

/** One name may belong to several actors only when they are of different sides or different times. */
function checkAliases(rows: readonly SourceActor[], problems: Problems): void {
  const bearers = new Map<string, SourceActor[]>();
  for (const source of rows)
    for (const name of new Set([source.actor.name, ...source.actor.aliases].map(foldWord)))
      bearers.set(name, [...(bearers.get(name) ?? []), source]);
  for (const [name, sources] of bearers)
    sources.forEach((a, i) => {
      for (const b of sources.slice(i + 1))
        if (sameTime(a.actor, b.actor) && sharesSide(a.actor, b.actor) && !areKin(a.actor, b.actor))
          problems.add(
            b.row,
            `"${name}" is also a name of ${a.actor.id} (line ${a.row.line}), same side and time`,
          );
    });
}

/** A name may pass on to the successor. */
function areKin(a: Actor, b: Actor): boolean {
  return a.successor === b.id || b.successor === a.id;
}

function sameTime(a: Actor, b: Actor): boolean {
  return (a.activeFrom ?? '') < (b.activeTo ?? '9') && (b.activeFrom ?? '') < (a.activeTo ?? '9');
}

function sharesSide(a: Actor, b: Actor): boolean {
  return a.sides.some(({ side }) => b.sides.some((other) => other.side === side));
}
