import type { Cells } from './cells.ts';

/** Citations named in a summary, and letters of one. */
const CITED = 3;
const LONGEST = 40;

/** Who UCDP read, kept short: the office and the day, never the headline. */
export function citations(cells: Cells): string {
  const offices = listIn(cells.text('source_office'));
  const days = listIn(cells.text('source_date'));
  const all = offices.map((office, index) =>
    [office.slice(0, LONGEST), days[index]].filter(Boolean).join(' '),
  );
  const cited = [...new Set(all)];
  if (cited.length === 0) return '';
  const more = cited.length > CITED ? ` and ${cited.length - CITED} more` : '';
  return `read by UCDP: ${cited.slice(0, CITED).join(', ')}${more}`;
}

/** Who counted, each once, as `source_original` has them; else the offices read. */
export function countersOf(cells: Cells): string[] {
  const told = cells.text('source_original');
  const names = told === '' ? listIn(cells.text('source_office')) : told.split(/\s*[;,]\s*/);
  return [...new Set(names.map((name) => name.trim().slice(0, LONGEST)).filter((name) => name !== ''))];
}

function listIn(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '');
}
