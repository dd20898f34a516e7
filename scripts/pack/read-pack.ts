import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type PackHeader, packHeader, type Report, report } from '../../lib/model/report.ts';
import { readText } from './packed-text.ts';

export interface Pack {
  header: PackHeader;
  reports: Report[];
}

/** Reads a pack file and checks header, hash and every record. Throws one line that says what is wrong and where. */
export function readPack(file: string): Pack {
  return parsePack(file, readText(file));
}

/** `label` is what errors call the pack. */
export function parsePack(label: string, text: string): Pack {
  const cut = text.indexOf('\n');
  const header = checked(packHeader, text.slice(0, cut < 0 ? undefined : cut), `${label}:1`);
  const body = cut < 0 ? '' : text.slice(cut + 1);
  const lines = body.split('\n').filter((line) => line !== '');
  if (lines.length !== header.count)
    throw new Error(`${label}: the header announces ${header.count} records, ${lines.length} follow`);
  if (createHash('sha256').update(body).digest('hex') !== header.sha256)
    throw new Error(`${label}: the records do not match the header's hash; the file was changed or cut`);
  return { header, reports: lines.map((line, index) => checked(report, line, `${label}:${index + 2}`)) };
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  line: string,
  label: string,
): v.InferOutput<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${label}: is not JSON`);
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`${label}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
}
