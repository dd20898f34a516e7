import columns from '../../assets/export/claim-columns.json' with { type: 'json' };
import type { ReportClaim } from '../model/claim.ts';
import type { ExportRecord } from '../model/export-record.ts';
import { type Cell, CSV_START, csvLine } from './csv.ts';
import type { ExportContext, FileWriter } from './file-writer.ts';
import { accessedOn, sourceOf } from './provenance.ts';

/** One row a claim, with the citation of its report; a report without claims has no row. */
export function claimsCsv(context: ExportContext): FileWriter {
  let rows = 0;
  return {
    add(records) {
      const lines = records.flatMap((record) => {
        const about = reportCells(record, context);
        return record.report.claims.map((claim, index) => lineOf({ ...about, ...claimCells(claim, index) }));
      });
      rows += lines.length;
      return lines.join('');
    },
    close: () => ({ before: CSV_START + csvLine(columns.map(({ column }) => column)), after: '' }),
    written: () => rows,
  };
}

function lineOf(cells: Record<string, Cell>): string {
  return csvLine(columns.map(({ column }) => cells[column] ?? null));
}

function claimCells(claim: ReportClaim, index: number): Record<string, Cell> {
  const { event, min, max, vague, words, victims, source, root, from, to, place, partOf } = claim;
  return {
    claim: index + 1,
    ...{ event, min, max, vague, words, victims, source, root, from, to },
    place: place?.name ?? null,
    place_id: place?.id ?? null,
    governorate: place?.governorate ?? null,
    part_of: partOf === null ? null : partOf + 1,
  };
}

function reportCells(record: ExportRecord, context: ExportContext): Record<string, Cell> {
  const { report } = record;
  const pack = sourceOf(record, context);
  return {
    report_id: report.id,
    outlet: report.outlet.name,
    outlet_id: report.outlet.id,
    title: report.title,
    title_basis: report.titleBasis,
    published: report.published,
    date_basis: report.dateBasis,
    language: report.lang,
    report_event: report.event,
    report_from: report.from,
    report_to: report.to,
    url: report.url,
    accessed: accessedOn(record, context),
    pack: pack?.id ?? null,
    pack_version: pack?.version ?? null,
    licence: pack?.licence ?? null,
  };
}
