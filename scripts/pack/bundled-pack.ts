import { createKnowledge } from '../../lib/knowledge/create-knowledge.ts';
import type { PackedKnowledge } from '../../lib/knowledge/packed.ts';
import type { Knowledge } from '../../lib/model/knowledge.ts';
import type { Report } from '../../lib/model/report.ts';
import { arabicPlaces } from './arabic-names.ts';
import { type PackAbout, packText } from './pack-text.ts';
import { type NameTable, type ReviewedNames, readReviewedNames } from './reviewed-names.ts';
import { readRecords, type SourceRecord } from './source-record.ts';
import { toReport, type Unresolved } from './to-report.ts';

export interface BundledPack {
  /** Text of the files to ship, by name; those named so are shipped as gzip. */
  files: Record<string, string>;
  reports: Report[];
  unresolved: Unresolved[];
  names: Record<NameTable, number>;
  /** Lines that stop the build, each `file:line: reason`. */
  problems: string[];
}

/** Builds the pack that ships from the reviewed tables; nothing is written when a line is wrong. */
export function bundledPack(
  tables: readonly { name: string; content: string }[],
  about: PackAbout,
  reviewedNames: string,
  packed: PackedKnowledge,
): BundledPack {
  const knowledge = createKnowledge(packed);
  const arabic = arabicPlaces(packed);
  const lines = tables.flatMap(({ name, content }) => readRecords(name, content));
  const records = lines.flatMap((line) => (line.ok ? [line.value] : []));
  const problems = lines.flatMap((line) => (line.ok ? [] : [line.problem]));
  const reviewed = readReviewedNames(reviewedNames);
  const resolved = records.map((record) => toReport(record, knowledge, arabic, reviewed));
  const reports = resolved.map(({ report }) => report);
  problems.push(...repeated(records, reports), ...strangers(reviewed, knowledge));
  const file = `${about.id}.jsonl.gz`;
  return {
    files: {
      [file]: packText(about, reports),
      'index.json': `${JSON.stringify([{ id: about.id, version: about.version, file }], null, 2)}\n`,
    },
    reports,
    unresolved: resolved.flatMap(({ unresolved }) => unresolved),
    names: {
      place: sum(resolved.map(({ names }) => names.place)),
      actor: sum(resolved.map(({ names }) => names.actor)),
      source: sum(resolved.map(({ names }) => names.source)),
    },
    problems,
  };
}

function repeated(records: readonly SourceRecord[], reports: readonly Report[]): string[] {
  const first = new Map<string, string>();
  return reports.flatMap(({ id }, index) => {
    const url = records[index]?.url ?? '';
    const earlier = first.get(id);
    first.set(id, earlier ?? url);
    return earlier === undefined ? [] : [`${url}: the page is there already, as ${earlier}`];
  });
}

/** Reviewed ids that the knowledge does not hold. */
function strangers({ ids }: ReviewedNames, knowledge: Knowledge): string[] {
  const known = {
    place: (id: string) => knowledge.place(id) !== null,
    actor: (id: string) => knowledge.actor(id) !== null,
    source: (id: string) => knowledge.outlet(id) !== null || knowledge.actor(id) !== null,
  };
  return ids.flatMap(({ table, id, line }) =>
    known[table](id) ? [] : [`${line}: no ${table} has the id ${id}`],
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
