import * as v from 'valibot';
import { claimFields, day } from '../../lib/model/claim.ts';
import { type Period, periodOf } from '../../lib/model/date.ts';

const text = v.pipe(v.string(), v.minLength(1));
/** A day, a month, a year, or two of them joined by a slash. */
const period = v.pipe(
  v.string(),
  v.rawTransform<string, Period>(({ dataset, addIssue, NEVER }) => {
    const found = periodOf(dataset.value);
    if (found) return found;
    addIssue({
      message: `"${dataset.value}" is no date; write YYYY-MM-DD, YYYY-MM or two of them joined by /`,
    });
    return NEVER;
  }),
);

const sourceClaim = v.strictObject({
  event: claimFields.event,
  min: claimFields.min,
  max: claimFields.max,
  vague: v.boolean(),
  words: text,
  victims: claimFields.victims,
  source: v.nullable(text),
  place: v.nullable(text),
  when: v.nullable(period),
  /** Index of the total that the claim is a part of, where a person has said so. */
  part_of: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
});

/** A line of the reviewed tables in `assets/reports`. */
export const sourceRecord = v.strictObject({
  url: v.pipe(v.string(), v.url('is no address')),
  outlet: text,
  title: text,
  title_basis: v.optional(v.picklist(['page', 'url', 'lead']), 'page'),
  published: v.nullable(day),
  date_basis: v.nullable(v.picklist(['stated', 'url', 'inferred'])),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is no language code')),
  event: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'is no slug'))),
  event_date: v.nullable(period),
  summary: v.pipe(v.string(), v.maxLength(350, 'is longer than 350 characters')),
  places: v.array(text),
  actors: v.array(text),
  claims: v.array(sourceClaim),
});
export type SourceRecord = v.InferOutput<typeof sourceRecord>;

/** A line that could be read, or why not. */
export type Line<Value> = { ok: true; value: Value } | { ok: false; problem: string };

/** Reads a table of records; every wrong line is told as `file:line: field: reason`. */
export function readRecords(file: string, content: string): Line<SourceRecord>[] {
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readRecord(`${file}:${index + 1}`, line)]));
}

function readRecord(label: string, line: string): Line<SourceRecord> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, problem: `${label}: is not JSON` };
  }
  const parsed = v.safeParse(sourceRecord, value);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return { ok: false, problem: `${label}: ${v.getDotPath(issue) ?? 'record'}: ${issue.message}` };
  }
  const problem = inconsistencyOf(parsed.output);
  return problem ? { ok: false, problem: `${label}: ${problem}` } : { ok: true, value: parsed.output };
}

function inconsistencyOf(record: SourceRecord): string | null {
  const places = new Set(record.places.flatMap((name) => [name, bareName(name)]));
  for (const [index, claim] of record.claims.entries()) {
    const at = `claims.${index}`;
    if (claim.min !== null && claim.max !== null && claim.min > claim.max)
      return `${at}: min ${claim.min} is more than max ${claim.max}`;
    if (claim.place && !places.has(claim.place))
      return `${at}: place "${claim.place}" is not among the record's places`;
    if (claim.part_of !== null && (claim.part_of === index || claim.part_of >= record.claims.length))
      return `${at}: part_of ${claim.part_of} names no other claim of the record`;
  }
  return null;
}

/** The name without the governorate in brackets. */
export function bareName(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, '');
}

/** The governorate in brackets, as written. */
export function bracketOf(name: string): string | null {
  return /\(([^()]*)\)$/.exec(name)?.[1] ?? null;
}
