import example from '../../../assets/welcome/example.json' with { type: 'json' };
import type { Mention } from '../../../lib/model/mention.ts';
import { settingsFrom } from '../../../lib/model/stored-settings.ts';
import type { CardState } from '../../../lib/ui/card/card-state.ts';
import type { Mark } from '../../../lib/ui/marked/MarkedText.tsx';
import type { WelcomeState } from '../../../lib/ui/welcome/welcome-state.ts';
import { CARDS } from './cards.ts';
import { CLAIM } from './claims.ts';
import { DATABASE } from './database.ts';

/** Where words stand in the example. */
function span(text: string) {
  const start = example.text.indexOf(text);
  return { start, end: start + text.length, text };
}

function named(kind: 'place' | 'unit', text: string): Mark {
  const common = { ...span(text), id: 'x', name: text, rule: 'name:exact', alternatives: [] };
  const found: Mention =
    kind === 'unit' ? { kind, ...common } : { kind, ...common, governorate: 'Aleppo', lat: null, lon: null };
  return { kind, start: found.start, end: found.end, found };
}

const claim = span('54 government soldiers were killed');
const PLACE = named('place', 'Atarib');
const UNIT = named('unit', 'Hayat Tahrir al-Sham');
const FIGURE: Mark = { kind: 'claim', ...claim, found: { ...CLAIM, ...claim } };

const BASE: WelcomeState = {
  example: { title: example.title, text: example.text, marks: [UNIT, PLACE, FIGURE] },
  card: null,
  tour: null,
  settings: settingsFrom(null),
  database: DATABASE,
};

const step = (tour: number, mark: Mark, state: CardState | undefined): WelcomeState => ({
  ...BASE,
  tour,
  card: state ? { mark, state } : null,
});

/** The first page in each of its states. */
export const WELCOMES: Record<string, WelcomeState> = {
  waiting: { ...BASE, example: null, tour: 0, database: null },
  place: step(0, PLACE, CARDS.place),
  unit: step(1, UNIT, CARDS.unit),
  claim: step(2, FIGURE, CARDS['event-aleppo']),
  'tour-left': BASE,
  'no-answer': { ...BASE, example: { problem: 'no-answer' } },
  seeding: { ...BASE, database: { ...DATABASE, state: 'seeding', done: 1200 } },
  unavailable: { ...BASE, database: { ...DATABASE, state: 'unavailable' } },
  off: { ...BASE, settings: settingsFrom({ enabled: false, styles: { place: 'tint' } }) },
};
