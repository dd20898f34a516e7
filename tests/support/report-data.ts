import { createHash } from 'node:crypto';
import type { PackHeader, Report } from '../../lib/model/report.ts';

/** A report for tests; every field may be overridden. */
export function aReport(id: string, fields: Partial<Report> = {}): Report {
  return {
    id,
    url: `https://news.example/${id}`,
    outlet: { name: 'Example Wire', id: 'example-wire' },
    title: `Report ${id}`,
    titleBasis: 'page',
    published: '2024-12-01',
    dateBasis: 'stated',
    lang: 'en',
    event: null,
    from: '2024-11-30',
    to: '2024-11-30',
    summary: 'Shelling hit a village west of Aleppo; a monitor counted the dead.',
    places: [{ name: 'Aleppo', id: 'SY02', governorate: 'Aleppo' }],
    actors: [{ name: 'Syrian army', id: 'saa' }],
    claims: [aClaim()],
    ...fields,
  };
}

export function aClaim(fields: Partial<Report['claims'][number]> = {}): Report['claims'][number] {
  return {
    event: 'killed',
    min: 4,
    max: 4,
    vague: false,
    words: 'four',
    victims: 'civilian',
    source: null,
    root: null,
    from: null,
    to: null,
    place: { name: 'Aleppo', id: 'SY02', governorate: 'Aleppo' },
    partOf: null,
    ...fields,
  };
}

/** Text of a pack of reports, with a right count and checksum unless they are overridden. */
export function packText(reports: readonly Report[], fields: Partial<PackHeader> = {}): string {
  const body = reports.map((report) => `${JSON.stringify(report)}\n`).join('');
  const header: PackHeader = {
    sidelight: 'pack',
    format: 1,
    id: 'test',
    title: 'Reports for tests',
    version: '1',
    licence: 'CC0-1.0',
    attribution: 'none',
    count: reports.length,
    sha256: createHash('sha256').update(body).digest('hex'),
    coverage: { from: null, to: null, outlets: 1, claims: reports.length },
    ...fields,
  };
  return `${JSON.stringify(header)}\n${body}`;
}

/** `count` reports, ids `r0` … , a day apart. */
export function manyReports(count: number, fields: Partial<Report> = {}): Report[] {
  return Array.from({ length: count }, (_, index) => aReport(`r${index}`, fields));
}
