import type { ClaimCard } from '../../../lib/model/card.ts';
import type { CardState } from '../../../lib/ui/card/card-state.ts';
import {
  CLAIM,
  CLAIM_CARD,
  LONELY_CLAIM_CARD,
  UNDRAWN_CLAIM_CARD,
  UNSOUGHT_CLAIM_CARD,
  VAGUE_CLAIM,
  WIDE_CLAIM_CARD,
} from './claims.ts';
import events from './event-cards.json' with { type: 'json' };
import { ABROAD_CARD, AMBIGUOUS_CARD, PLACE_CARD, UNKNOWN_PLACE_CARD } from './places.ts';
import { DIVISION_CARD, UNIT_CARD, UNKNOWN_UNIT_CARD } from './units.ts';

const place = { text: 'Maaret al-Numan', name: 'Maarrat al-Numan', rule: 'alias:exact' };
const unit = { text: 'Fatah al-Sham', name: 'Jabhat Fatah al-Sham', rule: 'alias:exact' };
const published = '2016-08-22';

export const CARDS: Record<string, CardState> = {
  place: { mode: 'ready', card: PLACE_CARD, mention: place, published },
  ambiguous: { mode: 'ready', card: AMBIGUOUS_CARD, mention: place, published },
  abroad: { mode: 'ready', card: ABROAD_CARD, mention: place, published },
  'unknown-place': {
    mode: 'ready',
    card: UNKNOWN_PLACE_CARD,
    mention: { text: 'Tell al-Sawan hill' },
    published,
  },
  unit: { mode: 'ready', card: UNIT_CARD, mention: unit, published },
  division: { mode: 'ready', card: DIVISION_CARD, mention: unit, published },
  'unknown-unit': {
    mode: 'ready',
    card: UNKNOWN_UNIT_CARD,
    mention: { text: '111th Brigade' },
    published: null,
  },
  claim: { mode: 'ready', card: CLAIM_CARD, mention: CLAIM, published },
  'lonely-claim': { mode: 'ready', card: LONELY_CLAIM_CARD, mention: VAGUE_CLAIM, published },
  'unsought-claim': { mode: 'ready', card: UNSOUGHT_CLAIM_CARD, mention: VAGUE_CLAIM, published: null },
  'wide-claim': { mode: 'ready', card: WIDE_CLAIM_CARD, mention: CLAIM, published },
  'undrawn-claim': { mode: 'ready', card: UNDRAWN_CLAIM_CARD, mention: CLAIM, published: null },
  ...eventCards(),
  loading: { mode: 'loading', kind: 'unit', mention: unit },
  failed: { mode: 'failed', kind: 'claim', mention: CLAIM, problem: 'no-answer' },
  'failed-otherwise': { mode: 'failed', kind: 'place', mention: place, problem: 'The database is closing.' },
};

/** What the bundled reports say of three real events; written by `entrypoints/background/cards/event-cards.test.ts -u`. */
function eventCards(): Record<string, CardState> {
  const cards = Object.entries(events as unknown as Record<string, { card: ClaimCard; published: string }>);
  return Object.fromEntries(
    cards.map(([name, { card, published }]) => [
      `event-${name}`,
      { mode: 'ready', card, mention: card.claim, published },
    ]),
  );
}
