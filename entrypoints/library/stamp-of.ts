import type { DatabaseState } from '../../lib/ui/database/database-state.ts';

/** Differs when the database holds other reports than before. */
export function stampOf({ packs, saved, coverage }: DatabaseState): string {
  return JSON.stringify([packs.map(({ header }) => [header.id, header.sha256]), saved, coverage]);
}
