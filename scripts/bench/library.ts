import type { LibraryRow } from '../../lib/model/library-row.ts';
import type { Report } from '../../lib/model/report.ts';
import type { ReportSearch } from '../../lib/model/report-search.ts';
import { indexBuilder, type LibraryIndex } from '../../lib/search/create-index.ts';
import { NO_FILTERS } from '../../lib/ui/library/search.ts';
import { readText } from '../pack/packed-text.ts';
import { timeOf } from './measure.ts';
import { median, printTable } from './table.ts';

const PACK = 'public/packs/sidelight-reports.jsonl.gz';
const RECORDS = 100_000;
/** As the library's page reads them. */
const SLICE = 500;
const ROUNDS = 5;

/** What a reader does, in the order in which it is measured; the first of them finds nothing warmed up. */
const ASKED: [string, Partial<ReportSearch>][] = [
  ['first key: k', { text: 'k' }],
  ['second key: ki', { text: 'ki' }],
  ['a word: killed', { text: 'killed' }],
  ['a word not spelled so: sueida', { text: 'sueida' }],
  ['three words', { text: 'government of syria shelling' }],
  ['a governorate', { governorate: 'Idlib' }],
  [
    'all filters',
    { text: 'kill', governorate: 'Idlib', event: 'killed', from: '2015-01-01', to: '2017-12-31' },
  ],
];

/** The library's search over many records: the bundled reports over and over, a serial number and another day to each. */
export function benchLibrary(): void {
  const rows = manyRows(RECORDS);
  const before = memory();
  const builder = indexBuilder();
  const slices: number[] = [];
  for (let at = 0; at < rows.length; at += SLICE) {
    slices.push(timeOf(() => builder.add(rows.slice(at, at + SLICE), {})));
  }
  let index: LibraryIndex | undefined;
  const last = timeOf(() => {
    index = builder.done();
  });
  if (!index) throw new Error('The index was not built.');
  const held = memory() - before;
  const ready = index;
  const asked = ASKED.map(([what, fields]) => {
    const search = { ...NO_FILTERS, ...fields };
    const first = timeOf(() => ready.find(search, null).ids(0, 50));
    const warm = median(
      Array.from({ length: ROUNDS }, () => timeOf(() => ready.find(search, null).ids(0, 50))),
    );
    return [what, first, warm, ready.find(search, null).total] as const;
  });
  printTable(
    `Reading ${RECORDS.toLocaleString('en')} records into the library’s index (ms of processor time, MB)`,
    ['all slices', 'longest slice', 'joining', 'MB held'],
    [[slices.reduce((sum, one) => sum + one, 0), Math.max(...slices), last, held / 1e6]],
  );
  printTable(
    'Searching them, with all counts (ms of processor time)',
    ['asked', 'first time', 'then', 'reports'],
    asked.map((row) => [...row]),
  );
}

function manyRows(count: number): LibraryRow[] {
  const [, ...lines] = readText(PACK).trim().split('\n');
  const reports = lines.map((line) => JSON.parse(line) as Report);
  return Array.from({ length: count }, (_, i) => rowOf(reports[i % reports.length] as Report, i));
}

function rowOf(report: Report, serial: number): LibraryRow {
  const names = [...report.places, ...report.actors].map(({ name }) => name);
  const year = 2011 + (serial % 15);
  return {
    id: `${report.id}-${serial}`,
    day: report.published ? `${year}${report.published.slice(4).replace('02-29', '02-28')}` : '',
    outlet: report.outlet.id ?? report.outlet.name,
    outletName: report.outlet.name,
    governorates: [...new Set(report.places.flatMap(({ governorate }) => governorate ?? []))],
    places: report.places.flatMap(({ id }) => id ?? []),
    actors: [...new Set(report.actors.flatMap(({ id }) => id ?? []))],
    harms: report.claims.map(({ event, victims }) => [event, victims]),
    text: [report.title, report.summary, report.outlet.name, ...names, `no${serial % 20_000}`].join('\n'),
  };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
