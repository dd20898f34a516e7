import type { Period } from '../../../lib/model/date.ts';
import type { LibraryRow } from '../../../lib/model/library-row.ts';
import { GOVERNORATES, type Governorate } from '../../../lib/model/place.ts';
import type { PackHeader, Report } from '../../../lib/model/report.ts';
import { indexBuilder } from '../../../lib/search/create-index.ts';
import { NO_EXPORT } from '../../../lib/ui/library/export/export-state.ts';
import type { LibraryState, Overview } from '../../../lib/ui/library/library-state.ts';
import { NO_FILTERS, type Search } from '../../../lib/ui/library/search.ts';
import { NO_SUBSCRIPTIONS } from '../../../lib/ui/library/subscriptions/subscriptions-state.ts';
import { MAARRAT, TELL } from './places.ts';
import { COVERAGE, REPORTS } from './reports.ts';

const governorates: Governorate[] = Object.values(GOVERNORATES);

/** Made-up reports, spread unevenly over years and governorates as real ones are. */
const rows = Array.from({ length: 400 }, (_, i): LibraryRow => {
  const month = (i * i) % 168;
  return {
    id: `r${i}`,
    day: `${2011 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-14`,
    outlet: `outlet-${i % 7}`,
    outletName: ['Orontes Wire', 'The Levant Courier', 'وكالة الفرات'][i % 3] ?? '',
    governorates: [governorates[(i % 5) * (i % 3)] ?? 'Homs'],
    places: [],
    actors: ['sample'],
    harms: [['killed', i % 2 ? 'civilian' : 'opposition']],
    text: 'shelling of a market',
  };
});

const builder = indexBuilder();
builder.add(rows, { sample: { name: 'Sample Brigade', nameAr: 'لواء المثال', others: [] } });
const index = builder.done();

function overviewOf(search: Search, zoom: Period | null): Overview {
  const { facets, timeline, near } = index.find(search, zoom);
  return {
    ...facets,
    outlets: facets.outlets.map((one) => ({
      ...one,
      name: index.outletName(one.id) ?? one.id,
      nameAr: null,
    })),
    actors: facets.actors.map((one) => ({ ...one, name: 'Sample Brigade', nameAr: 'لواء المثال' })),
    span: index.span,
    zoom,
    timeline,
    near,
  };
}

const DATABASE = { problem: null, done: 0, of: 0, packs: [], saved: 0, importing: null, coverage: COVERAGE };

const READY: LibraryState = {
  route: { page: 'reports', search: NO_FILTERS },
  database: { ...DATABASE, state: 'ready' },
  reading: null,
  results: null,
  overview: null,
  busy: false,
  problem: null,
  report: null,
  importing: null,
  exporting: NO_EXPORT,
  keeping: { step: 'idle' },
  subscriptions: NO_SUBSCRIPTIONS,
};

/** The page after a search; the reports in sight are the same made-up three. */
function found(search: Search, zoom: Period | null = null): LibraryState {
  const { total } = index.find(search, zoom);
  return {
    ...READY,
    route: { page: 'reports', search },
    results: { total, reports: total > 0 ? REPORTS : [] },
    overview: overviewOf(search, zoom),
  };
}

const place = { name: 'Maarrat al-Numan', id: 'SY0703', governorate: 'Idlib' } as const;
const told = { event: 'killed', vague: false, root: null, from: null, to: null, place } as const;
const REPORT: Report = {
  id: 'r1',
  url: 'https://example.org/dawn-shelling',
  outlet: { name: 'Orontes Wire', id: null },
  title: 'Shelling at dawn hits a market street, residents count their dead',
  titleBasis: 'url',
  published: '2016-08-22',
  dateBasis: 'inferred',
  lang: 'en',
  event: null,
  from: '2016-08-21',
  to: '2016-08-21',
  summary: 'Residents and a rescue team give different figures after shells fell on a market street.',
  places: [place],
  actors: [{ name: 'Sample Brigade', id: 'sample' }],
  claims: [
    {
      ...told,
      min: 12,
      max: 15,
      words: '12 to 15',
      victims: 'civilian',
      source: 'a rescue team',
      partOf: null,
    },
    {
      ...told,
      min: 24,
      max: null,
      vague: true,
      words: 'dozens',
      victims: 'unknown',
      source: null,
      partOf: null,
    },
    { ...told, min: 3, max: 3, words: 'three', victims: 'civilian', source: 'residents', partOf: 0 },
  ],
};
const opened: LibraryState = {
  ...READY,
  route: { page: 'report', id: 'r1' },
  report: {
    report: REPORT,
    saved: true,
    places: [MAARRAT, TELL],
    names: { SY0703: MAARRAT },
    related: { problem: 'no-answer' },
  },
};

const AUGUST = { from: '2016-08-01', to: '2016-08-31' };

