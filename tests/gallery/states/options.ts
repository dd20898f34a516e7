import type { ErrorRates } from '../../../lib/model/error-rates.ts';
import type { PackHeader } from '../../../lib/model/report.ts';
import { settingsFrom } from '../../../lib/model/stored-settings.ts';
import type { OptionsState } from '../../../lib/ui/options/OptionsPage.tsx';
import { DATABASE } from './database.ts';
import rates from './sample-rates.json' with { type: 'json' };

const PACK: PackHeader = {
  sidelight: 'pack',
  format: 1,
  id: 'sample',
  title: 'A pack of made-up reports',
  version: '2026-01-01',
  licence: 'CC0-1.0',
  attribution: 'nobody: it is made up',
  count: 412,
  sha256: '0'.repeat(64),
  coverage: { from: '2012-01-01', to: '2024-12-31', outlets: 12, claims: 900 },
};

const BASE: OptionsState = {
  settings: settingsFrom(null),
  database: {
    ...DATABASE,
    packs: [
      { header: { ...PACK, id: 'bundled', title: 'Published reports' }, removable: false },
      { header: PACK, removable: true },
    ],
    saved: 3,
  },
  rates: rates as ErrorRates,
  version: '0.1.0',
  keys: [
    { command: 'next-mention', keys: 'Alt+Period' },
    { command: 'open-card', keys: '' },
  ],
  problem: null,
};

/** The settings page in each of its states. */
export const OPTIONS: Record<string, OptionsState> = {
  usual: BASE,
  chosen: {
    ...BASE,
    settings: settingsFrom({
      where: 'click',
      pausedHosts: ['news.example.org', `${'a-very-long-name-'.repeat(6)}.example.org`, 'xn--4gbrim.example'],
      styles: { claim: 'tint', unit: 'wavy', place: 'line-tint' },
      holdKey: 'Alt',
    }),
  },
  off: {
    ...BASE,
    settings: settingsFrom({ enabled: false, kinds: { place: false, unit: false, claim: false } }),
  },
  loading: { ...BASE, database: null, keys: null },
  seeding: { ...BASE, database: { ...DATABASE, state: 'seeding', done: 1200 } },
  unavailable: { ...BASE, database: { ...DATABASE, state: 'unavailable' }, problem: 'no-answer' },
};
