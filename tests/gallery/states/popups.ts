import type { Mention } from '../../../lib/model/mention.ts';
import { settingsFrom } from '../../../lib/model/stored-settings.ts';
import type { PopupState } from '../../../lib/ui/popup/popup-state.ts';
import { CLAIM, VAGUE_CLAIM } from './claims.ts';
import { DATABASE } from './database.ts';
import { MAARRAT, TELL } from './places.ts';
import { COVERAGE, REPORTS } from './reports.ts';

const place = (start: number): Mention => ({
  kind: 'place',
  start,
  end: start + 8,
  text: 'Maarrat',
  id: 'SY0703',
  name: 'Maarrat al-Numan',
  governorate: 'Idlib',
  lat: 35.643,
  lon: 36.668,
  rule: 'alias:exact',
  alternatives: [],
});

const unit: Mention = {
  kind: 'unit',
  start: 60,
  end: 73,
  text: '111th Brigade',
  id: null,
  name: '111th Brigade',
  rule: 'pattern:number',
  alternatives: [],
};

const OBSERVATORY = { name: 'Syrian Observatory for Human Rights', nameAr: 'المرصد السوري لحقوق الإنسان' };

const BASE: PopupState = {
  page: { state: 'looking' },
  host: 'news.example.org',
  settings: settingsFrom(null),
  database: DATABASE,
  related: null,
  places: [MAARRAT, TELL],
  names: { SY0703: MAARRAT, sohr: OBSERVATORY },
  savedAs: null,
  saving: 'idle',
  isPrivate: false,
};

const READ: PopupState = {
  ...BASE,
  page: {
    state: 'read',
    article: {
      url: 'https://news.example.org/a',
      title: 'A title',
      published: '2016-08-22',
      lang: 'en',
      text: '',
    },
    analysis: {
      relevant: true,
      score: 0.9,
      skipped: null,
      lang: 'en',
      mentions: [place(10), place(200), unit],
      claims: [CLAIM, VAGUE_CLAIM],
    },
    contradictions: [{ a: 0, b: 1, reasons: [{ key: 'reason_one_place', values: [] }] }],
  },
  related: {
    reports: REPORTS.map((line, i) => ({
      report: line.id,
      score: 1 - i / 10,
      reasons: [{ key: 'reason_shared_place', values: ['Maarrat al-Numan'] }],
      reprints: i === 0 ? ['r9'] : [],
      line,
    })),
    names: { 'Maarrat al-Numan': MAARRAT },
    coverage: COVERAGE,
  },
};

/** The popup in each of its states. */
export const POPUPS: Record<string, PopupState> = {
  looking: BASE,
  reading: { ...BASE, page: { state: 'reading' } },
  read: READ,
  saved: { ...READ, savedAs: 'r1' },
  private: { ...READ, isPrivate: true },
  'none-related': { ...READ, related: { reports: [], names: {}, coverage: COVERAGE } },
  'no-access': { ...BASE, host: null, page: { state: 'no-access' } },
  off: { ...BASE, settings: settingsFrom({ enabled: false }), page: { state: 'off', where: 'everywhere' } },
  'off-here': {
    ...BASE,
    settings: settingsFrom({ pausedHosts: ['news.example.org'] }),
    page: { state: 'off', where: 'site' },
  },
  unread: { ...BASE, page: { state: 'unread', why: 'no-cues' } },
  'on-click': {
    ...BASE,
    settings: settingsFrom({ where: 'click' }),
    page: { state: 'unread', why: 'on-click' },
  },
  revoked: { ...BASE, page: { state: 'revoked' } },
  failed: { ...BASE, page: { state: 'failed', problem: 'no-answer' } },
  language: { ...BASE, page: { state: 'skipped', why: 'language', lang: 'tr' } },
  'no-text': { ...BASE, page: { state: 'skipped', why: 'no-text', lang: 'en' } },
  'too-long': { ...BASE, page: { state: 'skipped', why: 'too-long', lang: 'en' } },
  nothing: { ...BASE, page: { state: 'nothing', relevant: true } },
  'other-subject': { ...BASE, page: { state: 'nothing', relevant: false } },
  seeding: {
    ...BASE,
    database: { ...DATABASE, state: 'seeding', done: 1200 },
    page: { state: 'unread', why: 'no-cues' },
  },
  unavailable: {
    ...BASE,
    database: { ...DATABASE, state: 'unavailable' },
    page: { state: 'unread', why: 'no-cues' },
  },
};
