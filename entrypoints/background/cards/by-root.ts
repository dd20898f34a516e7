import { rootOfClaim } from '../../../lib/crossref/roots.ts';
import type { ClaimCard, Figure } from '../../../lib/model/card.ts';
import type { Knowledge } from '../../../lib/model/knowledge.ts';
import { isUnnamedRoot } from '../../../lib/model/root.ts';

type Group = ClaimCard['groups'][number];
type Names = Pick<Knowledge, 'outlet' | 'actor'>;

/** Groups figures by who counted, in the order of their best figure; figures of an untold root stay together. */
export function byRoot(figures: readonly Figure[], knowledge: Names & Pick<Knowledge, 'rootOf'>): Group[] {
  const groups = new Map<string | null, Group>();
  for (const figure of figures) {
    const { root } = figure.match;
    const group =
      groups.get(root) ?? newGroup(figure, counterOf(root, knowledge), countersOf(figure, knowledge));
    group.figures.push(figure);
    groups.set(root, group);
  }
  return [...groups.values()];
}

function newGroup(figure: Figure, counter: Counter, counters: string[]): Group {
  const name = counter.name ?? printedName(figure);
  return { root: figure.match.root, ...counter, name, counters, figures: [] };
}

/** Stands between counters who are named together: "SOHR, VDC", "SANA and local media". */
const JOINS = /\s*(?:[,;/&]|\band\b)\s*/;

/** Who is named of those who counted, so that "SOHR, VDC" beside "SOHR" and "VDC" is no third counter. */
function countersOf({ match, claim, report }: Figure, { rootOf }: Pick<Knowledge, 'rootOf'>): string[] {
  const { root } = match;
  const known = (source: string) => rootOf(source, report.published)?.id ?? null;
  const parts = claim.root === null && claim.source !== null ? namedTogether(claim.source, known) : [];
  const roots =
    parts.length < 2
      ? [root]
      : parts.map((source) => known(source) ?? rootOfClaim({ root: null, source }, report.outlet));
  return [...new Set(roots)].filter((one) => one !== null && !isUnnamedRoot(one)) as string[];
}

function namedTogether(source: string, known: (source: string) => string | null): string[] {
  const parts = source.split(JOINS).filter((part) => part !== '');
  const words = source.split(/\s+/);
  // Tables join names by a space too: "SOHR VDC".
  return parts.length === 1 && words.every((word) => known(word) !== null) ? words : parts;
}

/** What the data knows of who counted: an outlet or an actor. */
interface Counter {
  name: string | null;
  /** Null where the data has none. */
  nameAr: string | null;
  /** Whether it has a card to look up; an outlet has none. */
  isActor: boolean;
}

export function counterOf(root: string | null, { outlet, actor }: Names): Counter {
  const ofOutlet = root === null ? null : outlet(root);
  const known = ofOutlet ?? (root === null ? null : actor(root));
  return {
    name: known?.name ?? null,
    nameAr: known?.nameAr ?? null,
    isActor: known !== null && known !== ofOutlet,
  };
}

/** The words that a counter who is not in the data was named with; the outlet that spoke for itself, by name. */
function printedName({ match, claim, report }: Figure): string | null {
  return match.root === null ? null : (claim.source ?? report.outlet.name);
}
