import type { ReportClaim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { BETWEEN_WORDS } from './between-words.ts';

/** Who counted, of a claim: an entity's id, else `said:` and the folded words; null where nothing is told. */
export function rootOfClaim(
  claim: Pick<ReportClaim, 'root' | 'source'>,
  outlet: Report['outlet'] | null,
): string | null {
  if (claim.root) return claim.root;
  if (claim.source) return saidRoot(claim.source);
  // The outlet's own voice: it may have counted itself or left its source out, so it answers for the figure.
  return outlet?.id ?? (outlet ? saidRoot(outlet.name) : null);
}

const SMALL_WORDS = new Set(['a', 'an', 'the', 'of', 'in', 'by', 'to', 'its', 'their', 'his', 'her', 'and']);

/** The same words in another order, case or number are the same source: "the military source", "military sources". */
function saidRoot(source: string): string | null {
  const words = source
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));
  return words.length === 0 ? null : `said:${[...new Set(words)].sort().join(' ')}`;
}
