import type { ClaimCard, Figure } from '../../../lib/model/card.ts';
import type { Knowledge } from '../../../lib/model/knowledge.ts';

type Group = ClaimCard['groups'][number];
type Names = Pick<Knowledge, 'outlet' | 'actor'>;

/** Groups figures by who counted, in the order of their best figure; figures of an untold root stay together. */
export function byRoot(figures: readonly Figure[], knowledge: Names): Group[] {
  const groups = new Map<string | null, Group>();
  for (const figure of figures) {
    const { root } = figure.match;
    const group = groups.get(root) ?? newGroup(figure, counterOf(root, knowledge));
    group.figures.push(figure);
    groups.set(root, group);
  }
  return [...groups.values()];
}

function newGroup(figure: Figure, counter: Counter): Group {
  return { root: figure.match.root, ...counter, name: counter.name ?? printedName(figure), figures: [] };
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