const BUNDLED: PackHeader = {
  sidelight: 'pack',
  format: 1,
  id: 'bundled',
  title: 'Published reports, a sample',
  version: '2026-03-01',
  licence: 'CC0-1.0',
  attribution: 'Facts and citations of published reports; each report belongs to its publisher.',
  count: 4812,
  sha256: '0'.repeat(64),
  coverage: { from: '2011-03-18', to: '2025-11-30', outlets: 61, claims: 9120, events: 235 },
};
const ADDED: PackHeader = {
  ...BUNDLED,
  id: 'added',
  title: 'UCDP GED (GEDEvent_v25_1.csv)',
  licence: 'CC BY 4.0',
  attribution: 'Uppsala Conflict Data Program',
  count: 98_800,
  coverage: { from: '2011-03-18', to: '2024-12-31', outlets: 1, claims: 201_000 },
};
const NO_BAD = { bad: [], badTotal: 0, replaces: null };
const REPLACED = { title: 'UCDP GED (GEDEvent_v25_1.csv)', version: '2026-02-27', reports: 98_412 };
const BAD = {
  bad: [
    { line: 17, fault: 'columns', values: ['48', '49'] },
    { line: 2041, fault: 'quote', values: [] },
    { line: 90_310, fault: 'repeated', values: ['12'] },
  ],
  badTotal: 104,
  replaces: REPLACED,
};

/** Every state that the library can be in. */
export const LIBRARIES: Record<string, LibraryState> = {
  loading: { ...READY, database: null, busy: true },
  reading: { ...READY, reading: { done: 41_500, of: 100_000 }, results: { total: 4812, reports: REPORTS } },
  found: found(NO_FILTERS),
  filtered: found({
    ...NO_FILTERS,
    text: 'market',
    governorate: 'Aleppo',
    actor: 'sample',
    from: '2014-01-01',
    to: '2016-12-31',
  }),
  zoomed: found({ ...NO_FILTERS, ...AUGUST }, AUGUST),
  near: found({ ...NO_FILTERS, text: 'marcet' }),
  nothing: found({ ...NO_FILTERS, text: 'xyzzyx', outlet: 'nobody' }),
  failed: { ...READY, problem: 'no-answer' },
  unavailable: {
    ...READY,
    database: { ...DATABASE, state: 'unavailable' },
    problem: 'database-unavailable',
  },
  report: opened,
  'report-alone': {
    ...opened,
    report: {
      report: { ...REPORT, url: null, claims: [], places: [], actors: [] },
      saved: false,
      places: [],
      names: {},
      related: { reports: [], names: {}, coverage: COVERAGE },
    },
  },
  'report-loading': { ...opened, report: null },
  'report-missing': { ...opened, report: 'missing' },
  data: { ...READY, route: { page: 'data' } },
  'data-held': {
    ...READY,
    route: { page: 'data' },
    database: {
      ...DATABASE,
      state: 'ready',
      saved: 3,
      packs: [
        { header: BUNDLED, removable: false },
        { header: ADDED, removable: true },
      ],
      importing: { name: 'أحداث ٢٠٢٤.csv', done: 4200 },
    },
    subscriptions: {
      list: [
        {
          url: 'https://packs.example.org/orontes.jsonl.gz',
          daily: true,
          pack: 'added',
          checked: '2026-03-02',
          problem: null,
        },
        {
          url: 'https://example.net/other.jsonl',
          daily: false,
          pack: null,
          checked: '2026-03-01',
          problem: 'no-answer',
        },
      ],
      asking: null,
      outcome: { url: 'https://packs.example.org/orontes.jsonl.gz', kind: 'updated', title: ADDED.title },
    },
    keeping: { step: 'backed-up', reports: 3, file: 'sidelight-backup-2026-03-02.json' },
  },
  importing: {
    ...READY,
    route: { page: 'data' },
    importing: {
      step: 'running',
      file: 'GEDEvent_v25_1.csv',
      share: 0.41,
      added: 41_200,
      elsewhere: 90_310,
      ...BAD,
    },
  },
  'import-finishing': {
    ...READY,
    route: { page: 'data' },
    importing: {
      step: 'finishing',
      file: 'GEDEvent_v25_1.csv',
      share: 1,
      added: 101_200,
      elsewhere: 210_310,
      ...NO_BAD,
    },
  },
  paused: {
    ...READY,
    route: { page: 'data' },
    importing: {
      step: 'paused',
      file: 'GEDEvent_v25_1.csv',
      share: 0.41,
      added: 41_200,
      elsewhere: 0,
      ...NO_BAD,
    },
  },
  imported: {
    ...READY,
    route: { page: 'data' },
    importing: { step: 'done', title: ADDED.title, added: 98_800, elsewhere: 251_400, ...BAD },
    keeping: { step: 'restored', added: 2, kept: 1, addresses: 1 },
  },
  'import-refused': {
    ...READY,
    route: { page: 'data' },
    importing: {
      step: 'refused',
      file: 'table.csv',
      problem: 'import-unknown-file',
      added: 0,
      elsewhere: 0,
      ...NO_BAD,
    },
    keeping: { step: 'failed', problem: 'no-answer' },
  },
  exporting: {
    ...found(NO_FILTERS),
    exporting: { chosen: new Set(['dawn']), work: { step: 'busy', done: 62_000, of: 100_000 } },
  },
  exported: {
    ...found(NO_FILTERS),
    exporting: {
      chosen: new Set(),
      work: { step: 'done', file: 'sidelight-2026-03-02.csv', reports: 4812, claims: 9120 },
    },
  },
  'export-failed': {
    ...found(NO_FILTERS),
    exporting: { chosen: new Set(), work: { step: 'failed', problem: 'no-answer' } },
  },
};
