import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { type PackHeader, packHeader, report } from '../model/report.ts';
import { faultOf } from '../model/report-fault.ts';
import { RowError } from './bad-row.ts';
import type { FileReader, Row } from './file-reader.ts';
import { ImportError } from './import-error.ts';

/** Reads the records of a Sidelight pack, one a line, after its header line. */
export function createPackFile(firstLine: string): FileReader {
  const provisional = headerIn(firstLine);
  const hash = sha256.create();
  let rest = '';
  let line = 1;

  const rowsOf = (text: string): Row[] => {
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    return lines.map((one) => {
      line += 1;
      return rowOf(one, line);
    });
  };
  return {
    provisional,
    push(text) {
      hash.update(utf8ToBytes(text));
      return rowsOf(rest + text);
    },
    end: () => (rest === '' ? [] : rowsOf(`${rest}\n`)),
    header({ added }) {
      const isWhole = line - 1 === provisional.count && bytesToHex(hash.digest()) === provisional.sha256;
      if (!isWhole) throw new ImportError('import-damaged');
      return { ...provisional, count: added };
    },
  };
}

function rowOf(text: string, line: number): Row {
  try {
    return { line, report: reportIn(text) };
  } catch (error) {
    if (error instanceof RowError) return { line, fault: error.fault, values: error.values };
    throw error;
  }
}

function headerIn(line: string): PackHeader {
  const json = jsonIn(line);
  if (typeof json === 'object' && json !== null && 'format' in json && Number(json.format) > 1) {
    throw new ImportError('import-newer-format');
  }
  const parsed = v.safeParse(packHeader, json);
  if (!parsed.success) throw new ImportError('import-pack-header');
  return parsed.output;
}

/** Undefined where the line is not JSON, which no JSON says. */
function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function reportIn(line: string) {
  const json = jsonIn(line);
  if (json === undefined) throw new RowError('json');
  const parsed = v.safeParse(report, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new RowError('field', v.getDotPath(issue) ?? '', issue.message);
  }
  const fault = faultOf(parsed.output);
  if (fault) throw new RowError('field', '', fault);
  return parsed.output;
}
