import { readFileSync } from 'node:fs';

/** A row of a table: its cells by column name, and where it stands. */
export interface Row {
  file: string;
  /** Line of the file, from 1. */
  line: number;
  cells: Record<string, string>;
}

/** What is wrong with the tables, each with its file and line. */
export class Problems {
  readonly list: string[] = [];

  add(row: Pick<Row, 'file' | 'line'>, message: string): void {
    this.list.push(`${row.file}:${row.line}: ${message}`);
  }
}

/** Reads a table with a header line and tab-separated cells; a wrong number of cells or columns is a problem. */
export function readTable(url: URL, columns: readonly string[], problems: Problems): Row[] {
  const file = url.pathname.split('/').at(-1) ?? '';
  const [header = '', ...lines] = readFileSync(url, 'utf8').replace(/\n$/, '').split('\n');
  if (header !== columns.join('\t')) {
    problems.add({ file, line: 1 }, `the header must be: ${columns.join(', ')}`);
    return [];
  }
  return lines.map((text, i) => {
    const values = text.split('\t');
    const row: Row = { file, line: i + 2, cells: {} };
    if (values.length !== columns.length)
      problems.add(row, `${values.length} cells instead of ${columns.length}`);
    columns.forEach((column, n) => {
      row.cells[column] = values[n] ?? '';
    });
    return row;
  });
}

/** A cell's text; empty where the row has no such cell. */
export function cell(row: Row, column: string): string {
  return row.cells[column] ?? '';
}

/** The items of a list cell, which are joined by `|`. */
export function listOf(row: Row, column: string): string[] {
  return cell(row, column)
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A cell's number; null when it is empty, a problem when it is not a number. */
export function numberOf(row: Row, column: string, problems: Problems): number | null {
  const text = cell(row, column);
  if (text === '') return null;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  problems.add(row, `${column} is not a number: ${text}`);
  return null;
}
