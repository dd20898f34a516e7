import * as v from 'valibot';
import { type PackHeader, packHeader, type Report, report } from '../model/report.ts';
import { faultOf } from '../model/report-fault.ts';
import { PackError } from './pack-error.ts';

/** A pack whose every line was checked. */
export interface Pack {
  header: PackHeader;
  reports: Report[];
}

/**
 * Reads a pack: a header line, then one report a line. Throws a `PackError` that names the line and the reason
 * when anything in it is wrong, and nothing else; nothing of such a pack is used.
 */
export async function parsePack(text: string): Promise<Pack> {
  const end = text.indexOf('\n');
  const header = parseHeader(end < 0 ? text : text.slice(0, end));
  const body = end < 0 ? '' : text.slice(end + 1);
  const reports = parseReports(body);
  if (reports.length !== header.count) {
    throw new PackError('pack-count', header.count, reports.length);
  }
  if ((await sha256(body)) !== header.sha256) {
    throw new PackError('pack-damaged');
  }
  return { header, reports };
}

function parseHeader(line: string): PackHeader {
  const json = parseLine(line, 'pack-header');
  if (typeof json !== 'object' || json === null || !('sidelight' in json)) {
    throw new PackError('pack-header');
  }
  if ('format' in json && typeof json.format === 'number' && json.format > 1) {
    throw new PackError('pack-newer-format');
  }
  return check(packHeader, json, 1);
}

function parseReports(body: string): Report[] {
  const lines = body.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const lineOfId = new Map<string, number>();
  return lines.map((line, index) => {
    const number = index + 2; // the header is line 1
    const one = check(report, parseLine(line, 'pack-not-json', number), number);
    const fault = faultOf(one);
    if (fault) throw new PackError('pack-line', number, fault);
    const before = lineOfId.get(one.id);
    if (before) throw new PackError('pack-repeated', number, before, one.id);
    lineOfId.set(one.id, number);
    return one;
  });
}

function parseLine(line: string, ...refusal: ConstructorParameters<typeof PackError>): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new PackError(...refusal);
  }
}

function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  number: number,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new PackError('pack-line', number, `${path ? `${path}: ` : ''}${issue.message}`);
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
