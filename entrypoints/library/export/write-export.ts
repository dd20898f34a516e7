import type { ExportContext, FileWriter } from '../../../lib/export/file-writer.ts';
import { FORMATS } from '../../../lib/export/formats.ts';
import { askBackground } from '../../../lib/messages/send.ts';
import type { ExportFormat } from '../../../lib/model/export-record.ts';

/** Reports asked for at a time: a message of some hundred kilobytes. */
const CHUNK = 200;

export interface Written {
  file: Blob;
  name: string;
  reports: number;
  claims: number | null;
}

/** Fetches reports from the background, some at a time, and writes them to a file. @throws with a problem in words */
export async function writeExport(
  ids: readonly string[],
  format: ExportFormat,
  context: ExportContext,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Written> {
  const { ending, type, gzip, writer: create } = FORMATS[format];
  const writer = create(context);
  const parts: string[] = [];
  let reports = 0;
  for (let start = 0; start < ids.length; start += CHUNK) {
    signal.throwIfAborted();
    const answer = await askBackground('records', { ids: ids.slice(start, start + CHUNK) });
    if (!answer.ok) throw new Error(answer.problem);
    parts.push(writer.add(answer.value.records));
    reports += answer.value.records.length;
    onProgress(Math.min(start + CHUNK, ids.length));
  }
  const plain = await joined(writer, parts, type);
  return {
    file: gzip ? await packed(plain, type) : plain,
    name: `sidelight-${context.today}.${ending}`,
    reports,
    claims: format === 'csv' ? writer.written() : null,
  };
}

async function joined(writer: FileWriter, parts: string[], type: string): Promise<Blob> {
  const body = new Blob(parts);
  const hash = await crypto.subtle.digest('SHA-256', await body.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { before, after } = writer.close(sha256);
  return new Blob([before, body, after], { type });
}

async function packed(plain: Blob, type: string): Promise<Blob> {
  const stream = plain.stream().pipeThrough(new CompressionStream('gzip'));
  return new Blob([await new Response(stream).arrayBuffer()], { type });
}
