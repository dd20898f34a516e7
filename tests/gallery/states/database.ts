import type { DatabaseState } from '../../../lib/ui/database/database-state.ts';
import { COVERAGE } from './reports.ts';

export const DATABASE: DatabaseState = {
  state: 'ready',
  problem: null,
  done: 4812,
  of: 4812,
  packs: [],
  saved: 0,
  coverage: COVERAGE,
  importing: null,
};
