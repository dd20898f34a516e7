/** RFC 4180, with the mark that makes Excel read Arabic: without it Excel takes the file for Latin. */
export const CSV_START = '\uFEFF';

export type Cell = string | number | boolean | null;

/** A line of a CSV file, with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = guarded(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheets run what begins with one of these as a formula, also inside quotes; titles come from foreign pages.
 * The apostrophe is what OWASP advises (“CSV Injection”) and what spreadsheets hide.
 */
function guarded(text: string): string {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}
