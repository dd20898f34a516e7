import type { Analysis } from '../../../lib/model/article.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { settingsFrom } from '../../../lib/model/stored-settings.ts';
import { marksIn } from '../../../lib/ui/marked/marks-in.ts';
import type { SelectionState } from '../../../lib/ui/selection/selection-state.ts';
import { CARDS } from './cards.ts';
import { CLAIM } from './claims.ts';

const TEXT = 'At least 54 government soldiers were killed near Atarib, west of Aleppo, the monitor said.';

function span(text: string) {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text };
}

const ATARIB: Mention = {
  kind: 'place',
  ...span('Atarib'),
  id: 'x',
  name: 'Atarib',
  rule: 'name:exact',
  alternatives: [],
  governorate: 'Aleppo',
  lat: null,
  lon: null,
};

const READ: Analysis = {
  relevant: true,
  score: 1,
  skipped: null,
  lang: 'en',
  mentions: [ATARIB],
  claims: [{ ...CLAIM, ...span('54 government soldiers were killed') }],
};

const BASE = {
  selection: {
    wish: 'look-up',
    text: TEXT,
    from: {
      url: 'https://news.example/aleppo',
      title: 'Heavy losses west of Aleppo',
      published: '2024-11-29',
      lang: 'en',
      outlet: 'Example News',
    },
  },
  read: READ,
  card: null,
  styles: settingsFrom(null).styles,
  today: '2026-11-26',
  versions: { extension: '0.1.0', packs: ['sidelight-reports 2026-11-25'] },
} as const satisfies SelectionState;

const [first] = marksIn(READ);
const card = first && CARDS.place ? { mark: first, state: CARDS.place } : null;

/** The page of selected words in each of its states. */
export const SELECTIONS: Record<string, SelectionState> = {
  found: { ...BASE, card },
  waiting: { ...BASE, read: null },
  nothing: { ...BASE, read: { ...READ, mentions: [], claims: [] } },
  'other-language': {
    ...BASE,
    selection: { ...BASE.selection, text: 'مقتل خمسة أشخاص', from: { ...BASE.selection.from, outlet: null } },
    read: { ...READ, skipped: 'language', lang: 'ar', mentions: [], claims: [] },
  },
  'no-answer': { ...BASE, read: { problem: 'no-answer' } },
  gone: { ...BASE, selection: 'gone', read: null },
};
