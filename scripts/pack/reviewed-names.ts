import { CHANGE_OF_GOVERNMENT } from '../../lib/model/actor.ts';
import type { Day } from '../../lib/model/date.ts';

export type NameTable = 'place' | 'actor' | 'source';

/** Names that a person has looked up, or found to name nobody in particular. */
export interface ReviewedNames {
  /** The id given by hand for a day; `generic` for a description that names no row; undefined if unseen. */
  find(table: NameTable, name: string, day: Day | null): string | undefined;
  /** Every id that the table points at, with its line for messages. */
  ids: readonly { table: NameTable; id: string; line: string }[];
}

const TABLES: readonly string[] = ['place', 'actor', 'source'] satisfies NameTable[];

/**
 * Reads `reviewed-names.tsv`: table, name as printed, id, note. The id is `generic`, one id, or two joined by `|`:
 * who is meant before and after the change of government. Throws on a malformed line.
 */
export function readReviewedNames(content: string): ReviewedNames {
  const rows = new Map<string, string[]>();
  const ids: ReviewedNames['ids'][number][] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (index === 0 || line.trim() === '') continue;
    const [table = '', name = '', id = ''] = line.split('\t');
    const label = `reviewed-names.tsv:${index + 1}`;
    if (!TABLES.includes(table) || name === '' || id === '')
      throw new Error(`${label}: write table (place, actor or source), name and id, tab-separated`);
    const meant = id.split('|');
    rows.set(keyOf(table, name), meant);
    if (id !== 'generic')
      for (const one of meant) ids.push({ table: table as NameTable, id: one, line: label });
  }
  return {
    find(table, name, day) {
      const [before, after = before] = rows.get(keyOf(table, name)) ?? [];
      return day !== null && day >= CHANGE_OF_GOVERNMENT ? after : before;
    },
    ids,
  };
}

function keyOf(table: string, name: string): string {
  return `${table}\t${name.toLowerCase().replaceAll('’', "'")}`;
}
