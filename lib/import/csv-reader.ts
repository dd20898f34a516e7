import type { Fault } from './bad-row.ts';

/** A record of the file, or one that can't be read. */
export type CsvRecord =
  | { line: number; fields: string[]; fault: null }
  | { line: number; fault: Fault; values: string[] };

/** A quoted field that is not closed after so many characters never will be. */
const LONGEST_RECORD = 1_000_000;

/**
 * Reads CSV (RFC 4180, any delimiter) piece by piece, with the line that every record begins on. A record that can't be
 * read costs its own lines and nothing after them: reading goes on at the line after its first, so that a quotation mark
 * that was never closed does not swallow the rest of the file. Blank lines are passed over.
 *
 * Written here because none of the known packages fits: Papa Parse carries code that reaches the network, which no
 * build of ours may hold; csv-parse needs Node's Buffer; uDSV passes over the end of a short row, and d3-dsv reads
 * whole files only.
 */
export function createCsvReader(delimiter: string, columns: number) {
  let rest = '';
  let line = 1;

  function read(isLast: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < rest.length) {
      const { fields, end, fault } = readRecord(rest, at, delimiter, isLast);
      const isLong = rest.length - at > LONGEST_RECORD;
      if (fault === 'open' && !isLast && !isLong) break;
      const afterLine = fault || fields.length !== columns ? lineEnd(rest, at, isLast) : end;
      if (afterLine === null) break;
      if (fault) records.push({ line, fault: 'quote', values: [] });
      else if (fields.length === columns) records.push({ line, fields, fault: null });
      else if (!isBlank(fields)) {
        records.push({ line, fault: 'columns', values: [`${fields.length}`, `${columns}`] });
      }
      line += linesIn(rest, at, afterLine);
      at = afterLine;
    }
    rest = rest.slice(at);
    return records;
  }

  return {
    /** The records that the text completes. */
    push(text: string): CsvRecord[] {
      rest += text;
      return read(false);
    },
    end: (): CsvRecord[] => read(true),
  };
}

interface Read {
  fields: string[];
  /** Where the next record begins. */
  end: number;
  /** `open`: the text ends before the record does; `closed`: something stands between a closing quote and the delimiter. */
  fault: 'open' | 'closed' | null;
}

/** Reads the record that begins at `at`. */
function readRecord(text: string, at: number, delimiter: string, isLast: boolean): Read {
  const fields: string[] = [];
  let pos = at;
  for (;;) {
    let end: number;
    if (text[pos] === '"') {
      const close = closingQuote(text, pos + 1);
      // The last character may be the first half of a doubled quote.
      if (close < 0 || (close === text.length - 1 && !isLast)) return { fields, end: pos, fault: 'open' };
      fields.push(text.slice(pos + 1, close).replaceAll('""', '"'));
      end = close + 1;
    } else {
      end = pos;
      while (end < text.length && text[end] !== delimiter && !isBreak(text, end)) end += 1;
      fields.push(text.slice(pos, end));
    }
    if (end >= text.length) return { fields, end, fault: isLast ? null : 'open' };
    if (isBreak(text, end)) {
      const next = afterBreak(text, end, isLast);
      return next === null ? { fields, end, fault: 'open' } : { fields, end: next, fault: null };
    }
    if (text[end] !== delimiter) return { fields, end, fault: 'closed' };
    pos = end + 1;
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

/** Where the line after a break begins; null while a line feed may still follow a carriage return. */
function afterBreak(text: string, at: number, isLast: boolean): number | null {
  if (text.charCodeAt(at) !== 13) return at + 1;
  if (at + 1 === text.length && !isLast) return null;
  return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

/** Where the line after the one of `at` begins; null while it is not all there. */
function lineEnd(text: string, at: number, isLast: boolean): number | null {
  let end = at;
  while (end < text.length && !isBreak(text, end)) end += 1;
  if (end === text.length) return isLast ? end : null;
  return afterBreak(text, end, isLast);
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    if (!isBreak(text, at)) continue;
    lines += 1;
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at += 1;
  }
  return lines;
}

function isBlank(fields: readonly string[]): boolean {
  return fields.length === 1 && (fields[0] ?? '').trim() === '';
}
