import type { ReportClaim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { unnamedRoot } from '../model/root.ts';
import { remembered } from './remembered.ts';
import { isSmall, isUnnamed, sourceWords } from './source-words.ts';

/**
 * Who counted, of a claim: an entity's id, else `said:` and the folded words; null where nothing is told. A source without a
 * name ("activists") is one of its outlet: nothing shows that two outlets speak of the same ones.
 */
export function rootOfClaim(
  claim: Pick<ReportClaim, 'root' | 'source'>,
  outlet: Report['outlet'] | null,
): string | null {
  if (claim.root) return claim.root;
  const own = outlet && (outlet.id ?? readSource(outlet.name).said);
  // The outlet's own voice: it may have counted itself or left its source out, so it answers for the figure.
  if (!claim.source) return own;
  const { said, unnamed } = readSource(claim.source);
  return said !== null && unnamed ? unnamedRoot(own, said) : said;
}

interface ReadSource {
  said: string | null;
  unnamed: boolean;
}

/** Printed sources that are remembered. */
const MOST = 500;

const readSource = remembered(MOST, (source: string): ReadSource => {
  const words = sourceWords(source);
  return { said: saidRoot(words), unnamed: isUnnamed(words) };
});

/** The same words in another order, case or number are the same source: "the Homs governor", "governor of Homs". */
function saidRoot(words: readonly string[]): string | null {
  const told = words.filter((word) => !isSmall(word));
  return told.length === 0 ? null : `said:${[...new Set(told)].sort().join(' ')}`;
}
